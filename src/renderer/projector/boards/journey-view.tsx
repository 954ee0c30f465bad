/** A journey from left to right: phases over steps, the curve of feelings, and where it hurts. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Bot, Frown, Route, Zap } from 'lucide-react';
import { curvePaths, emotionTop } from '../../boards/journey/emotion-curve';
import { useFit } from '../use-fit';
import { feelingWords, moreWords } from '../words.en';
import type { Area } from './board-view';
import boards from './boards.module.css';
import { EmptyBoard } from './empty-board';
import styles from './journey.module.css';

type Journey = PublicBoardOf<'journey'>;
type Step = Journey['phases'][number]['steps'][number];

/** More columns than this, and their words no longer fit. */
const MOST_COLUMNS = 9;
const CURVE = { height: 190, margin: 24 } as const;
const LINES = [5, 4, 3, 2] as const;

/** The map; steps beyond what fits are counted. */
export function JourneyView({ board, area }: { readonly board: Journey; readonly area: Area }) {
  const { ref, level } = useFit(LINES.length, board);
  const lines = LINES[level] ?? 2;
  const all = board.phases.flatMap(({ steps }) => steps);
  if (board.phases.length === 0)
    return <EmptyBoard sign={<Route size={96} aria-hidden="true" />} title="Waiting for the first phase" />;
  let room = MOST_COLUMNS;
  const phases = board.phases.flatMap((phase) => {
    if (room <= 0) return [];
    const steps = phase.steps.slice(0, room);
    const span = Math.max(1, steps.length);
    room -= span;
    return [{ id: phase.id, name: phase.name, steps, span }];
  });
  const columns = phases.reduce((sum, { span }) => sum + span, 0);
  const shown = phases.flatMap(({ steps }) => steps);
  const width = area.width / columns;
  const cells = phases.flatMap(({ steps }): readonly (Step | null)[] =>
    steps.length === 0 ? [null] : steps,
  );
  return (
    <div
      ref={ref}
      className={styles.journey}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {phases.map(({ id, name, span }) => (
        <h2 key={id} className={styles.phase} style={{ gridColumn: `span ${span}` }} dir="auto">
          {name}
        </h2>
      ))}
      {cells.map((step, at) => (
        <StepCell key={step?.id ?? at} step={step} lines={lines} />
      ))}
      <Curve cells={cells} width={area.width} column={width} />
      {cells.map((step, at) => (
        <Pains key={step?.id ?? at} pains={step?.pains ?? []} lines={lines} />
      ))}
      {shown.length < all.length && (
        <p className={styles.wholeRow}>{`${moreWords(all.length - shown.length)} steps`}</p>
      )}
    </div>
  );
}

function StepCell({ step, lines }: { readonly step: Step | null; readonly lines: number }) {
  if (!step) return <p className={boards.still}>No step yet</p>;
  return (
    <div className={styles.stepCell}>
      <p className={styles.cut} style={{ WebkitLineClamp: lines }} dir="auto">
        {step.text}
      </p>
      {step.isErrorMoment && (
        <p className={styles.mark}>
          <Bot size={26} aria-hidden="true" />
          The AI can be wrong
        </p>
      )}
    </div>
  );
}

function Pains({ pains, lines }: { readonly pains: readonly string[]; readonly lines: number }) {
  return (
    <ul className={styles.pains}>
      {pains.slice(0, 2).map((pain) => (
        <li key={pain} className={styles.pain}>
          <Zap size={24} aria-hidden="true" className={styles.painSign} />
          <span className={styles.cut} style={{ WebkitLineClamp: lines }} dir="auto">
            {pain}
          </span>
        </li>
      ))}
      {pains.length > 2 && <li className={boards.more}>{moreWords(pains.length - 2)}</li>}
    </ul>
  );
}

interface CurveProps {
  readonly cells: readonly (Step | null)[];
  readonly width: number;
  readonly column: number;
}

function Curve({ cells, width, column }: CurveProps) {
  const points = cells.map((step, at) => ({ x: (at + 0.5) * column, emotion: step?.emotion ?? null }));
  const felt = points.flatMap(({ x, emotion }, at) => (emotion === null ? [] : [{ x, emotion, at }]));
  const words = felt
    .map(({ emotion, at }) => `${cells[at]?.text ?? ''}: ${feelingWords(emotion)}`)
    .join('; ');
  if (felt.length === 0)
    return (
      <p className={styles.wholeRow}>
        <Frown size={28} aria-hidden="true" /> Feelings are still open
      </p>
    );
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${width} ${CURVE.height}`}
      height={CURVE.height}
      role="img"
      aria-label={`Feelings: ${words}`}
    >
      {[2, 0, -2].map((at) => (
        <line
          key={at}
          x1={0}
          x2={width}
          y1={emotionTop(at, CURVE)}
          y2={emotionTop(at, CURVE)}
          className={styles.guide}
        />
      ))}
      {curvePaths(points, CURVE).map((path) => (
        <path key={path} d={path} className={styles.path} />
      ))}
      {felt.map(({ x, emotion }) => (
        <g key={x}>
          <circle cx={x} cy={emotionTop(emotion, CURVE)} r={24} className={styles.dot} />
          <text x={x} y={emotionTop(emotion, CURVE) + 9} className={styles.dotText}>
            {emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−')}
          </text>
        </g>
      ))}
    </svg>
  );
}
