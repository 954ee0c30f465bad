/** What became of a workshop since it was carried over. */
import { compareWorkshops, isCompared, type WorkshopDifference } from '@shared/difference/difference';
import type { Body, Link, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomWorkshop } from '../exchange/random-workshop';

const AT = '2026-11-23T09:00:00.000Z';

function record(
  kind: string,
  ref: string,
  body: Body = {},
  more: Partial<WorkshopRecord> = {},
): WorkshopRecord {
  return {
    id: `${kind}-${ref}`,
    kind,
    ref,
    position: 'a0',
    status: 'proposed',
    body,
    bodyVersion: 1,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    ...more,
  };
}

function snapshot(records: readonly WorkshopRecord[], links: readonly Link[] = []): WorkshopSnapshot {
  const workshop = { id: 'w', title: 'T' } as WorkshopSnapshot['workshop'];
  return { workshop, revision: 1, records, links };
}

const groups = ({ differences }: WorkshopDifference) =>
  differences.map(({ group, record: { ref } }) => `${ref} ${group}`);
const compare = (then: readonly WorkshopRecord[], now: readonly WorkshopRecord[]) =>
  groups(compareWorkshops(snapshot(then), snapshot(now)));

describe('the difference of a re-assessment', () => {
  it('tells new, changed, re-ranked and dropped records apart', () => {
    const then = [
      record('goal', 'G-01', { statement: 'Sooner' }),
      record('goal', 'G-02', { statement: 'Cheaper', rank_order: 1 }),
      record('goal', 'G-03', { statement: 'Nicer' }),
      record('goal', 'G-04', { statement: 'Gone' }),
    ];
    const now = [
      record('goal', 'G-01', { statement: 'Much sooner' }),
      record('goal', 'G-02', { statement: 'Cheaper', rank_order: 3 }),
      record('goal', 'G-03', { statement: 'Nicer' }, { status: 'rejected' }),
      record('goal', 'G-05', { statement: 'Safer' }),
    ];
    expect(compare(then, now)).toEqual([
      'G-01 changed',
      'G-02 reranked',
      'G-03 dropped',
      'G-05 added',
      'G-04 dropped',
    ]);
  });

  it('calls a rank that changed together with the words a change', () => {
    const then = [record('goal', 'G-01', { statement: 'Sooner', rank_order: 1 })];
    const now = [record('goal', 'G-01', { statement: 'Later', rank_order: 2 })];
    expect(compare(then, now)).toEqual(['G-01 changed']);
  });

  it('calls it answered when what was empty is filled, or a question was settled', () => {
    const then = [
      record('goal', 'G-01', { statement: 'Sooner' }),
      record('action_item', 'A-01', { what: 'Ask', action_status: 'open' }),
      record('parking_item', 'PK-01', { text: 'Who pays?', disposition: 'open' }),
    ];
    const now = [
      record('goal', 'G-01', { statement: 'Sooner', horizon: 'short_term' }),
      record('action_item', 'A-01', { what: 'Ask', action_status: 'done' }),
      record('parking_item', 'PK-01', { text: 'Who pays?', disposition: 'answered' }),
    ];
    expect(compare(then, now)).toEqual(['G-01 answered', 'A-01 answered', 'PK-01 answered']);
    expect(compare([record('goal', 'G-01', { horizon: 'x' })], [record('goal', 'G-01')])).toEqual([
      'G-01 changed',
    ]);
  });

  it('reports a link that came or went at the record it starts from', () => {
    const records = [record('feature', 'F-01'), record('goal', 'G-01')];
    const link: Link = {
      id: 'l',
      fromId: 'feature-F-01',
      type: 'supports',
      toId: 'goal-G-01',
      strength: 2,
      note: '',
    };
    const { differences } = compareWorkshops(snapshot(records), snapshot(records, [link]));
    expect(differences).toMatchObject([{ group: 'changed', record: { ref: 'F-01' } }]);
    expect(differences[0]?.links).toMatchObject([{ type: 'supports', to: { ref: 'G-01' }, isNew: true }]);
  });

  it('asks to confirm what was carried over, and knows what was', () => {
    const then = [
      record('goal', 'G-01'),
      record('goal', 'G-02'),
      record('goal', 'G-03', {}, { status: 'draft' }),
    ];
    const now = [
      record('goal', 'G-01'),
      record('goal', 'G-02', {}, { status: 'agreed' }),
      record('goal', 'G-03', {}, { status: 'draft' }),
      record('goal', 'G-04'),
    ];
    const { toConfirm, confirmed, differences } = compareWorkshops(snapshot(then), snapshot(now));
    expect(toConfirm.map(({ ref }) => ref)).toEqual(['G-01']);
    expect(confirmed.map(({ ref }) => ref)).toEqual(['G-02']);
    expect(differences.map(({ record: { ref } }) => ref)).toEqual(['G-04']);
  });

  it('finds the same record under another internal id, also where others point to it', () => {
    const then = [
      record('person', 'P-01', {}, { id: 'p-old' }),
      record('goal', 'G-01', { owner_id: 'p-old' }),
    ];
    const now = [
      record('person', 'P-01', {}, { id: 'p-new' }),
      record('goal', 'G-01', { owner_id: 'p-new' }, { id: 'g-new' }),
    ];
    expect(compare(then, now)).toEqual([]);
  });

  it('leaves out what belongs to one day in the room', () => {
    expect(compare([], [record('note', 'N-01'), record('agenda_item', 'AI-01')])).toEqual([]);
  });

  it('is empty for any workshop compared with itself', () => {
    fc.assert(
      fc.property(randomWorkshop(2), ({ snapshot: any }) => {
        const { differences, confirmed } = compareWorkshops(any, any);
        expect([...differences, ...confirmed]).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('puts every changed record into exactly one group, and no other record into any', () => {
    const kindsOfEdit = fc.array(fc.constantFrom('keep', 'text', 'rank', 'delete', 'reject', 'clear'), {
      minLength: 200,
      maxLength: 200,
    });
    fc.assert(
      fc.property(randomWorkshop(2), kindsOfEdit, ({ snapshot: then }, edits) => {
        const changed = new Set<string>();
        const records = then.records.flatMap((before, at): WorkshopRecord[] => {
          const after = edited(before, edits[at % edits.length] ?? 'keep');
          const isSame = JSON.stringify(after) === JSON.stringify(before);
          const isRetired = before.status === 'rejected' || before.status === 'superseded';
          if (isCompared(before) && !isSame && !(isRetired && after === null)) changed.add(before.ref);
          return after ? [after] : [];
        });
        // Links of a record that is gone stay in the list and lead nowhere; only the records are looked at here.
        const now = { ...then, records, links: [] };
        const found = compareWorkshops({ ...then, links: [] }, now).differences.map(
          ({ record: { ref } }) => ref,
        );
        expect([...found].sort()).toEqual([...new Set(found)].sort());
        expect([...changed].filter((ref) => !found.includes(ref))).toEqual([]);
        expect(found.filter((ref) => !changed.has(ref))).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

function edited(before: WorkshopRecord, edit: string): WorkshopRecord | null {
  const { headline } = getDeclaration(before.kind);
  switch (edit) {
    case 'text':
      return {
        ...before,
        body: { ...before.body, [headline]: `${String(before.body[headline] ?? '')} new` },
      };
    case 'rank':
      return { ...before, body: { ...before.body, rank_order: 4_321 } };
    case 'delete':
      return null;
    case 'reject':
      return { ...before, status: 'rejected' };
    case 'clear':
      return { ...before, body: {} };
    default:
      return before;
  }
}
