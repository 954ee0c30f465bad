/** What a kept round means for the items it was about, in the shape in which their board keeps them. */
import { isActive } from '../../domain/workshop';
import type { Activity } from '../../sections/define-section';
import { findBy } from '../../sections/find-by';
import { valueAtPercent } from '../../sections/matrix-axis';
import { type BodyPatch, type ChangedRecord, type NewRecord, rankUpdates } from '../../sections/round-rows';
import { pairOfItem } from '../judgements';
import { judgementRecords } from './compared';
import type { Keeping } from './keeping';

/** Records that follow from a round. */
export interface Effect {
  readonly creates: readonly NewRecord[];
  readonly updates: readonly ChangedRecord[];
}

const NONE: Effect = { creates: [], updates: [] };

/** What changes for the items; nothing for methods that only give an order. */
export function effectOf(keeping: Keeping): Effect {
  const { desk, section } = keeping;
  const activity = section?.activities.find(({ id }) => id === desk.place.activityId);
  switch (desk.round.method) {
    case 'ranking':
      return activity?.board === 'ranking' ? ranked(keeping, activity) : NONE;
    case 'placement':
      return activity?.board === 'matrix' ? placed(keeping, activity) : NONE;
    case 'sliders':
      return activity?.board === 'sliders' ? positions(keeping, activity.set) : NONE;
    case 'rating':
      return rated(keeping);
    case 'poll':
      return polled(keeping);
    case 'pairwise':
      return { creates: judgementRecords(keeping), updates: [] };
    case 'dot_vote':
      return NONE;
  }
}

/** Items of the round first, in its order; records that it did not ask about keep their places behind them. */
function ranked(
  { outcome, recordsOf, recordOf }: Keeping,
  { kind, only, rank }: Extract<Activity, { board: 'ranking' }>,
): Effect {
  const own = recordsOf(kind).filter(
    (record) => isActive(record) && (!only || record.body[only.field] === only.is),
  );
  const first = outcome.rows.flatMap(({ item }) => recordOf(item.id)?.id ?? []);
  const behind = own
    .filter(({ id, body }) => typeof body[rank] === 'number' && !first.includes(id))
    .sort((a, b) => Number(a.body[rank]) - Number(b.body[rank]))
    .map(({ id }) => id);
  return { creates: [], updates: rankUpdates(own, rank, [...first, ...behind]) };
}

/** The mean of all who placed an item, on a step of each axis. */
function placed({ outcome, recordOf }: Keeping, { x, y }: Extract<Activity, { board: 'matrix' }>): Effect {
  const updates = outcome.rows.flatMap(({ item, score, scoreY }): readonly ChangedRecord[] => {
    const record = recordOf(item.id);
    if (!record || scoreY === null) return [];
    const body = { [x.field]: valueAtPercent(x, score), [y.field]: valueAtPercent(y, scoreY) };
    const isSame = Object.entries(body).every(([name, value]) => record.body[name] === value);
    return isSame ? [] : [{ id: record.id, body }];
  });
  return { creates: [], updates };
}

/** The middle position of each pair is a proposal; the reason is the room's to write. */
function positions(keeping: Keeping, set: string): Effect {
  return touch(keeping, 'tradeoff_position', ({ item, median }) => {
    const ends = pairOfItem(item.id);
    if (!ends) return null;
    const place = { set_code: set, pole_a: ends[0], pole_b: ends[1] };
    return { place, body: { position: Math.round(median) } };
  });
}

/** A middle between two steps claims the lower one only: half of the room has not seen the higher. */
function rated(keeping: Keeping): Effect {
  return touch(keeping, 'guide_assessment', ({ item, median }) => ({
    place: { guide_item_id: item.id },
    body: { maturity: Math.floor(median) },
  }));
}

/** One answer per seat and section, as the next round of its poll. */
function polled({ desk, recordsOf, tokens }: Keeping): Effect {
  const known = recordsOf('agreement_poll').filter(isActive);
  const creates = desk.round.items.flatMap((sectionId) => {
    const earlier = known.filter(({ body }) => body.section_code === sectionId);
    const round = Math.max(0, ...earlier.map(({ body }) => Number(body.round ?? 1))) + 1;
    return desk.round.ballots
      .filter(({ item }) => item === sectionId)
      .map((ballot) => ({ person_token: tokens.get(ballot) ?? '', level: ballot.value }))
      .sort((a, b) => (a.person_token < b.person_token ? -1 : 1))
      .map((answer, index) => ({
        key: `poll-${sectionId}-${index}`,
        kind: 'agreement_poll',
        body: { section_code: sectionId, round, ...answer },
      }));
  });
  return { creates, updates: [] };
}

/** Changes the record that stands for each item, or makes it. */
function touch(
  { outcome, recordsOf }: Keeping,
  kind: string,
  of: (row: Keeping['outcome']['rows'][number]) => { place: BodyPatch; body: BodyPatch } | null,
): Effect {
  const records = recordsOf(kind);
  const touched = outcome.rows.flatMap((row, index) => {
    const wanted = of(row);
    if (!wanted) return [];
    const record = findBy(records, wanted.place);
    const update: ChangedRecord | null = record ? { id: record.id, body: wanted.body } : null;
    const create: NewRecord = { key: `item-${index}`, kind, body: { ...wanted.place, ...wanted.body } };
    return [{ update, create }];
  });
  return {
    creates: touched.flatMap(({ update, create }) => (update ? [] : [create])),
    updates: touched.flatMap(({ update }) => update ?? []),
  };
}
