/** The vote on the table, in place of the board it is about: how the votes come in while it is open, then the result. */
import type { RoundView } from '@shared/room/room-view';
import { useEffect, useRef } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { PaperDesk } from './paper-desk';
import { ResultBoard } from './result/result-board';
import { RoundHead } from './round-head';
import { doneWords } from './round-words';
import { ScribeDesk } from './scribe-desk';
import { TurnsDesk } from './turns/turns-desk';
import styles from './vote.module.css';

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
  return (
    <section className={styles.round} aria-label="Vote" data-round={round.id}>
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
