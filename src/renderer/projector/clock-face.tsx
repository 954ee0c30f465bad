/** The clock of the room. It counts on by itself, and says in words what its figures mean. */
import type { LiveView } from '@shared/room/public-view';
import { STEP_TEXT } from '@shared/room/text.en';
import { BellRing, Hourglass, Pause, Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { readPhase, untilNextSecond } from './clock-reading';
import styles from './stage.module.css';

const SIGNS = { running: Timer, paused: Pause, ending: Hourglass, over: BellRing } as const;
const WORDS = { running: '', paused: 'Paused', ending: 'Two minutes left', over: 'Time is over' } as const;

interface ClockFaceProps {
  readonly clock: NonNullable<LiveView['clock']>;
  /** When the view came, of `performance.now()`. */
  readonly at: number;
  readonly isLarge?: boolean;
  /** One line, where the board needs the height. */
  readonly isLow?: boolean;
}

/** What is left of the step that people are in. */
export function ClockFace({ clock, at, isLarge = false, isLow = false }: ClockFaceProps) {
  const leftMs = useLeft(clock, at);
  const { text, state } = readPhase(leftMs, clock.isRunning, clock.phaseSeconds);
  const Sign = SIGNS[state];
  // "Two minutes left" is a signal and not a fact; after it the figures say how long.
  const said = state === 'ending' && leftMs < 100_000 ? 'Ending soon' : WORDS[state];
  return (
    <div className={isLarge ? styles.clockLarge : isLow ? styles.clockLow : styles.clock} data-state={state}>
      <p className={styles.figures} role="timer">
        <Sign aria-hidden="true" className={styles.sign} />
        {text}
      </p>
      <p className={styles.step}>
        {said !== '' && <strong className={styles.said}>{said}</strong>}
        <span>{STEP_TEXT[clock.step]}</span>
        {clock.of > 1 && <span className={styles.place}>{`${clock.phase} of ${clock.of}`}</span>}
      </p>
    </div>
  );
}

function useLeft({ phaseMs, isRunning }: ClockFaceProps['clock'], at: number): number {
  const [, turn] = useState(0);
  const now = performance.now();
  const left = isRunning ? phaseMs - (now - at) : phaseMs;
  useEffect(() => {
    if (!isRunning) return;
    // Each time anew from the moment of the view, so that no error adds up.
    let timer = 0;
    const wait = (): void => {
      timer = window.setTimeout(
        () => {
          turn((count) => count + 1);
          wait();
        },
        untilNextSecond(phaseMs - (performance.now() - at)) + 5,
      );
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [phaseMs, isRunning, at]);
  return left;
}
