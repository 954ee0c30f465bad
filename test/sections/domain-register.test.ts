/** Holds the declarations against the domain's tables: nothing missing, nothing renamed, and every departure explained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_STATUS } from '@shared/domain/workshop';
import { PROJECT_CHECKS } from '@shared/readiness/weights';
import { LINK_TYPES } from '@shared/sections/link-types';
import { RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { DEVIATIONS } from './domain-deviations';
import { listDifferences } from './domain-difference';
import { domainRegister, readLine, statusRegister } from './domain-register';
import { CHECKS_LEFT_OUT, checksRegister, projectChecksRegister } from './domain-register-checks';
import { LINKS_ADDED, linksRegister } from './domain-register-links';

const decisions = readFileSync(join(import.meta.dirname, '../../docs/domain-decisions.md'), 'utf8');
const rows = decisions.split('\n').filter((line) => line.startsWith('| '));

describe('records and fields', () => {
  const departures = DEVIATIONS.flatMap(({ aspect, places }) => places.map((place) => `${aspect} ${place}`));

  it('are declared as the domain says, but for the departures that are written down', () => {
    const unexplained = listDifferences()
      .filter(({ aspect, place }) => !departures.includes(`${aspect} ${place}`))
      .map(({ aspect, place, said }) => `${aspect} ${place}: ${said}`);
    expect(unexplained).toEqual([]);
  });

  it('have no departure written down that is none any more', () => {
    const real = listDifferences().map(({ aspect, place }) => `${aspect} ${place}`);
    expect(departures.filter((departure) => !real.includes(departure))).toEqual([]);
    expect(new Set(departures).size).toBe(departures.length);
  });

  it('explain each departure in the decisions, and nothing else there', () => {
    for (const { places, reason } of DEVIATIONS) {
      const row = rows.find((line) => line.includes(reason)) ?? '';
      expect(row, reason).not.toBe('');
      for (const place of places) expect(row, reason).toContain(`\`${place}\``);
    }
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+\.\w+)`/g)]);
    const known = new Set(DEVIATIONS.flatMap(({ places }) => places));
    expect(named.map(([, place]) => place).filter((place) => !known.has(place ?? ''))).toEqual([]);
  });

  it('are those of the domain, but for the departures', () => {
    const left = (aspect: 'missing' | 'added'): readonly string[] =>
      DEVIATIONS.filter((one) => one.aspect === aspect)
        .flatMap(({ places }) => places)
        .filter((place) => !place.includes('.'));
    const wanted = Object.keys(domainRegister).filter((kind) => !left('missing').includes(kind));
    expect([...RECORD_KINDS].sort()).toEqual([...wanted, ...left('added')].sort());
  });

  it('have the states of the domain', () => {
    expect([...RECORD_STATUS]).toEqual([...statusRegister]);
  });
});

describe('links', () => {
  it('join what the domain joins', () => {
    const declared = LINK_TYPES.filter(({ type }) => !(type in LINKS_ADDED)).map(
      ({ type, from, to, need }) => [type, { from: from.join(' '), to: to.join(' '), need }] as const,
    );
    expect(Object.fromEntries(declared)).toEqual(linksRegister);
  });

  it('have a reason where the domain does not know them', () => {
    for (const [type, reason] of Object.entries(LINKS_ADDED)) {
      expect(LINK_TYPES.some((link) => link.type === type)).toBe(true);
      expect(rows.some((row) => row.includes(`\`${type}\``) && row.includes(reason))).toBe(true);
    }
  });
});

describe('checks', () => {
  const declared = SECTIONS.flatMap(({ checks }) => checks);

  it('are 129, 71 of them for the first release', () => {
    expect(checksRegister).toHaveLength(129);
    expect(checksRegister.filter((line) => line.includes(' first'))).toHaveLength(71);
  });

  it.each(checksRegister)('%s', (line) => {
    const [id = '', severity, ...marks] = line.split(' ');
    const check = declared.find((candidate) => candidate.id === id);
    if (!check) {
      expect(marks, 'a check of the first release is left out').not.toContain('first');
      expect(CHECKS_LEFT_OUT).toHaveProperty(id);
      return;
    }
    expect(CHECKS_LEFT_OUT).not.toHaveProperty(id);
    expect(check.severity).toBe(severity);
    expect(check.blocker ?? false).toBe(marks.includes('blocker'));
    expect(check.legal ?? false).toBe(marks.includes('legal'));
  });

  it('are declared once each, and none besides', () => {
    const ids = checksRegister.map((line) => line.split(' ')[0]);
    expect(declared.map(({ id }) => id).sort()).toEqual(
      ids.filter((id) => !(id !== undefined && id in CHECKS_LEFT_OUT)),
    );
  });

  it('hold back no section where they concern the project as a whole', () => {
    expect([...PROJECT_CHECKS].sort()).toEqual([...projectChecksRegister]);
  });
});

describe('a line of the register', () => {
  it('is read in all its parts', () => {
    expect(readLine('C set eu eea + if category=location|site')).toEqual({
      need: 'conditional',
      type: 'set',
      words: ['eu', 'eea'],
      open: true,
      range: null,
      unit: null,
      condition: [{ field: 'category', not: false, codes: ['location', 'site'] }],
    });
    expect(readLine('A number -1..2.5 [days a week]')).toMatchObject({
      range: '-1..2.5',
      unit: 'days a week',
      words: [],
    });
    expect(readLine('C date if kind!=none').condition).toEqual([
      { field: 'kind', not: true, codes: ['none'] },
    ]);
    expect(() => readLine('X text')).toThrow('X text');
  });
});
