/** A line with one stop for each change; dragging shows the moment under the hand, a little behind it. */
import type { Moment } from '@shared/ipc/replies';
import { useEffect, useRef, useState } from 'react';
import { lookBack } from '../../commands/history';
import { dayText, timeText } from '../../panels/history/history-model';
import styles from './time-banner.module.css';

/** A whole workshop is read for each stop, so the hand has to rest for a moment. */
const REST_MS = 80;

interface TimeSliderProps {
  readonly moments: readonly Moment[];
  readonly place: number;
}

/** The slider; arrow keys go change by change, Page keys by a tenth. */
export function TimeSlider({ moments, place }: TimeSliderProps) {
  const [held, setHeld] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const value = held ?? place;
  const moment = moments[value];
  const slide = (next: number): void => {
    setHeld(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const target = moments[next];
      void (target ? lookBack(target) : Promise.resolve()).then(() => setHeld(null));
    }, REST_MS);
  };
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label="Moment"
      aria-valuetext={moment ? `${dayText(moment.at)}, ${timeText(moment.at)}, ${moment.label}` : ''}
      min={0}
      max={Math.max(0, moments.length - 1)}
      step={1}
      value={value}
      onChange={(event) => slide(Number(event.currentTarget.value))}
    />
  );
}
