/** The result of a vote: what leads, how far apart the room is, what to talk about, and what becomes of it. */
import type { RoundView } from '@shared/room/room-view';
import { useEffect, useMemo, useRef } from 'react';
import { Remark } from '../../../boards/parts/remark';
import { actInRoom } from '../../../commands/room';
import { useRecords } from '../../../store/workshop-store';
import { Button } from '../../../ui/button';
import { KeepBar } from './keep-bar';
import { PairWeights } from './pair-weights';
import { PlacePlot } from './place-plot';
import styles from './result.module.css';
import { earlierRounds, queueOf } from './result-model';
import { ResultTable } from './result-table';
import { TalkQueue } from './talk-queue';
import { TiePanel } from './tie-panel';

/** Everything about a closed round; nothing while main has not sent the outcome. */
export function ResultBoard({ round }: { readonly round: RoundView }) {
  const { outcome, method } = round;
  const rounds = useRecords('priority_round');
  const results = useRecords('round_result');
  const earlier = useMemo(() => earlierRounds(round, rounds, results), [round, rounds, results]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Closing took the button away that had the focus.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!outcome) return null;
  const queue = queueOf(outcome.rows, outcome.queue);
  return (
    <div className={styles.board}>
      <div className={styles.top}>
        <h4 ref={heading} tabIndex={-1} data-first="" className={styles.title}>
          {`Result of ${outcome.voters} ${outcome.voters === 1 ? 'vote' : 'votes'}`}
        </h4>
        {outcome.waitsForDecider && (
          <>
            <Remark>The decider’s answers are not shown yet.</Remark>
            <Button size="s" variant="primary" onPress={() => void actInRoom({ do: 'round.showDecider' })}>
              Show the decider’s answers
            </Button>
          </>
        )}
      </div>
      {round.stage === 'complete' && round.keptAs === null && outcome.tied.length > 0 && (
        <TiePanel round={round} tied={outcome.tied} />
      )}
      {round.tie && (
        <Remark tone="success">
          The tie was settled by <bdi>{round.tie.decider || 'the room'}</bdi>: <bdi>{round.tie.reason}</bdi>
        </Remark>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          {method === 'placement' && <PlacePlot round={round} rows={outcome.rows} />}
          {method === 'pairwise' && <PairWeights round={round} rows={outcome.rows} />}
          <ResultTable round={round} outcome={outcome} earlier={earlier} />
        </div>
        <TalkQueue key={round.id} method={method} queue={queue} voters={outcome.voters} />
      </div>
      <KeepBar round={round} />
    </div>
  );
}
