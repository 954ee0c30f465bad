/** What becomes of a result: kept as records in one step of the history, voted on again, or taken off the table. */
import type { RoundView } from '@shared/room/room-view';
import type { RoundMethod } from '@shared/room/round';
import { useState } from 'react';
import { actInRoom } from '../../../commands/room';
import { notify, select } from '../../../store/ui-store';
import { useRecord } from '../../../store/workshop-store';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { dropRound } from '../round-head';
import styles from './result.module.css';

/** What keeping with the box ticked changes beside the round itself; null where the round is all there is. */
const APPLIES: Readonly<Record<RoundMethod, string | null>> = {
  dot_vote: null,
  pairwise: null,
  poll: null,
  ranking: 'Write the places into the records',
  rating: 'Write the medians into the ratings',
  sliders: 'Set the sliders to the medians',
  placement: 'Move the cards to their mean places',
};

/** The foot of a result. */
export function KeepBar({ round }: { readonly round: RoundView }) {
  const { stage, method, keptAs } = round;
  const [applies, setApplies] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const kept = useRecord(keptAs);
  const isComplete = stage === 'complete';
  const words = APPLIES[method];
  const keep = async (): Promise<boolean> => {
    setBusy(true);
    const reply = await actInRoom({ do: 'round.keep', applies: words === null || applies });
    setBusy(false);
    return reply !== null;
  };
  const again = async (): Promise<void> => {
    if (keptAs === null && !(await keep())) return;
    const { question, place, kind, items, mode, top } = round;
    await actInRoom({
      do: 'round.open',
      method,
      question,
      place: { ...place },
      kind,
      items: items.map((item) => ({ ...item })),
      mode,
      top,
      ...(method === 'dot_vote' && { budget: round.budget }),
    });
  };
  return (
    <footer className={styles.keep}>
      {keptAs === null ? (
        <>
          {words !== null && (
            <Checkbox isSelected={applies} onChange={setApplies}>
              {words}
            </Checkbox>
          )}
          <Button
            variant="primary"
            isDisabled={!isComplete}
            isPending={isBusy}
            onPress={() =>
              void keep().then((isKept) => {
                if (isKept) notify('info', 'The result is kept. Undo takes all of it back.');
              })
            }
          >
            Keep the result
          </Button>
        </>
      ) : (
        <span className={styles.keptWords} role="status">
          {kept ? `Kept as ${kept.ref}.` : 'Kept.'}
          {kept && (
            <Button size="s" variant="quiet" onPress={() => select(kept.id)}>
              {`Details of ${kept.ref}`}
            </Button>
          )}
        </span>
      )}
      <Button isDisabled={!isComplete || isBusy} onPress={() => void again()}>
        {keptAs === null ? 'Keep and vote again' : 'Vote again'}
      </Button>
      <span className={styles.push} />
      <Button variant="quiet" onPress={() => dropRound(round)}>
        Take off the table
      </Button>
    </footer>
  );
}
