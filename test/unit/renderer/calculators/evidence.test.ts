import { CALCULATORS, type CalculatorId } from '@shared/calculators/registry';
import { getDeclaration } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import type { Drafts } from '../../../../src/renderer/calculators/draft';
import { evidenceBody } from '../../../../src/renderer/calculators/evidence-body';
import { prefillOffers } from '../../../../src/renderer/calculators/prefill-offers';
import { writeDraft } from '../../../../src/renderer/calculators/write-draft';
import { createMirror } from '../../../../src/renderer/store/mirror';
import type { WorkshopRecord } from '../../../../src/shared/domain/workshop';

const get = (id: CalculatorId) => CALCULATORS.find((calculator) => calculator.id === id)!;

function evidenceOf(id: CalculatorId, about?: string) {
  const calculator = get(id);
  const drafts: Drafts = Object.fromEntries(
    Object.entries(calculator.inputs).map(([name, input]) => [
      name,
      writeDraft(input, calculator.example[name], 'en'),
    ]),
  );
  const outcome = calculator.compute(calculator.example);
  if (!outcome.ok) throw new Error(outcome.reason);
  return evidenceBody(calculator, drafts, outcome, about, 'en', '2026-11-02');
}

describe('the evidence of an answer', () => {
  it('says what came out, for which record, from which figures, on which day', () =>
    expect(evidenceOf('rice', 'G-01')).toMatchObject({
      summary: 'RICE score of G-01: 675.56',
      kind: 'measurement',
      value_text:
        'RICE score: 675.56 (Reach 1900 per quarter; Impact 2; Confidence 0.8; Effort 4.5 person-months)',
      evidence_date: '2026-11-02',
      comment: expect.stringContaining('3,040 ÷ 4.5 person-months = 675.5556'),
    }));

  it.each(CALCULATORS)('of $id fits into the fields of the record', ({ id }) => {
    const { fields } = getDeclaration('evidence');
    for (const [name, value] of Object.entries(evidenceOf(id))) {
      const field = fields[name];
      expect(field, name).toBeDefined();
      if (field?.kind === 'text') expect(String(value).length, name).toBeLessThanOrEqual(field.max);
      if (field?.kind === 'choice') expect(field.options).toContain(value);
    }
    expect(evidenceOf(id)['summary']).not.toMatch(/undefined|NaN|\{/);
  });

  it('names codes in words and pairs by their names', () => {
    expect(evidenceOf('moscow_load')['comment']).toContain('Route tickets, Must, 42');
    expect(evidenceOf('ahp')['comment']).toContain('Quality to Cost 5');
  });
});

describe('offers to take values from records', () => {
  const record = (kind: string, ref: string, body: WorkshopRecord['body']): WorkshopRecord =>
    ({
      id: ref,
      kind,
      ref,
      body,
      position: ref,
      status: 'draft',
      deletedAt: null,
    }) as unknown as WorkshopRecord;
  const goal = record('goal', 'G-01', { statement: 'Route faster', rice_reach: 1900 });
  const mirror = createMirror({
    workshop: { id: 'w' },
    revision: 1,
    links: [],
    records: [
      goal,
      record('feature', 'F-01', { description: 'Route', priority: 'must', effort_pd: 5 }),
      {
        ...record('feature', 'F-02', { description: 'Old', priority: 'must', effort_pd: 9 }),
        status: 'rejected',
      },
    ],
  } as unknown as Parameters<typeof createMirror>[0]);

  it('come from the selected record, with what it has', () => {
    expect(prefillOffers(get('rice'), mirror, goal)).toEqual([
      { id: 'selected.goal', label: 'Take from G-01', takes: 'selected', given: { reach: 1900 } },
    ]);
    expect(prefillOffers(get('rice'), mirror, undefined)).toEqual([]);
    expect(prefillOffers(get('wsjf'), mirror, goal)).toEqual([]);
  });

  it('come from all active records of a kind', () => {
    const [offer] = prefillOffers(get('moscow_load'), mirror, undefined);
    expect(offer).toMatchObject({
      takes: 'all',
      given: { items: [{ name: 'Route', priority: 'must', effort: 5 }] },
    });
    expect(prefillOffers(get('pareto_front'), mirror, undefined)).toEqual([]);
  });
});
