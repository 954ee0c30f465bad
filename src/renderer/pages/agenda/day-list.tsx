/** The rows of the day in their order. Rows are dragged by their handle, or moved with Alt and an arrow key. */
import type { AgendaTrouble } from '@shared/agenda/agenda';
import type { Plan } from '@shared/agenda/plan';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { moveAgendaRow } from '../../commands/agenda';
import { PacePart } from '../../panels/room/pace-part';
import { durationText } from '../library/duration';
import styles from './agenda.module.css';
import { itemName } from './agenda-words';
import { DayRow } from './day-row';
import { NowLine, useNow } from './now-line';
import { minutesSince, nowIndex } from './row-rules';
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
  const list = useRef<HTMLOListElement>(null);
  const drag = useDayDrag(list, (id, index) => void move(id, index));
  const [editedId, setEditedId] = useState<string | null>(null);
  // Whoever opens the agenda while the day runs looks for where the room is.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  const now = useNow();
  const nowAt = now && nowIndex(plan.day, minutesSince(start, now));
  return (
    <section aria-label="The day">
      <div className={styles.heading}>
        <h3>The day</h3>
        <span className={styles.muted}>
          {length === null || length === plan.minutes
            ? durationText(plan.minutes)
            : `${plan.minutes} of ${length} min`}
        </span>
        <PacePart plan={plan} />
      </div>
      <ol ref={list} className={styles.rows}>
        {plan.day.map((item, index) => (
          <Fragment key={item.record.id}>
            {now && nowAt === index && <NowLine now={now} />}
            <DayRow
              item={item}
              next={plan.day[index + 1]}
              index={index}
              start={start}
              troubles={troubles.filter(({ row }) => row === index)}
              isDragged={drag.draggedId === item.record.id}
              isTarget={drag.target === index}
              isEdited={editedId === item.record.id}
              onEdit={(isEdited) => setEditedId(isEdited ? item.record.id : null)}
              onDragStart={drag.begin}
              onMove={(step) => void move(item.record.id, index + step)}
            />
          </Fragment>
        ))}
        {now && nowAt === plan.day.length && <NowLine now={now} />}
        {drag.target === plan.day.length && <li className={styles.dropEnd} aria-hidden="true" />}
      </ol>
      {region}
    </section>
  );
}
