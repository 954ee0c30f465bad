/** The premortem: what counts as a cause, which ones come first, when three risks are owned. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { describe, expect, it } from 'vitest';
import {
  causesOf,
  ownedRisks,
  proposedCauses,
} from '../../../../src/renderer/boards/premortem/premortem-model';
import { recordOf } from './record-of';

const place = { sectionId: 'OUT', activityId: 'premortem' };
const HOME = { section_id: 'OUT', activity_id: 'premortem' };
const note = (id: string, body: Record<string, unknown> = {}) =>
  recordOf('note', id, { body: `Cause ${id}`, ...HOME, ...body });
const round = (id: string, items: readonly string[], closedAt: string) =>
  recordOf('priority_round', id, { method: 'dot_vote', closed_at: closedAt, item_ids: [...items] });
const result = (roundId: string, itemId: string, score: number) =>
  recordOf('round_result', `${roundId}${itemId}`, { round_id: roundId, item_id: itemId, score, rank: 1 });

function build(
  parts: Partial<Record<'notes' | 'clusters' | 'rounds' | 'results' | 'risks', WorkshopRecord[]>>,
) {
  const { notes = [], clusters = [], rounds = [], results = [], risks = [] } = parts;
  return causesOf({ place, notes, clusters, rounds, results, risks });
}
const ids = (causes: ReturnType<typeof build>) => causes.map(({ record }) => record.id);

describe('causes', () => {
  it('are groups and loose notes of this wall alone', () => {
    const causes = build({
      notes: [note('1', { cluster_id: 'c' }), note('2'), note('3', { activity_id: 'goal-notes' })],
      clusters: [recordOf('cluster', 'c', { label: 'Data', ...HOME }), recordOf('cluster', 'empty', HOME)],
    });
    expect(causes.map(({ words }) => words)).toEqual(['Data', 'Cause 2']);
    expect(causes[0]?.noteIds).toEqual(['1']);
  });

  it('without a name say what their notes say', () => {
    const clusters = [recordOf('cluster', 'c', HOME)];
    const notes = [note('1', { cluster_id: 'c' }), note('2', { cluster_id: 'c' })];
    expect(build({ notes, clusters })[0]?.words).toBe('Cause 1; Cause 2');
  });

  it('come in the order of the last closed vote about them', () => {
    const notes = [note('1'), note('2'), note('3')];
    const causes = build({
      notes,
      rounds: [
        round('old', ['1', '2', '3'], '2026-11-20T09:00:00Z'),
        round('new', ['1', '2', '3'], '2026-11-20T10:00:00Z'),
        round('other', ['goal'], '2026-11-20T11:00:00Z'),
      ],
      results: [result('old', '1', 9), result('new', '2', 5), result('new', '3', 7), result('new', '1', 0)],
    });
    expect(ids(causes)).toEqual(['3', '2', '1']);
    expect(causes[0]?.dots).toBe(7);
  });

  it('stand one by one where notes in a group were voted on', () => {
    const causes = build({
      notes: [note('1', { cluster_id: 'c' }), note('2', { cluster_id: 'c' })],
      clusters: [recordOf('cluster', 'c', { label: 'Data', ...HOME })],
      rounds: [round('r', ['1', '2'], '2026-11-20T10:00:00Z')],
      results: [result('r', '2', 3), result('r', '1', 1)],
    });
    expect(ids(causes)).toEqual(['2', '1']);
  });
});

describe('risks', () => {
  const notes = ['1', '2', '3', '4'].map((id) => note(id));
  const risk = (id: string, from: string, owner?: string) =>
    recordOf('risk', id, { statement: id, origin_note_ids: [from], ...(owner && { owner_id: owner }) });

  it('are owned when somebody answers for them', () => {
    const causes = build({
      notes,
      risks: [risk('a', '1', 'p'), risk('b', '2'), risk('c', 'elsewhere', 'p')],
    });
    expect(ownedRisks(causes).map(({ id }) => id)).toEqual(['a']);
    expect(proposedCauses(causes).map(({ record }) => record.id)).toEqual(['3']);
  });

  it('are proposed as three, and none any more once three were made', () => {
    expect(proposedCauses(build({ notes })).map(({ record }) => record.id)).toEqual(['1', '2', '3']);
    const risks = [risk('a', '1'), risk('b', '2'), risk('c', '3')];
    expect(proposedCauses(build({ notes, risks }))).toEqual([]);
  });

  it('of a retired kind count for nothing, and one risk of two causes counts once', () => {
    const retired = { ...risk('a', '1', 'p'), status: 'rejected' as const };
    expect(ownedRisks(build({ notes, risks: [retired] }))).toEqual([]);
    const both = recordOf('risk', 'x', { statement: 'x', origin_note_ids: ['1', '2'], owner_id: 'p' });
    expect(ownedRisks(build({ notes, risks: [both] }))).toHaveLength(1);
  });
});
