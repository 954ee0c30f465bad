/**
 * The emotion curve. Each step has a point on it: a slider for the keyboard (arrows, Home, End, digits with minus),
 * a handle for the mouse. What is dragged or keyed shows at once; it is saved on release or when the keys pause.
 */

import { getDeclaration } from '@shared/sections/registry';
import { type KeyboardEvent, useRef } from 'react';
import { updateRecord } from '../../commands/intents';
import { emotionWords } from '../../fields/scale-words';
import { scaleLabel } from '../../fields/words';
import { classNames } from '../../ui/class-names';
import { useHeld } from '../parts/use-held';
import { usePointerDrag } from '../parts/use-pointer-drag';
import { curvePaths, emotionAfterKey, emotionAt, emotionTop } from './emotion-curve';
import styles from './journey.module.css';
import type { MapColumn } from './journey-model';

const STRIP = { height: 168, margin: 24 };
const LEVELS = [2, 1, 0, -1, -2] as const;

interface EmotionLaneProps {
  readonly columns: readonly MapColumn[];
  readonly columnWidth: number;
  readonly row: number;
  readonly say: (text: string) => void;
}

/** "+1" for 1. */
export function emotionLabel(emotion: number): string {
  const field = getDeclaration('journey_step').fields.emotion;
  return field?.kind === 'scale' ? scaleLabel(field, emotion) : String(emotion);
}

/** The lane with the curve. */
export function EmotionLane({ columns, columnWidth, row, say }: EmotionLaneProps) {
  const strip = useRef<HTMLDivElement>(null);
  const save = (id: string, emotion: number | null): Promise<boolean> => updateRecord(id, { emotion });
  const { held, hold, release } = useHeld<number | null>(save);
  const at = (y: number): number => emotionAt(y - (strip.current?.getBoundingClientRect().top ?? 0), STRIP);
  const { drag, begin } = usePointerDrag<string>({
    onDrop: ({ item, at: point }) => {
      hold(item, at(point.y));
      release();
    },
  });
  const dragged = drag ? { id: drag.item, emotion: at(drag.at.y) } : null;
  const emotionOf = (column: MapColumn): number | null => {
    const step = column.step?.step;
    if (!step) return null;
    if (dragged?.id === step.id) return dragged.emotion;
    if (held?.id === step.id) return held.value;
    return typeof step.body.emotion === 'number' ? step.body.emotion : null;
  };
  const points = columns.map((column, index) => ({
    x: (index + 0.5) * columnWidth,
    emotion: emotionOf(column),
  }));
  return (
    <div role="row" className={styles.lane}>
      <div
        role="rowheader"
        className={classNames(styles.laneHead, styles.emotionHead)}
        style={{ gridRow: row, gridColumn: 1 }}
      >
        <span>Feeling</span>
        <span className={styles.levels} aria-hidden="true">
          {LEVELS.map((level) => (
            <span key={level} style={{ insetBlockStart: emotionTop(level, STRIP) }}>
              {emotionLabel(level)}
            </span>
          ))}
        </span>
      </div>
      <div
        ref={strip}
        className={styles.curve}
        style={{ gridRow: row, gridColumn: `2 / span ${columns.length}`, blockSize: STRIP.height }}
        aria-hidden="true"
      >
        <svg
          aria-hidden="true"
          width={columnWidth * columns.length}
          height={STRIP.height}
          className={styles.curveSvg}
        >
          {LEVELS.map((level) => (
            <line
              key={level}
              className={level === 0 ? styles.zero : styles.level}
              x1={0}
              x2={columnWidth * columns.length}
              y1={emotionTop(level, STRIP)}
              y2={emotionTop(level, STRIP)}
            />
          ))}
          {points.map(({ x }) => (
            <line
              key={x}
              className={styles.border}
              x1={x + columnWidth / 2 - 0.5}
              x2={x + columnWidth / 2 - 0.5}
              y1={0}
              y2={STRIP.height}
            />
          ))}
          {curvePaths(points, STRIP).map((path) => (
            <path key={path} d={path} className={styles.path} />
          ))}
        </svg>
      </div>
      {columns.map((column, index) => {
        const step = column.step?.step;
        const emotion = points[index]?.emotion ?? null;
        return (
          <div
            key={step?.id ?? column.phase.phase.id}
            role="cell"
            className={styles.emotionCell}
            style={{ gridRow: row, gridColumn: index + 2, blockSize: STRIP.height }}
          >
            {step && (
              <EmotionPoint
                stepId={step.id}
                label={`Feeling, ${step.ref} ${String(step.body.actor_action ?? '')}`}
                emotion={emotion}
                isDragged={dragged?.id === step.id}
                onPointerDown={(event) => begin(event, step.id)}
                onKey={(next) => {
                  hold(step.id, next);
                  say(
                    `${step.ref}: ${next === null ? 'not said' : `${emotionLabel(next)}, ${emotionWords(next)}`}`,
                  );
                }}
                onLeave={release}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface EmotionPointProps {
  readonly stepId: string;
  readonly label: string;
  readonly emotion: number | null;
  readonly isDragged: boolean;
  readonly onPointerDown: (event: React.PointerEvent) => void;
  readonly onKey: (emotion: number | null) => void;
  readonly onLeave: () => void;
}

function EmotionPoint({
  stepId,
  label,
  emotion,
  isDragged,
  onPointerDown,
  onKey,
  onLeave,
}: EmotionPointProps) {
  const sign = useRef<-1 | 1>(1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '-' || event.key === '−' || event.key === '+') {
      sign.current = event.key === '+' ? 1 : -1;
      event.preventDefault();
      return;
    }
    const next = emotionAfterKey(event.key, emotion, sign.current);
    sign.current = 1;
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onKey(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={emotion ?? 0}
      aria-valuetext={
        emotion === null ? emotionWords(null) : `${emotionLabel(emotion)}, ${emotionWords(emotion)}`
      }
      data-emotion={stepId}
      className={classNames(styles.point, emotion === null && styles.unset, isDragged && styles.held)}
      style={{ insetBlockStart: emotionTop(emotion ?? 0, STRIP) }}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {emotion === null ? '?' : emotionLabel(emotion)}
    </div>
  );
}
