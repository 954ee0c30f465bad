/** Agendas add up, and the ones we ship keep our own rules. */
import { clockTime, findTroubles, startsOf } from '@shared/agenda/agenda';
import { block, pause, prework, type Template } from '@shared/agenda/template';
import { TEMPLATES } from '@shared/agenda/templates';
import { findSection } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

const minimum = (id: string) => findSection(id)?.time?.minimum ?? 0;
const template = (rows: Template['rows'], minutes: number): Template => ({
  code: 'own',
  name: 'Own',
  purpose: '',
  sections: [],
  minutes,
  rows,
});

describe('the templates we ship', () => {
  it.each(TEMPLATES.map((one) => [one.name, one] as const))('%s adds up', (_name, one) => {
    expect(findTroubles(one, minimum)).toEqual([]);
  });

  it('last as long as the guide of the day says', () => {
    expect(TEMPLATES.map(({ code, minutes }) => [code, minutes])).toEqual([
      ['full_day', 420],
      ['half_day', 210],
      ['discovery', 90],
      ['research_to_production', 180],
      ['reassessment', 150],
    ]);
  });

  it('touch every section, except the discovery', () => {
    for (const { code, sections, rows } of TEMPLATES) {
      const touched = new Set(rows.filter((row) => row.kind === 'block').flatMap((row) => row.sections));
      const expected =
        sections.length > 0
          ? sections
          : Array.from({ length: 16 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`);
      const missing = expected.filter((id) => !touched.has(id));
      // The reviews of a prototype leave out what a kickoff has settled.
      if (code !== 'research_to_production') expect(missing, code).toEqual([]);
    }
  });
});

describe('troubles', () => {
  it('names a sum that is wrong', () => {
    expect(findTroubles(template([block('A', 10, [], [], '')], 12), minimum)).toEqual([
      { kind: 'sum', row: null, is: 10, should: 12 },
    ]);
  });

  it('names a block that is too short to make anything, unless it only confirms', () => {
    const rows = (mode: 'build' | 'confirm') => [block('Goals', 10, ['S01'], ['A1'], '', mode)];
    expect(findTroubles(template(rows('build'), 10), () => 20)).toEqual([
      { kind: 'too_short', row: 0, is: 10, should: 20 },
    ]);
    expect(findTroubles(template(rows('confirm'), 10), () => 20)).toEqual([]);
  });

  it('names the block in which people sit too long', () => {
    const rows = [
      block('A', 60, [], [], ''),
      block('B', 40, [], [], ''),
      pause('Break', 10),
      block('C', 95, [], [], ''),
    ];
    expect(findTroubles(template(rows, 205), minimum)).toEqual([
      { kind: 'no_break', row: 1, is: 100, should: 95 },
    ]);
  });

  it('does not count work before the day', () => {
    expect(
      findTroubles(template([prework('Read', 30, []), block('A', 10, [], [], '')], 10), minimum),
    ).toEqual([]);
  });
});

describe('times', () => {
  it('add up from the beginning; work before the day has none', () => {
    expect(
      startsOf([
        prework('Read', 30, []),
        block('A', 10, [], [], ''),
        pause('B', 5),
        block('C', 1, [], [], ''),
      ]),
    ).toEqual([null, 0, 10, 15]);
  });

  it('are those of a clock', () => {
    expect(clockTime('09:00', 95)).toBe('10:35');
    expect(clockTime('23:30', 45)).toBe('00:15');
    expect(clockTime('9', 45)).toBeNull();
    expect(clockTime('25:00', 45)).toBeNull();
  });
});
