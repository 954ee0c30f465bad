/** Closing a round of a ranking, and what the last closed one still says. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { ordersItems } from '@shared/sections/closed-rounds';
import { useMemo, useState } from 'react';
import { closeRanking } from '../../commands/rounds';
import { inSentence, kindText } from '../../fields/words';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { CloseRoundDialog } from '../parts/close-round-dialog';
import { Remark } from '../parts/remark';
import { RoundLog } from '../parts/round-log';
import { closedRounds, countVoters, resultsOf } from '../parts/round-model';
import { hasMoved, placesOf, type RankingActivity, uncovered } from './ranking-model';

/** Fewer are no order. */
const FEWEST = 2;

interface CloseRankingProps {
  readonly activity: RankingActivity;
  /** In their order. */
  readonly ranked: readonly WorkshopRecord[];
  /** Ids of all records of the board. */
  readonly own: readonly string[];
  /** How many have no place. */
  readonly open: number;
  /** Called before the dialog opens, so that everything is saved. */
  readonly onOpen: () => void;
}

/** The button that closes a round, with its dialog. */
export function CloseRanking({ activity, ranked, own, open, onOpen }: CloseRankingProps) {
  const people = useRecords('person');
  const [isOpen, setOpen] = useState(false);
  const words = kindText(activity.kind);
  const plural = inSentence(words.plural);
  const [first = 'ranking', ...others] = activity.methods;
  return (
    <>
      <Button
        size="s"
        variant="primary"
        isDisabled={ranked.length < FEWEST}
        onPress={() => {
          onOpen();
          setOpen(true);
        }}
      >
        Close this round
      </Button>
      {isOpen && (
        <CloseRoundDialog
          question={`Which ${plural} matter most?`}
          methods={[first, ...others]}
          voters={countVoters(people)}
          onClose={() => setOpen(false)}
          onAnswer={({ question, method, voters }) =>
            closeRanking({
              kind: activity.kind,
              field: activity.rank,
              question,
              method,
              voters,
              places: placesOf(ranked, method),
              own,
            })
          }
        >
          {open > 0 && (
            <Remark tone="warning">{`${open} without a place ${open === 1 ? 'is' : 'are'} left out of this round.`}</Remark>
          )}
        </CloseRoundDialog>
      )}
    </>
  );
}

interface RankingLogProps {
  readonly activity: RankingActivity;
  readonly records: readonly WorkshopRecord[];
  /** Ids in today's order. */
  readonly order: readonly string[];
}

/** The closed rounds about these records, and what has changed since the last one. */
export function RankingLog({ activity, records, order }: RankingLogProps) {
  const all = useRecords('priority_round');
  const results = useRecords('round_result');
  const rounds = useMemo(
    () =>
      closedRounds(all).filter(
        ({ body }) => body.subject_type === activity.kind && body.set_code === undefined && ordersItems(body),
      ),
    [all, activity.kind],
  );
  const [last] = rounds;
  if (!last) return null;
  const missing = uncovered(records, last);
  const refs = missing.slice(0, 5).map(({ ref }) => ref);
  if (missing.length > refs.length) refs.push('…');
  return (
    <RoundLog rounds={rounds}>
      {missing.length > 0 && (
        <Remark tone="warning">
          {`Not part of that round: ${refs.join(', ')}. Close another round to cover ${missing.length === 1 ? 'it' : 'them'}.`}
        </Remark>
      )}
      {hasMoved(order, resultsOf(results, last.id)) && <Remark>The order has changed since then.</Remark>}
    </RoundLog>
  );
}
