/** The vote on the table, in place of the board it is about: how the votes come in while it is open, then the result. */
import type { RoundView } from '@shared/room/room-view';
import { useEffect, useRef } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { useUi } from '../../store/ui-store';
import { PaperDesk } from './paper-desk';
import { ResultBoard } from './result/result-board';
import { RoundHead } from './round-head';
import { doneWords } from './round-words';
import { ScribeDesk } from './scribe-desk';
import { TurnsDesk } from './turns/turns-desk';
import styles from './vote.module.css';

/** After the dialog has given the focus back. */
const FOCUS_MS = 60;

/** The page of a round. */
export function RoundBoard({ round }: { readonly round: RoundView }) {
  const { say, region } = useAnnouncer();
  const words = round.stage === 'open' ? doneWords(round.progress) : CLOSED[round.stage];
  const before = useRef(words);
  useEffect(() => {
    if (before.current === words) return;
    before.current = words;
    say(words);
  }, [words, say]);
  const frame = useRef<HTMLElement>(null);
  const hasDialog = useUi((state) => state.dialog !== null);
  // The dialog that began or closed the vote gives the focus back to a button that is gone by then.
  useEffect(() => {
    if (hasDialog) return;
    const wait = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      (frame.current?.querySelector<HTMLElement>('textarea, [data-first]') ?? frame.current)?.focus();
    }, FOCUS_MS);
    return () => clearTimeout(wait);
  }, [hasDialog]);
  return (
    <section ref={frame} tabIndex={-1} className={styles.round} aria-label="Vote" data-round={round.id}>
      <RoundHead round={round} />
      {round.stage === 'open' ? <OpenDesk round={round} /> : <ResultBoard round={round} />}
      {region}
    </section>
  );
}

function OpenDesk({ round }: { readonly round: RoundView }) {
  if (round.mode === 'turns') return <TurnsDesk round={round} />;
  if (round.mode === 'paper') return <PaperDesk round={round} />;
  return <ScribeDesk round={round} />;
}

const CLOSED = {
  closed: 'The vote is closed. The decider’s answers are still hidden.',
  complete: 'The vote is closed. The result is complete.',
} as const;
