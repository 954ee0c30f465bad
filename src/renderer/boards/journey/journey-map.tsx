/** The map of one journey: phases and steps from left to right, lanes from top to bottom. */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { movePhase, moveStep, nextPhaseNumber } from '../../commands/board-journey';
import { kindText, promptSentence } from '../../fields/words';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import { type DragPoint, usePointerDrag } from '../parts/use-pointer-drag';
import { useSize } from '../parts/use-size';
import { EmotionLane } from './emotion-lane';
import styles from './journey.module.css';
import { columnsOf, placeAtColumn, stepBeside } from './journey-model';
import { FeatureLane, FieldLane, PainLane } from './lanes';
import { LowPointRemark } from './low-point';
import { PhaseHead, StepHead } from './map-heads';
import { useJourneyMap } from './use-journey';

const HEAD_WIDTH = 116;
const ADD_WIDTH = 190;
const MIN_COLUMN = 184;

interface Dragged {
  readonly type: 'step' | 'phase';
  readonly id: string;
}

/** The map; Alt with the arrows moves the step or phase that has the focus. */
export function JourneyMap({ journeyId }: { readonly journeyId: string }) {
  const phases = useJourneyMap(journeyId);
  const columns = useMemo(() => columnsOf(phases), [phases]);
  const [scrollRef, size] = useSize();
  const map = useRef<HTMLDivElement>(null);
  const refocus = useRef<HTMLElement | null>(null);
  const { say, region } = useAnnouncer();
  const [target, setTarget] = useState<number | null>(null);
  const columnWidth = Math.max(
    MIN_COLUMN,
    Math.floor((size.width - HEAD_WIDTH - ADD_WIDTH - 2) / Math.max(1, columns.length)),
  );
  const refOf = (id: string): string =>
    phases
      .flatMap(({ phase, steps }) => [phase, ...steps.map(({ step }) => step)])
      .find((record) => record.id === id)?.ref ?? '';

  const columnAt = ({ x }: DragPoint): number => {
    const left = map.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(columns.length, Math.round((x - left - HEAD_WIDTH) / columnWidth)));
  };
  const { drag, begin } = usePointerDrag<Dragged>({
    recordOf: ({ id }) => id,
    onMove: ({ item, at }) => setTarget(item.type === 'step' ? columnAt(at) : phaseBorder(columnAt(at))),
    onDrop: ({ item, at }) => {
      setTarget(null);
      if (item.type === 'step') {
        // In the right half of the last column of a phase the step joins that phase, in the left half of the next one the next.
        const place = placeAtColumn(columns, item.id, columnAt(at));
        if (place) void moveStep(phases, item.id, place);
      } else {
        const others = phases.filter(({ phase }) => phase.id !== item.id);
        const before = columns[phaseBorder(columnAt(at))]?.phase.phase.id;
        const index =
          before === item.id
            ? phases.findIndex(({ phase }) => phase.id === item.id)
            : others.findIndex(({ phase }) => phase.id === before);
        void movePhase(phases, item.id, index < 0 ? others.length : index);
      }
      say(`${refOf(item.id)} moved.`);
    },
  });
  /** The nearest border between phases at or before a column. */
  const phaseBorder = (column: number): number => {
    if (column >= columns.length) return columns.length;
    const phaseId = columns[column]?.phase.phase.id;
    return columns.findIndex(({ phase }) => phase.phase.id === phaseId);
  };

  // Moving a column moves its elements in the page, and browsers then take the focus away.
  useLayoutEffect(() => {
    const element = refocus.current;
    if (element?.isConnected && document.activeElement !== element) {
      element.focus();
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });
  const keepFocus = (): void => {
    refocus.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setTimeout(() => {
      refocus.current = null;
    }, 800);
  };
  const shiftStep = (id: string, direction: -1 | 1): void => {
    const place = stepBeside(phases, id, direction);
    if (!place) return say(`${refOf(id)} is already at the ${direction === 1 ? 'end' : 'beginning'}.`);
    keepFocus();
    void moveStep(phases, id, place);
    const phase = phases.find(({ phase: record }) => record.id === place.phaseId)?.phase;
    say(
      `${refOf(id)} moved ${direction === 1 ? 'right' : 'left'}, in ${String(phase?.body.phase_name ?? '')}.`,
    );
  };
  const shiftPhase = (id: string, direction: -1 | 1): void => {
    const index = phases.findIndex(({ phase }) => phase.id === id) + direction;
    if (index < 0 || index >= phases.length)
      return say(`${refOf(id)} is already at the ${direction === 1 ? 'end' : 'beginning'}.`);
    keepFocus();
    void movePhase(phases, id, index);
    say(`${refOf(id)} moved to place ${index + 1} of ${phases.length}.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const direction = event.key === 'ArrowRight' ? 1 : -1;
    const element = event.target as Element;
    const stepId = element.closest<HTMLElement>('[data-step]')?.dataset.step;
    const phaseId = element.closest<HTMLElement>('[data-phase]')?.dataset.phase;
    if (stepId) shiftStep(stepId, direction);
    else if (phaseId) shiftPhase(phaseId, direction);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const lane = { columns };
  return (
    <>
      <LowPointRemark phases={phases} />
      <div ref={scrollRef} className={styles.scroll}>
        <div
          ref={map}
          role="table"
          aria-label={`${kindText('journey').name} map`}
          className={styles.map}
          style={{
            gridTemplateColumns: `${HEAD_WIDTH}px repeat(${Math.max(1, columns.length)}, ${columnWidth}px) ${ADD_WIDTH}px`,
          }}
          onKeyDown={onKeyDown}
        >
          <div role="row" className={styles.lane}>
            <div role="rowheader" className={styles.laneHead} style={{ gridRow: 1, gridColumn: 1 }}>
              Phases
            </div>
            {phases.map((phase) => (
              <PhaseHead
                key={phase.phase.id}
                phase={phase}
                column={columns.findIndex((column) => column.phase === phase)}
                isDragged={drag?.item.id === phase.phase.id}
                onGrip={(event) => begin(event, { type: 'phase', id: phase.phase.id })}
                onMove={(direction) => shiftPhase(phase.phase.id, direction)}
              />
            ))}
            <div
              role="cell"
              className={styles.addPhase}
              style={{ gridRow: 1, gridColumn: Math.max(1, columns.length) + (columns.length === 0 ? 1 : 2) }}
            >
              <AddLine
                kind="journey_phase"
                isCompact
                placeholder="Add a phase"
                body={() => ({ journey_id: journeyId, sequence_no: nextPhaseNumber(phases) })}
              />
            </div>
          </div>
          {columns.length > 0 && (
            <>
              <div role="row" className={styles.lane}>
                <div role="rowheader" className={styles.laneHead} style={{ gridRow: 2, gridColumn: 1 }}>
                  Steps
                </div>
                {columns.map(
                  ({ step }, index) =>
                    step && (
                      <StepHead
                        key={step.step.id}
                        mapped={step}
                        column={index}
                        isDragged={drag?.item.id === step.step.id}
                        onGrip={(event) => begin(event, { type: 'step', id: step.step.id })}
                        onMove={(direction) => shiftStep(step.step.id, direction)}
                      />
                    ),
                )}
              </div>
              <EmotionLane columns={columns} columnWidth={columnWidth} row={3} say={say} />
              <FieldLane {...lane} name="touchpoint" row={4} />
              <FieldLane {...lane} name="thought" row={5} />
              <FieldLane {...lane} name="ai_role" row={6} />
              <FieldLane
                {...lane}
                name="is_ai_error_moment"
                row={7}
                isMarked={({ step }) => step.body.is_ai_error_moment === true}
              />
              <FieldLane {...lane} name="tolerable_wait_ms" row={8} />
              <PainLane {...lane} row={9} />
              <FeatureLane {...lane} row={10} />
            </>
          )}
          {target !== null && drag && (
            <div
              className={styles.dropLine}
              style={{ insetInlineStart: HEAD_WIDTH + target * columnWidth - 2 }}
            />
          )}
        </div>
        {columns.length === 0 && (
          <p className={styles.first}>
            Phases first. {promptSentence('journey_phase')} Then add the steps of each phase.
          </p>
        )}
        {region}
      </div>
    </>
  );
}
