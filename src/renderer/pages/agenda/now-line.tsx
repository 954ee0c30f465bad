/** Where the day should be by the clock on the wall, while it runs. */
import { useEffect, useState } from 'react';
import { useRoom } from '../../store/room-store';
import styles from './agenda.module.css';

/** Often enough for a clock without seconds. */
const LOOK_MS = 15_000;

/** The time of day, looked at now and then while the day runs; null otherwise. */
export function useNow(): Date | null {
  const isOn = useRoom((state) => state.room?.clock != null);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!isOn) return;
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), LOOK_MS);
    return () => clearInterval(timer);
  }, [isOn]);
  return isOn ? now : null;
}

/** The line between two rows. */
export function NowLine({ now }: { readonly now: Date }) {
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return (
    <li className={styles.now}>
      <span>Now, {time}: by the plan the room is here</span>
    </li>
  );
}
