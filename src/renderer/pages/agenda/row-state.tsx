/** Where a row of the day stands: running with its clock, done with its minutes, or a choice. */
import type { PlanItem, PlanState } from '@shared/agenda/plan';
import { Play } from 'lucide-react';
import { setAgendaState } from '../../commands/agenda';
import { optionLabel } from '../../fields/words';
import { useRoom } from '../../store/room-store';
import { StatusChip } from '../../ui/badge';
import { Select } from '../../ui/select';
import { clockText, clockWords } from '../clock/clock-model';
import { useClockFace } from '../clock/use-clock';
import styles from './agenda.module.css';
import { itemName } from './agenda-words';

/** A row begins to run by its own button, which also goes to its board. */
const STATES: readonly PlanState[] = ['open', 'done', 'skipped'];

/** The state of a row. */
export function RowState({ item }: { readonly item: PlanItem }) {
  const { record, state } = item;
  const isOnClock = useRoom((room) => room.room?.clock?.blockId === record.id);
  if (isOnClock) return <RunningState />;
  return (
    <Select
      label={`State of ${itemName(item)}`}
      hideLabel
      className={styles.state}
      value={state}
      onChange={(next) => void setAgendaState(record.id, next ?? 'open')}
      options={(state === 'running' ? [...STATES, state] : STATES).map((id) => ({
        id,
        label: optionLabel('agenda_item', 'state', id),
      }))}
    />
  );
}

/** The clock of the block in small, drawn again each second. */
function RunningState() {
  const face = useClockFace();
  if (!face) return null;
  return (
    <span className={styles.running} role="timer" aria-label={`Block: ${clockWords(face.blockMs)}`}>
      <StatusChip
        tone={face.blockMs <= 0 ? 'error' : 'accent'}
        icon={<Play size={12} aria-hidden="true" />}
        label={face.isRunning ? 'Running' : 'Paused'}
      />
      <span className={styles.figures}>
        {clockText(face.blockMs)}
        {face.blockMs <= 0 && ' over'}
      </span>
    </span>
  );
}

/** "20 planned, 23 taken" for what is over; nothing for the rest. */
export function takenText({ record, row, state }: PlanItem): string {
  const taken = record.body.actual_min;
  if (typeof taken !== 'number' || taken === 0 || state === 'skipped') return '';
  return state === 'done' ? `${row.minutes} min planned, ${taken} taken` : `${taken} min taken so far`;
}
