/**
 * Two at a time: which one matters more, and how much. Every answer is saved as it is given, into a round that stays
 * open until the room closes it; the weights and their contradictions follow along.
 */

import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { type Item, MOST_COMPARED, pairKey, pairsOf, placesOf, weigh } from '@shared/sections/compared-pairs';
import { recordLabel } from '@shared/sections/record-schema';
import { Scale } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type ComparedSet, closePairwise, compareAgain, judgePair } from '../../commands/pairwise';
import { inSentence, kindText } from '../../fields/words';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import { CloseRoundDialog } from '../parts/close-round-dialog';
import parts from '../parts/parts.module.css';
import { Remark } from '../parts/remark';
import { RoundLog } from '../parts/round-log';
import { closedRounds, countVoters, findOpenRound } from '../parts/round-model';
import { useHeld } from '../parts/use-held';
import { PairRow } from './pair-row';
import styles from './pairwise.module.css';
import { itemsToRevisit, judgedPairs, type PairwiseActivity } from './pairwise-model';
import { Weights } from './weights';

/** The comparison of an activity. */
export function PairwiseBoard({ section, activity }: BoardProps) {
  if (activity.board !== 'pairwise') throw new Error(`${activity.id} has nothing to compare`);
  return (
    <Pairwise
      key={activity.id}
      activity={activity}
      question={section.text.activities[activity.id]?.title ?? activity.id}
    />
  );
}

function Pairwise({
  activity,
  question,
}: {
  readonly activity: PairwiseActivity;
  readonly question: string;
}) {
  const kind = 'kind' in activity.items ? activity.items.kind : undefined;
  const records = useRecords(kind ?? '');
  const all = useRecords('priority_round');
  const rounds = useMemo(() => all.filter(({ body }) => body.set_code === activity.set), [all, activity.set]);
  const closed = useMemo(() => closedRounds(rounds), [rounds]);
  const open = findOpenRound(rounds);
  const shown = open ?? closed[0];
  const items = useMemo(() => itemsOf(activity, records, shown), [activity, records, shown]);
  const pairs = useMemo(() => pairsOf(items), [items]);
  const judgements = useRecords('pairwise_judgement');
  const people = useRecords('person');
  const judged = useMemo(() => judgedPairs(pairs, judgements, shown?.id), [pairs, judgements, shown]);
  const compared: ComparedSet = { set: activity.set, question, items, ...(kind && { kind }) };
  const { held, hold, release, drop } = useHeld<number>((key, value) => {
    const pair = pairs.find((one) => pairKey(one) === key);
    return pair ? judgePair(compared, pair, value) : Promise.resolve(true);
  });
  const { say, region } = useAnnouncer();
  const [isClosing, setClosing] = useState(false);
  const isReadOnly = open === undefined && closed.length > 0;
  const values = useMemo(() => {
    const map = new Map([...judged].map(([key, { value }]) => [key, value]));
    return held ? map.set(held.id, held.value) : map;
  }, [judged, held]);
  const result = useMemo(() => weigh(items, values), [items, values]);
  const revisit = itemsToRevisit(result, items);
  const missing = pairs.filter((pair) => !values.has(pairKey(pair))).length;

  if (items.length < 2) {
    const plural = kind ? inSentence(kindText(kind).plural) : 'items';
    return (
      <div className={parts.board}>
        <EmptyState icon={<Scale />} title="Two are needed to compare">
          {`There ${items.length === 1 ? 'is one' : 'are none'} of the ${plural} so far.`}
        </EmptyState>
      </div>
    );
  }
  const nameOf = (code: string): string => items.find((item) => item.code === code)?.label ?? code;
  return (
    <div className={styles.board}>
      <div className={parts.tools}>
        <span className={parts.count} role="status">
          {`${pairs.length - missing} of ${pairs.length} pairs compared`}
        </span>
        <span className={parts.spacer} />
        {isReadOnly && shown ? (
          <Button size="s" onPress={() => void compareAgain(compared, shown)}>
            Compare again
          </Button>
        ) : (
          <Button
            size="s"
            variant="primary"
            isDisabled={!result || !open}
            onPress={() => {
              release();
              setClosing(true);
            }}
          >
            Close this round
          </Button>
        )}
      </div>
      <RoundLog rounds={closed} nameOf={nameOf}>
        {isReadOnly && <Remark>The answers below are those of that round.</Remark>}
      </RoundLog>
      {kind !== undefined && records.filter(isActive).length > MOST_COMPARED && !shown && (
        <Remark>{`Only ${MOST_COMPARED} can be compared at a time; these are the first ones.`}</Remark>
      )}
      <div className={styles.columns}>
        <ol className={styles.pairs} aria-label="Pairs">
          {pairs.map((pair) => (
            <PairRow
              key={pairKey(pair)}
              pair={pair}
              value={values.get(pairKey(pair)) ?? null}
              isDoubtful={revisit.includes(pair.left.id) && revisit.includes(pair.right.id)}
              isReadOnly={isReadOnly}
              hold={(value) => hold(pairKey(pair), value)}
              release={release}
              drop={drop}
              say={say}
            />
          ))}
        </ol>
        <Weights
          result={result}
          items={items}
          open={missing}
          revisit={revisit.map((id) => items.find((item) => item.id === id)?.label ?? id)}
        />
      </div>
      {isClosing && open && result && (
        <CloseRoundDialog
          question={typeof open.body.question === 'string' ? open.body.question : question}
          methods={['pairwise_ahp']}
          voters={countVoters(people)}
          onClose={() => setClosing(false)}
          onAnswer={({ question: asked, voters }) =>
            closePairwise(open.id, { question: asked, voters }, placesOf(result, items))
          }
        >
          {revisit.length > 0 && (
            <Remark tone="warning">
              The comparisons contradict each other. Look at the marked pairs again, or record a decision that
              accepts the result and says why.
            </Remark>
          )}
        </CloseRoundDialog>
      )}
      {region}
    </div>
  );
}

/** Codes as they are declared; records as the round names them, else the first ones of their kind. */
function itemsOf(
  activity: PairwiseActivity,
  records: readonly WorkshopRecord[],
  round: WorkshopRecord | undefined,
): readonly Item[] {
  if (!('kind' in activity.items))
    return activity.items.map(({ code, label }) => ({ id: code, code, label, isRecord: false }));
  const named = round?.body.item_ids as readonly string[] | undefined;
  const chosen = named
    ? named.flatMap((id) => records.find((record) => record.id === id) ?? [])
    : records.filter(isActive).slice(0, MOST_COMPARED);
  return chosen.map((record) => ({
    id: record.id,
    code: record.ref,
    label: recordLabel(record),
    isRecord: true,
  }));
}
