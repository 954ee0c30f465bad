/**
 * A round that is over as records of the workshop, in one batch: the round with its result, its votes, and, when the
 * facilitator says so, what it means for the items it was about.
 *
 * Every vote carries a random token of its own: what a minority holds is kept in words with its role, and a token that a
 * seat had for the whole round would lead from those words to everything else that this seat gave.
 */
import { clipUnits } from '../../domain/clean-text';
import { isActive } from '../../domain/workshop';
import type { ChangedRecord, NewRecord } from '../../sections/round-rows';
import { resultRows } from '../../sections/round-rows';
import { votersOf } from '../rounds';
import type { RoundDesk } from '../state';
import { effectOf } from './keep-effect';
import { placesKept } from './keep-places';
import { type KeepInput, type Keeping, NEW_ROUND } from './keeping';
import { outcomeOf } from './outcome';

/** One change of the workshop; the first record made is the round. */
export interface KeptRound {
  readonly creates: readonly NewRecord[];
  readonly updates: readonly ChangedRecord[];
  readonly label: string;
}

/** A round can name this many items. */
const MOST_ITEMS = 500;
const CODE_MAX = 60;
/** Hundreds of notes can share a place; where they are too many to name, the places in the result still say the order. */
const TIE_MAX = 2_000;

/** Records of a complete round; null while it is not complete. */
export function keepRound(input: KeepInput): KeptRound | null {
  const keeping = prepare(input);
  if (!keeping) return null;
  const effect = input.applies ? effectOf(keeping) : { creates: [], updates: [] };
  return {
    creates: [
      roundRecord(keeping),
      ...resultRows(NEW_ROUND, placesKept(keeping)),
      ...voteRecords(keeping),
      ...effect.creates,
    ],
    updates: effect.updates,
    label: 'keep a round',
  };
}

function prepare(input: KeepInput): Keeping | null {
  const { desk, seats, recordsOf, token } = input;
  // The rule of agreement plays no part in what is kept.
  const outcome = outcomeOf(desk, seats, { voters: 0, mayOverrule: false });
  if (!outcome || desk.round.stage !== 'complete') return null;
  const records = new Map(
    (desk.kind === '' ? [] : recordsOf(desk.kind)).filter(isActive).map((record) => [record.id, record]),
  );
  return {
    ...input,
    outcome,
    tokens: new Map(desk.round.ballots.map((ballot) => [ballot, token()])),
    recordOf: (item) => records.get(item),
  };
}

function roundRecord({ desk, now, recordOf, section }: Keeping): NewRecord {
  const { round, tie, place } = desk;
  const activity = section?.activities.find(({ id }) => id === place.activityId);
  const compared = activity?.board === 'pairwise' ? activity.set : undefined;
  const asked = round.method === 'pairwise' ? comparedIds(round.items) : round.items;
  const ids = asked.filter((item) => recordOf(item)).slice(0, MOST_ITEMS);
  return {
    key: 'round',
    kind: 'priority_round',
    body: {
      question: round.question,
      method: round.method === 'pairwise' ? 'pairwise_ahp' : round.method,
      subject_type: desk.kind || (compared ?? activity?.kind ?? ''),
      voters: votersOf(round),
      closed_at: now,
      ...(compared !== undefined && { set_code: compared }),
      ...(ids.length > 0 && { item_ids: ids }),
      ...(tie && {
        tie_order: clipUnits(tie.order.map((item) => refOf(desk, item)).join(', '), TIE_MAX),
        tie_decider: tie.decider,
        tie_reason: tie.reason,
      }),
    },
  };
}

/** One record per vote, in the order of tokens: the order of seats would say whose is whose. */
function voteRecords({ desk, tokens, recordOf }: Keeping): readonly NewRecord[] {
  const votes = desk.round.ballots.map((ballot) => {
    const { item, value, y } = ballot;
    const record = recordOf(item);
    return {
      person_token: tokens.get(ballot) ?? '',
      round_id: NEW_ROUND,
      ...(record ? { item_id: record.id } : { item_code: codeOf(desk, item) }),
      value,
      ...(y !== undefined && { value_y: y }),
    };
  });
  return votes
    .sort((a, b) => (a.person_token < b.person_token ? -1 : a.person_token > b.person_token ? 1 : 0))
    .map((body, index) => ({ key: `vote-${index}`, kind: 'vote', body }));
}

/** The code of an item that is no record, or the reference of one that is gone. */
function codeOf(desk: RoundDesk, item: string): string {
  return (desk.kind === '' ? item : refOf(desk, item)).slice(0, CODE_MAX);
}

function comparedIds(items: readonly string[]): readonly string[] {
  return [...new Set(items.flatMap((item) => item.split('|')))];
}

function refOf(desk: RoundDesk, item: string): string {
  return desk.items.find(({ id }) => id === item)?.ref ?? item;
}
