/** The rows of the day in their order. Rows are dragged by their handle, or moved with Alt and an arrow key. */
import type { AgendaTrouble } from '@shared/agenda/agenda';
import type { Plan } from '@shared/agenda/plan';
import { useAnnouncer } from '../../boards/parts/announcer';
import { moveAgendaRow } from '../../commands/agenda';
import { durationText } from '../library/duration';
import styles from './agenda.module.css';
import { itemName } from './agenda-words';
import { DayRow } from './day-row';
import { useDayDrag } from './use-day-drag';

interface DayListProps {
  readonly plan: Plan;
  /** "09:00". */
  readonly start: string;
  /** Minutes the template plans, or null. */
  readonly length: number | null;
  readonly troubles: readonly AgendaTrouble[];
}

/** The day. */
export function DayList({ plan, start, length, troubles }: DayListProps) {
  const { say, region } = useAnnouncer();
  const move = async (id: string, index: number): Promise<void> => {
    if (!(await moveAgendaRow(plan, id, index))) return;
    const item = plan.day.find(({ record }) => record.id === id);
    if (item) say(`${itemName(item)} is now row ${index + 1} of ${plan.day.length}.`);
  };
  const drag = useDayDrag((id, index) => void move(id, index));
  return (
    <section aria-label="The day">
      <div className={styles.heading}>
        <h3>The day</h3>
        <span className={styles.muted}>
          {length === null || length === plan.minutes
            ? durationText(plan.minutes)
            : `${plan.minutes} of ${length} min`}
        </span>
      </div>
      <ol className={styles.rows} onDragOver={drag.onDragOver} onDrop={drag.onDrop}>
        {plan.day.map((item, index) => (
          <DayRow
            key={item.record.id}
            item={item}
            index={index}
            start={start}
            troubles={troubles.filter(({ row }) => row === index)}
            isDragged={drag.draggedId === item.record.id}
            isTarget={drag.target === index}
            onDragStart={drag.onDragStart}
            onDragEnd={drag.onDragEnd}
            onMove={(step) => void move(item.record.id, index + step)}
          />
        ))}
        {drag.target === plan.day.length && <li className={styles.dropEnd} aria-hidden="true" />}
      </ol>
      {region}
    </section>
  );
}
