import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curvePaths,
  emotionAfterKey,
  emotionAt,
  emotionTop,
} from '../../../../src/renderer/boards/journey/emotion-curve';
import {
  columnsOf,
  mapJourney,
  placeAtColumn,
  stepBeside,
} from '../../../../src/renderer/boards/journey/journey-model';
import { inSequence, numberAtEnd, numbersForMove } from '../../../../src/renderer/boards/journey/sequence';

const strip = { height: 168, margin: 24 };

describe('numbers of phases and steps', () => {
  const numbered = (...numbers: readonly number[]) => numbers.map((number, i) => ({ id: `s${i}`, number }));

  it('leave gaps at the end', () => {
    expect(numberAtEnd([])).toBe(10);
    expect(numberAtEnd(numbered(10, 20))).toBe(30);
    expect(numberAtEnd(numbered(1, 2, 3))).toBe(10);
    expect(numberAtEnd(numbered(995))).toBe(996);
  });
  it('change one row while there is a gap', () => {
    expect(numbersForMove(numbered(10, 20, 30), 'x', 1)).toEqual([{ id: 'x', number: 15 }]);
    expect(numbersForMove(numbered(10, 20), 'x', 0)).toEqual([{ id: 'x', number: 5 }]);
    expect(numbersForMove(numbered(10, 20), 'x', 2)).toEqual([{ id: 'x', number: 30 }]);
  });
  it('are given anew where there is no gap', () => {
    expect(numbersForMove(numbered(1, 2, 3), 'x', 1)).toEqual([
      { id: 's0', number: 10 },
      { id: 'x', number: 20 },
      { id: 's1', number: 30 },
      { id: 's2', number: 40 },
    ]);
  });
  it('are unique, in order and within their range after any move', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
        (start, moves) => {
          let items = [...start].sort((a, b) => a - b).map((number, i) => ({ id: `s${i}`, number }));
          for (const [which, where] of moves) {
            const moved = items[which % Math.max(1, items.length)];
            if (!moved) continue;
            const others = items.filter((item) => item !== moved);
            const index = where % (others.length + 1);
            const changes = new Map(
              numbersForMove(others, moved.id, index).map(({ id, number }) => [id, number]),
            );
            const wanted = [...others.slice(0, index), moved, ...others.slice(index)].map(({ id }) => id);
            items = items
              .map((item) => ({ ...item, number: changes.get(item.id) ?? item.number }))
              .sort((a, b) => a.number - b.number);
            expect(items.map(({ id }) => id)).toEqual(wanted);
            expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
            expect(items.every(({ number }) => number >= 1 && number <= 999)).toBe(true);
          }
        },
      ),
    );
  });
  it('keep the given order where they are equal or missing', () => {
    const items = [{ n: 2 }, { n: undefined, a: 1 }, { n: 1 }, { n: 2, b: 1 }];
    expect(inSequence(items, ({ n }) => n)).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 2, b: 1 },
      { n: undefined, a: 1 },
    ]);
  });
});

function record(kind: string, id: string, body: WorkshopRecord['body']): WorkshopRecord {
  return {
    id,
    kind,
    ref: id,
    position: id,
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}
const link = (fromId: string, toId: string): Link => ({
  id: `${fromId}${toId}`,
  fromId,
  toId,
  type: 'addressed_by',
  strength: 1,
  note: '',
});
const phases = mapJourney('j', {
  phases: [
    record('journey_phase', 'p2', { journey_id: 'j', sequence_no: 20 }),
    record('journey_phase', 'p1', { journey_id: 'j', sequence_no: 10 }),
    record('journey_phase', 'p3', { journey_id: 'j', sequence_no: 30 }),
    record('journey_phase', 'other', { journey_id: 'k', sequence_no: 1 }),
  ],
  steps: [
    record('journey_step', 'b', { phase_id: 'p1', sequence_no: 20 }),
    record('journey_step', 'a', { phase_id: 'p1', sequence_no: 10 }),
    record('journey_step', 'c', { phase_id: 'p3', sequence_no: 10 }),
  ],
  painPoints: [record('pain_point', 'pain', { step_id: 'b' })],
  features: [record('feature', 'f', {})],
  links: [link('pain', 'f'), link('pain', 'gone')],
});

describe('a journey', () => {
  it('is ordered by its numbers', () => {
    expect(phases.map(({ phase, steps }) => [phase.id, steps.map(({ step }) => step.id)])).toEqual([
      ['p1', ['a', 'b']],
      ['p2', []],
      ['p3', ['c']],
    ]);
  });
  it('shows pain points at their step, and the features that answer them', () => {
    const step = phases[0]?.steps[1];
    expect(step?.painPoints.map(({ id }) => id)).toEqual(['pain']);
    expect(step?.features.map(({ id }) => id)).toEqual(['f']);
  });
  it('gives a phase without steps a column of its own', () => {
    expect(columnsOf(phases).map(({ phase, step }) => step?.step.id ?? `(${phase.phase.id})`)).toEqual([
      'a',
      'b',
      '(p2)',
      'c',
    ]);
  });
  it('moves a step within its phase and across borders', () => {
    expect(stepBeside(phases, 'a', 1)).toEqual({ phaseId: 'p1', index: 1 });
    expect(stepBeside(phases, 'b', 1)).toEqual({ phaseId: 'p2', index: 0 });
    expect(stepBeside(phases, 'c', -1)).toEqual({ phaseId: 'p2', index: 0 });
    expect(stepBeside(phases, 'a', -1)).toBeNull();
    expect(stepBeside(phases, 'c', 1)).toBeNull();
  });
  it('drops a step before a column, into an empty phase, or at the end', () => {
    const columns = columnsOf(phases);
    expect(placeAtColumn(columns, 'c', 0)).toEqual({ phaseId: 'p1', index: 0 });
    expect(placeAtColumn(columns, 'c', 1)).toEqual({ phaseId: 'p1', index: 1 });
    expect(placeAtColumn(columns, 'c', 2)).toEqual({ phaseId: 'p2', index: 0 });
    expect(placeAtColumn(columns, 'a', 4)).toEqual({ phaseId: 'p3', index: 1 });
    expect(placeAtColumn(columns, 'a', 0)).toEqual({ phaseId: 'p1', index: 0 });
  });
});

describe('the emotion curve', () => {
  it('leads from a feeling to its place and back', () => {
    for (const emotion of [-2, -1, 0, 1, 2])
      expect(emotionAt(emotionTop(emotion, strip), strip)).toBe(emotion);
    expect(emotionAt(-500, strip)).toBe(2);
    expect(emotionAt(5000, strip)).toBe(-2);
  });
  it('is interrupted where nobody has said how it feels', () => {
    const points = [1, 2, null, 0, 1, null, 2].map((emotion, i) => ({ x: i * 100, emotion }));
    expect(curvePaths(points, strip)).toHaveLength(2);
  });
  it('never shows more than what was given', () => {
    const [path = ''] = curvePaths(
      [
        { x: 0, emotion: 2 },
        { x: 100, emotion: -2 },
      ],
      strip,
    );
    expect(path).toBe('M0 24C50 24 50 144 100 144'.replace('M0 24C', 'M0 24 C'));
  });
  it('follows keys', () => {
    expect(emotionAfterKey('ArrowUp', 1, 1)).toBe(2);
    expect(emotionAfterKey('ArrowUp', 2, 1)).toBe(2);
    expect(emotionAfterKey('ArrowUp', null, 1)).toBe(0);
    expect(emotionAfterKey('2', 0, -1)).toBe(-2);
    expect(emotionAfterKey('0', 0, -1)).toBe(0);
    expect(emotionAfterKey('Backspace', 1, 1)).toBeNull();
    expect(emotionAfterKey('3', 1, 1)).toBeUndefined();
  });
});
