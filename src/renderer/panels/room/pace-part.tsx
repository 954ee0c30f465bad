/** Ahead or behind, and when the day ends at this pace. For the facilitator alone; the projector never gets it. */
import type { Plan } from '@shared/agenda/plan';
import { paceOf } from '@shared/room/pace';
import { CircleCheck, FastForward, TriangleAlert } from 'lucide-react';
import { useClockFace } from '../../pages/clock/use-clock';
import { useRoom } from '../../store/room-store';
import { StatusChip } from '../../ui/badge';
import styles from './room.module.css';
import { dayItemsOf, paceWords, wallClock } from './room-model';

const TONES = { ahead: 'hint', on_time: 'success', behind: 'warning' } as const;
const ICONS = {
  ahead: <FastForward size={14} aria-hidden="true" />,
  on_time: <CircleCheck size={14} aria-hidden="true" />,
  behind: <TriangleAlert size={14} aria-hidden="true" />,
} as const;

/** One line; nothing before the day has begun. */
export function PacePart({ plan }: { readonly plan: Plan }) {
  const face = useClockFace();
  const room = useRoom((state) => state.room);
  const receivedAt = useRoom((state) => state.receivedAt);
  if (!room?.day || !face) return null;
  const elapsed = room.day.elapsedMs + (room.day.isRunning ? performance.now() - receivedAt : 0);
  const pace = paceOf(dayItemsOf(plan), room.spent, face.spentMs, elapsed);
  const { tone, text } = paceWords(pace.behindMs);
  return (
    <p className={styles.pace}>
      <StatusChip tone={TONES[tone]} icon={ICONS[tone]} label={text} />
      <span className={styles.muted}>Ends about {wallClock(Date.now(), pace.leftMs)}</span>
    </p>
  );
}
