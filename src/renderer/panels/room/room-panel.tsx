/** The facilitator's view of the room: what to say now, who was not heard, what waits, what the projector shows. */
import { findSection } from '@shared/sections/registry';
import { Play } from 'lucide-react';
import { runCommand } from '../../commands/registry';
import { FieldControl } from '../../fields/field-control';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import { NowPart, StepsPart } from './now-part';
import { PacePart } from './pace-part';
import { ProjectorPart } from './projector-part';
import styles from './room.module.css';
import { SeatsPart } from './seats-part';
import { usePlan, useRunningItem, useSeats } from './use-day';
import { WaitingPart } from './waiting-part';

/** The panel "Room". */
export function RoomPanel() {
  const hasRoom = useRoom((state) => state.room !== null);
  const plan = usePlan();
  const item = useRunningItem(plan);
  const seats = useSeats();
  if (!hasRoom) return <p className={styles.empty}>The room cannot be read right now.</p>;
  const canStart = plan.day.some(({ state }) => state === 'open');
  return (
    <div className={styles.panel}>
      {item ? (
        <>
          <PacePart plan={plan} />
          <NowPart plan={plan} item={item} />
        </>
      ) : (
        <section className={styles.part} aria-label="Now">
          <p className={styles.muted}>
            {canStart ? 'The clock is on no block.' : 'Nothing of the day is open.'}
          </p>
          {canStart && (
            <div>
              <Button
                variant="primary"
                icon={<Play size={16} aria-hidden="true" />}
                onPress={() => runCommand('clock.toggle')}
              >
                Start the day
              </Button>
            </div>
          )}
        </section>
      )}
      <ProjectorPart />
      {item && <StepsPart />}
      <WaitingPart />
      {item && (
        <section className={styles.part} aria-label="Private notes">
          <FieldControl key={item.record.id} record={item.record} name="private_notes" />
        </section>
      )}
      {item && item.row.sections.length > 0 && <Questions sections={item.row.sections} />}
      <SeatsPart seats={seats} blockId={item?.record.id ?? null} sections={item?.row.sections ?? []} />
    </div>
  );
}

/** What the guide asks in the sections of the block, folded away. */
function Questions({ sections }: { readonly sections: readonly string[] }) {
  const prompts = sections.flatMap((id) => findSection(id)?.text.prompts ?? []);
  if (prompts.length === 0) return null;
  return (
    <details className={styles.questions}>
      <summary>Questions for the room ({prompts.length})</summary>
      <ol>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </details>
  );
}
