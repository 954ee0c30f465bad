/** Ladders: which there are, what stands on their rungs, what an empty rung hangs on. */
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { describe, expect, it } from 'vitest';
import { laddersOf, ladderWords, type RungId } from '../../../../src/renderer/boards/ladder/ladder-model';
import { recordOf } from './record-of';

const link = (fromId: string, type: string, toId: string): Link =>
  ({ id: `${fromId}${type}${toId}`, fromId, type, toId, strength: 2, note: '' }) as unknown as Link;

const goal = (id: string) => recordOf('goal', id, { statement: id });
const objective = (id: string) => recordOf('business_objective', id, { statement: id });
const prediction = (id: string, body: Record<string, unknown> = {}) =>
  recordOf('ml_objective', id, { prediction_target: id, ...body });

function build(parts: {
  readonly goals?: readonly WorkshopRecord[];
  readonly objectives?: readonly WorkshopRecord[];
  readonly predictions?: readonly WorkshopRecord[];
  readonly keyResults?: readonly WorkshopRecord[];
  readonly kpis?: readonly WorkshopRecord[];
  readonly links?: readonly Link[];
}) {
  const { goals = [], objectives = [], predictions = [], keyResults = [], kpis = [], links = [] } = parts;
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  return laddersOf({ goals, objectives, predictions, keyResults, links, find: (id) => byId.get(id) });
}
type Built = ReturnType<typeof build>;
const rung = (ladders: Built, at: number, id: RungId) => ladders[at]?.rungs.find((one) => one.id === id);
const ids = (records: readonly WorkshopRecord[] | undefined) => records?.map((record) => record.id);

describe('ladders', () => {
  it('begin with a goal that nothing serves, whose objective is the rung to fill', () => {
    const ladders = build({ goals: [goal('g')] });
    expect(ladders).toHaveLength(1);
    expect(rung(ladders, 0, 'objective')).toMatchObject({ isFilled: false, anchor: { id: 'g' } });
    expect(rung(ladders, 0, 'prediction')?.anchor).toBeNull();
    expect(rung(ladders, 0, 'metric')).toMatchObject({ isFilled: false, anchor: null });
  });

  it('are one for each prediction of a goal, with all objectives between', () => {
    const ladders = build({
      goals: [goal('g')],
      objectives: [objective('o1'), objective('o2'), objective('o3')],
      predictions: [prediction('m1'), prediction('m2')],
      links: [
        ...['o1', 'o2', 'o3'].map((id) => link(id, 'refines', 'g')),
        link('m1', 'aligned_to', 'o1'),
        link('m1', 'aligned_to', 'o2'),
        link('m2', 'aligned_to', 'o2'),
      ],
    });
    expect(ladders.map(({ prediction: one }) => one?.id ?? null)).toEqual(['m1', 'm2', null]);
    expect(ids(rung(ladders, 0, 'objective')?.records)).toEqual(['o1', 'o2']);
    expect(ids(rung(ladders, 2, 'objective')?.records)).toEqual(['o3']);
    expect(new Set(ladders.map(({ key }) => key)).size).toBe(3);
  });

  it('show what hangs on no goal, so that its upper rungs can be filled', () => {
    const ladders = build({
      objectives: [objective('o')],
      predictions: [prediction('m1'), prediction('m2')],
      links: [link('m1', 'aligned_to', 'o')],
    });
    expect(ladders.map(({ goal: top, prediction: one }) => [top, one?.id])).toEqual([
      [null, 'm1'],
      [null, 'm2'],
    ]);
    expect(rung(ladders, 0, 'goal')?.anchor?.id).toBe('o');
    expect(rung(ladders, 1, 'objective')?.anchor?.id).toBe('m2');
  });

  it('find figures by link and by key result, each once, and no retired ones', () => {
    const kpi = (id: string) => recordOf('kpi', id, { name: id });
    const ladders = build({
      goals: [goal('g')],
      objectives: [objective('o')],
      keyResults: [recordOf('key_result', 'k', { business_objective_id: 'o', kpi_id: 'k1' })],
      kpis: [kpi('k1'), kpi('k2'), { ...kpi('k3'), status: 'rejected' }],
      links: [
        link('o', 'refines', 'g'),
        link('o', 'measured_by', 'k1'),
        link('g', 'measured_by', 'k2'),
        link('g', 'measured_by', 'k3'),
      ],
    });
    expect(ids(rung(ladders, 0, 'kpi')?.records)).toEqual(['k1', 'k2']);
  });

  it('count fields of the prediction as rungs, and the weakest one that was named', () => {
    const full = { optimised_quantity: 'loss', production_metric: 'recall', decision_supported: 'send back' };
    const ladders = build({
      predictions: [
        prediction('m1', { ...full, weakest_rung: 'metric' }),
        prediction('m2', { weakest_rung: 'x' }),
      ],
    });
    expect(rung(ladders, 0, 'metric')?.isFilled).toBe(true);
    expect(rung(ladders, 0, 'decision')?.isFilled).toBe(true);
    expect(rung(ladders, 1, 'metric')?.isFilled).toBe(false);
    expect(ladders.map(({ weakest }) => weakest)).toEqual(['metric', null]);
    expect(ladderWords(ladders)).toBe('1 of 2 ladders have their weakest rung named');
  });
});
