/** Calculators that put goals, needs and requirements in order. */

import { ahp, isConsistent } from '../analysis/ahp';
import { computed } from '../analysis/computed';
import { MOSCOW_LIMIT, moscowLoad } from '../analysis/moscow-load';
import { opportunity, rice, wsjf } from '../analysis/priority-scores';
import { toNumber } from '../analysis/to-number';
import { PRIORITIES } from '../sections/codes';
import { amount, answer, defineCalculator, type Pairwise, refuse, type Source } from './calculator';

/** 6.1: how much a goal reaches for the work it takes. */
export const riceCalculator = defineCalculator({
  id: 'rice',
  inputs: {
    reach: amount({ unit: 'per quarter' }),
    impact: amount({ max: 3 }),
    confidence: amount({ max: 1 }),
    effort: amount({ unit: 'person-months' }),
  },
  example: { reach: 1900, impact: 2, confidence: 0.8, effort: 4.5 },
  prefills: [
    {
      kind: 'goal',
      takes: 'selected',
      read: ([goal]) => ({
        reach: toNumber(goal?.body.rice_reach),
        impact: toNumber(goal?.body.rice_impact),
        confidence: toNumber(goal?.body.rice_confidence),
        effort: toNumber(goal?.body.rice_effort),
      }),
    },
  ],
  compute: ({ reach, impact, confidence, effort }) => {
    const score = rice(reach, impact, confidence, effort);
    const worth = reach * impact * confidence;
    return answer(
      [{ id: 'score', value: score }],
      score.computable
        ? [
            { key: 'worth', values: { reach, impact, confidence, worth } },
            { key: 'score', values: { worth, effort, score: score.value } },
          ]
        : [],
    );
  },
});

/** 6.2: what waiting costs for the size of the job. */
export const wsjfCalculator = defineCalculator({
  id: 'wsjf',
  inputs: { value: amount(), urgency: amount(), risk_opportunity: amount(), size: amount() },
  example: { value: 8, urgency: 13, risk_opportunity: 5, size: 5 },
  prefills: [
    {
      kind: 'goal',
      takes: 'selected',
      read: ([goal]) => ({
        value: toNumber(goal?.body.wsjf_value),
        urgency: toNumber(goal?.body.wsjf_urgency),
        risk_opportunity: toNumber(goal?.body.wsjf_risk_opportunity),
        size: toNumber(goal?.body.wsjf_size),
      }),
    },
  ],
  compute: ({ value, urgency, risk_opportunity, size }) => {
    const score = wsjf(value, urgency, risk_opportunity, size);
    const parts = [value, urgency, risk_opportunity];
    const delay = value + urgency + risk_opportunity;
    return answer(
      [{ id: 'score', value: score, digits: 3 }],
      score.computable
        ? [
            { key: 'delay', values: { parts, delay } },
            { key: 'score', values: { delay, size, score: score.value } },
          ]
        : [],
    );
  },
});

/** 6.4: how much of the planned work may not slip. */
export const moscowCalculator = defineCalculator({
  id: 'moscow_load',
  inputs: {
    items: {
      kind: 'table',
      least: 1,
      columns: {
        name: { kind: 'name' },
        priority: { kind: 'choice', options: PRIORITIES, words: { kind: 'feature', field: 'priority' } },
        effort: { kind: 'number', min: 0, max: 1e9, integer: false, unit: 'person-days' },
      },
    },
  },
  example: {
    items: [
      { name: 'Route tickets', priority: 'must', effort: 42 },
      { name: 'Explain the route', priority: 'should', effort: 10 },
      { name: 'Suggest an answer', priority: 'could', effort: 8 },
    ],
  },
  prefills: [
    { kind: 'feature', takes: 'all', read: (features) => ({ items: features.flatMap(plannedFeature) }) },
  ],
  compute: ({ items }) => {
    const load = moscowLoad(items);
    const effortOf = (...priorities: readonly string[]): readonly number[] =>
      items.filter(({ priority }) => priorities.includes(priority)).map(({ effort }) => effort);
    const [must, all] = [effortOf('must'), effortOf('must', 'should', 'could')];
    if (!load.computable) return refuse(load.reason);
    return answer(
      [{ id: 'load', value: load, note: { key: load.value > MOSCOW_LIMIT ? 'above' : 'within' } }],
      [
        { key: 'must', values: { parts: must.length > 0 ? must : [0], must: sum(must) } },
        { key: 'all', values: { parts: all, all: sum(all) } },
        { key: 'load', values: { must: sum(must), all: sum(all), load: load.value } },
      ],
    );
  },
});

function plannedFeature({ title, body }: Source) {
  const effort = toNumber(body.effort_pd);
  if (typeof body.priority !== 'string' || effort === undefined) return [];
  return [{ name: title, priority: body.priority, effort }];
}

/** 6.16: which need is important and badly served today. */
export const opportunityCalculator = defineCalculator({
  id: 'opportunity',
  inputs: {
    importance: amount({ min: 1, max: 5 }),
    satisfaction: amount({ min: 1, max: 5 }),
  },
  example: { importance: 5, satisfaction: 2 },
  prefills: [
    {
      kind: 'user_need',
      takes: 'selected',
      read: ([need]) => ({
        importance: toNumber(need?.body.importance),
        satisfaction: toNumber(need?.body.satisfaction_now),
      }),
    },
  ],
  compute: ({ importance, satisfaction }) => {
    const worth = opportunity(importance, satisfaction);
    const gap = Math.max(importance - satisfaction, 0);
    return answer(
      [{ id: 'opportunity', value: worth }],
      [
        { key: 'gap', values: { importance, satisfaction, gap } },
        { key: 'opportunity', values: { importance, gap, opportunity: importance + gap } },
      ],
    );
  },
});

/** 6.3: weights from comparing two at a time. */
export const ahpCalculator = defineCalculator({
  id: 'ahp',
  inputs: { items: { kind: 'pairwise', least: 2, most: 7 } },
  example: { items: { names: ['Quality', 'Speed', 'Cost'], judgements: [3, 5, 3] } },
  compute: ({ items }) => {
    const result = ahp(toMatrix(items));
    if (!result.computable) return refuse(result.reason);
    const { weights, lambda, index, ratio, revisit } = result;
    const [a, b, c] = (revisit ?? []).map((row) => items.names[row] ?? '');
    const verdict = isConsistent(result) ? 'accepted' : 'rejected';
    return answer(
      [
        ...items.names.map((of, row) => ({
          id: 'weight',
          of,
          value: computed(weights[row] ?? 0),
          digits: 3,
        })),
        ratio.computable
          ? { id: 'ratio', value: ratio, digits: 3, note: { key: verdict } }
          : { id: 'ratio', note: { key: 'too_few' } },
        ...(verdict === 'rejected' && a !== undefined && b !== undefined && c !== undefined
          ? [{ id: 'revisit', note: { key: 'revisit', values: { a, b, c } } }]
          : []),
      ],
      [
        { key: 'means', values: { n: items.names.length } },
        { key: 'lambda', values: { lambda } },
        ...(index.computable
          ? [{ key: 'index', values: { lambda, n: weights.length, index: index.value } }]
          : []),
      ],
    );
  },
});

/** The square table of a set of judgements: mirrored pairs, ones on the diagonal. */
export function toMatrix({ names, judgements }: Pairwise): readonly (readonly number[])[] {
  const n = names.length;
  const at = (i: number, j: number): number => judgements[pairIndex(i, j, n)] ?? Number.NaN;
  return names.map((_name, i) => names.map((_other, j) => (i === j ? 1 : i < j ? at(i, j) : 1 / at(j, i))));
}

/** Place of the pair (i, j), i before j, in the list of judgements on n things. */
export function pairIndex(i: number, j: number, n: number): number {
  return i * n - (i * (i + 1)) / 2 + (j - i - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
