/** The room at work: what it is asked, how long, and what lies on the table. */
import type { LiveView } from '@shared/room/public-view';
import { Laptop } from 'lucide-react';
import { BoardView } from './boards/board-view';
import { ClockFace } from './clock-face';
import { RoundView } from './round/round-view';
import styles from './stage.module.css';
import { turnWords } from './words.en';

interface LiveScreenProps {
  readonly view: LiveView;
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = 40;
const HEAD = 148;
const FOOT = 64;
/** From so many notes on the wall takes what the prompt would need. */
const CROWDED = 60;
const NARROW_EDGE = 24;
const LOW_HEAD = 76;

/** The live picture: a large prompt while there is nothing on the table, else a head over the board or the round. */
export function LiveScreen({ view, at, width, height }: LiveScreenProps) {
  const { board, round, clock, turns } = view;
  const title = view.title || view.block?.title || view.workshop;
  // While there is a round, what is asked is its question, and the activity says where it belongs.
  const head = round ? { title: round.question, prompt: title } : { title, prompt: view.prompt };
  if (board.kind === 'none' && !round) return <Waiting view={view} at={at} title={title} />;
  const isCrowded = !round && board.kind === 'wall' && board.notes.length > CROWDED;
  const edge = isCrowded ? NARROW_EDGE : EDGE;
  const headHeight = isCrowded ? LOW_HEAD : HEAD;
  const inner = height - 2 * edge - headHeight - (turns ? FOOT : 0);
  const area = { width: width - 2 * edge, height: inner };
  return (
    <div className={styles.live} style={{ padding: edge }}>
      <header className={styles.head} style={{ height: headHeight }}>
        <div className={styles.asked}>
          <h1 className={round ? styles.question : styles.title} dir="auto">
            {head.title}
          </h1>
          {head.prompt !== '' && !isCrowded && (
            <p className={styles.prompt} dir="auto">
              {head.prompt}
            </p>
          )}
        </div>
        {clock && <ClockFace clock={clock} at={at} isLow={isCrowded} />}
      </header>
      <section className={styles.table} style={{ height: inner }} aria-label={round ? 'Round' : 'Board'}>
        {round ? (
          <RoundView round={round} board={board} area={area} />
        ) : (
          <BoardView board={board} area={area} />
        )}
      </section>
      {turns && (
        <p className={styles.turns} style={{ height: FOOT }}>
          <Laptop size={36} aria-hidden="true" />
          {turnWords(turns.done, turns.of)}
        </p>
      )}
    </div>
  );
}

function Waiting({ view, at, title }: Pick<LiveScreenProps, 'view' | 'at'> & { readonly title: string }) {
  const { clock, prompt, workshop, turns } = view;
  return (
    <div className={styles.waiting}>
      {title !== workshop && (
        <p className={styles.workshop} dir="auto">
          {workshop}
        </p>
      )}
      <h1 className={styles.waitingTitle} dir="auto">
        {title}
      </h1>
      {prompt !== '' && (
        <p className={styles.waitingPrompt} dir="auto">
          {prompt}
        </p>
      )}
      {clock && <ClockFace clock={clock} at={at} isLarge />}
      {!clock && view.title === '' && <p className={styles.waitingPrompt}>We begin soon.</p>}
      {turns && <p className={styles.turns}>{turnWords(turns.done, turns.of)}</p>}
    </div>
  );
}
