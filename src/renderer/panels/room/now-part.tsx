/** What the room does now and next, step by step; for the facilitator to say aloud. */
import type { Plan, PlanItem } from '@shared/agenda/plan';
import { STEP_TEXT } from '@shared/room/text.en';
import { findSection } from '@shared/sections/registry';
import { Check, ChevronRight } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { boardOfBlock, stationOf, workOf } from '../../commands/block-place';
import { goPhase, showBlock } from '../../commands/day';
import { optionLabel } from '../../fields/words';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './room.module.css';
import { nextItem } from './use-day';

/** The step that runs and what comes next. */
export function NowPart({ plan, item }: { readonly plan: Plan; readonly item: PlanItem }) {
  const clock = useRoom((state) => state.room?.clock ?? null);
  if (!clock) return null;
  const phase = clock.phases[clock.phase];
  const station = stationOf(clock.phases, clock.phase);
  const step = { ...(phase?.form && { form: phase.form }), ...(station !== undefined && { station }) };
  const place = item.row.kind === 'break' ? null : boardOfBlock(workOf(item.record.body), step);
  const words = place ? findSection(place.sectionId)?.text.activities[place.activityId] : undefined;
  const later = clock.phases[clock.phase + 1];
  const next = nextItem(plan, item);
  return (
    <section className={styles.part} aria-label="Now">
      <div className={styles.now}>
        <p className={styles.form}>
          {phase?.form ? optionLabel('agenda_item', 'activity_forms', phase.form) : item.row.title}
        </p>
        <p className={styles.step}>{phase ? STEP_TEXT[phase.step] : ''}</p>
        {words && <p className={styles.hint}>{words.hint}</p>}
        {item.row.mustProduce !== '' && (
          <p className={styles.hint}>
            Has to leave behind: <Text>{item.row.mustProduce}</Text>
          </p>
        )}
        {place && (
          <Button size="s" variant="quiet" onPress={() => void showBlock(item.record.id, step)}>
            Go to its board
          </Button>
        )}
      </div>
      <p className={styles.next}>
        <ChevronRight size={16} aria-hidden="true" />
        <span>
          Next: {later ? STEP_TEXT[later.step] : next ? <bdi>{next.row.title}</bdi> : 'the end of the day'}
        </span>
      </p>
    </section>
  );
}

/** All steps of the block, each with its minutes; pressing one goes there. */
export function StepsPart() {
  const clock = useRoom((state) => state.room?.clock ?? null);
  if (!clock || clock.phases.length < 2) return null;
  return (
    <section className={styles.part} aria-label="Steps">
      <ol className={styles.phases} aria-label="Steps of this block">
        {clock.phases.map((one, at) => (
          // Steps may come twice in a block, each at its own place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart
          <li key={at}>
            <PlainButton
              className={classNames(styles.phase, at === clock.phase && styles.current)}
              {...(at === clock.phase && { 'aria-current': 'step' })}
              onPress={() => void goPhase(at)}
            >
              <span className={styles.mark}>
                {at < clock.phase ? <Check size={14} aria-label="Done" /> : at + 1}
              </span>
              <span className={styles.grow}>{STEP_TEXT[one.step]}</span>
              <span className={styles.figure}>{minutesText(one.seconds)}</span>
            </PlainButton>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "5 min", "2½ min": phases are cut to half minutes. */
function minutesText(seconds: number): string {
  const halves = Math.round(seconds / 30);
  const whole = Math.floor(halves / 2);
  return `${whole === 0 && halves > 0 ? '' : whole}${halves % 2 === 1 ? '½' : ''} min`;
}
