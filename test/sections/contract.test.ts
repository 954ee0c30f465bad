/** What every section promises to the code that handles sections without knowing them. */

import { TEMPLATES } from '@shared/agenda/templates';
import { RECORD_STATUS } from '@shared/domain/workshop';
import { BOARD_KINDS } from '@shared/sections/define-section';
import { envelopeText, statusText } from '@shared/sections/envelope-text.en';
import { LINK_TYPES } from '@shared/sections/link-types';
import { findFieldText } from '@shared/sections/record-text';
import {
  getDeclaration,
  getHomeOf,
  getSectionOf,
  isRecordKind,
  RECORD_KINDS,
  SECTIONS,
} from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Country codes, figures of a scale and forms of working are codes of somebody else. */
const FOREIGN_CODE = /^[A-Z]{2}$|^\d+(\.\d+)?$|^A\d+$/;
/** Kinds that no board lists, beside parts of others: the app writes them, or another page or board keeps them. */
const WITHOUT_BOARD = new Set([
  'cluster',
  'photo',
  'section_status',
  'check_waiver',
  'score_snapshot',
  'agenda_item',
]);
/** Boards that work on what the room itself produces. */
const BOARD_OF_KIND: Readonly<Record<string, string>> = {
  rating: 'guide_assessment',
  sliders: 'tradeoff_position',
  pairwise: 'priority_round',
  polls: 'agreement_poll',
  persona: 'persona',
  journey: 'journey',
  affinity: 'note',
  premortem: 'note',
  stations: 'station_group',
  ladder: 'ml_objective',
};
const SCORED_PILLARS = ['details', 'research_to_production', 'system'];

const allFields = RECORD_KINDS.flatMap((kind) =>
  Object.entries(getDeclaration(kind).fields).map(([name, field]) => ({
    kind,
    name,
    field,
    place: `${kind}.${name}`,
  })),
);

describe('sections', () => {
  it('have unique ids, short names and six prompts', () => {
    expect(new Set(SECTIONS.map((section) => section.id)).size).toBe(SECTIONS.length);
    for (const { id, text } of SECTIONS) {
      expect(id).toMatch(/^(S\d\d|OUT)$/);
      expect(text.short.length).toBeLessThanOrEqual(14);
      expect(text.prompts).toHaveLength(6);
      expect(new Set(text.prompts).size).toBe(6);
      expect(text.purpose.length).toBeGreaterThan(40);
    }
  });

  it('speak plainly: no exclamation marks, no stray blanks, no empty words', () => {
    for (const words of SECTIONS.flatMap(({ text }) => listStrings(text))) {
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
      expect(words).not.toMatch(/!| {2}/);
    }
  });

  it('have words for nothing that does not exist', () => {
    for (const { text, records, activities, checks } of SECTIONS) {
      expect(Object.keys(text.records).sort()).toEqual(Object.keys(records).sort());
      expect(Object.keys(text.activities).sort()).toEqual(activities.map((activity) => activity.id).sort());
      for (const [kind, words] of Object.entries(text.records)) {
        const own = getDeclaration(kind).ownFields;
        expect(own).toEqual(expect.arrayContaining(Object.keys(words.fields)));
        for (const [name, { options }] of Object.entries(words.fields)) {
          const field = getDeclaration(kind).fields[name];
          const codes = field && 'options' in field ? [...field.options] : [];
          expect(Object.keys(options ?? {}).sort(), `${kind}.${name}`).toEqual(codes.sort());
        }
      }
      const ids = checks.map((check) => check.id);
      for (const key of Object.keys(text.checks)) expect(ids).toContain(key.split('_')[0]);
    }
  });

  it('named by templates exist or are still to come', () => {
    for (const id of TEMPLATES.flatMap((template) => template.sections))
      expect(id).toMatch(/^S(0\d|1[0-6])$/);
  });
});

describe('records', () => {
  it('have unique kinds and reference prefixes', () => {
    expect(new Set(RECORD_KINDS).size).toBe(RECORD_KINDS.length);
    const prefixes = RECORD_KINDS.map((kind) => getDeclaration(kind).prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[A-Z]{1,4}$/);
  });

  it('start with a headline that people can type', () => {
    for (const kind of RECORD_KINDS) {
      const { fields, headline } = getDeclaration(kind);
      expect(fields[headline]?.kind, kind).toBe('text');
    }
  });

  it('have parents and references of kinds that exist', () => {
    for (const kind of RECORD_KINDS) {
      const { parent, fields } = getDeclaration(kind);
      if (!parent) continue;
      expect(isRecordKind(parent.kind)).toBe(true);
      expect(fields[parent.field]).toMatchObject({ kind: 'reference', to: [parent.kind] });
    }
    for (const { field, place } of allFields) {
      if (field.kind === 'reference')
        for (const kind of field.to) expect(isRecordKind(kind), place).toBe(true);
    }
  });

  it.each(allFields)('$place has a label, and a meaning for every option', ({ kind, name, field }) => {
    const words = findFieldText(getSectionOf(kind).text, kind, name);
    expect(words?.label).toMatch(/\S/);
    if (!('options' in field)) return;
    for (const code of field.options) {
      const [label, meaning] = words?.options?.[code] ?? ['', ''];
      expect(label, code).toMatch(/\S/);
      expect(meaning, code).toMatch(/\.$/);
    }
    const labels = field.options.map((code) => words?.options?.[code]?.[0]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(allFields.filter(({ field }) => field.kind === 'derived'))(
    '$place says how it is worked out',
    ({ kind, name }) => {
      expect(findFieldText(getSectionOf(kind).text, kind, name)?.help).toMatch(/\.$/);
    },
  );

  it('belong to sections that exist, whatever they say', () => {
    const homes = new Set(SECTIONS.map((section) => section.id));
    for (const kind of RECORD_KINDS) {
      const { fields } = getDeclaration(kind);
      expect(homes).toContain(getHomeOf({ kind, body: {} }));
      for (const [name, field] of Object.entries(fields)) {
        if (field.kind === 'choice')
          for (const code of field.options)
            expect(homes).toContain(getHomeOf({ kind, body: { [name]: code } }));
        if (field.kind === 'text')
          expect(homes).toContain(getHomeOf({ kind, body: { [name]: 'S99-1, typed by somebody' } }));
      }
    }
  });

  it.each(allFields)('$place is spelt like a code', ({ name, field }) => {
    expect(name).toMatch(SNAKE);
    if ('options' in field)
      for (const code of field.options) expect(FOREIGN_CODE.test(code) || SNAKE.test(code), code).toBe(true);
  });

  it('are spelt like codes, links too', () => {
    for (const code of [...RECORD_KINDS, ...LINK_TYPES.map((link) => link.type), ...RECORD_STATUS])
      expect(code).toMatch(SNAKE);
  });

  it('are linked between kinds that exist', () => {
    for (const { from, to } of LINK_TYPES)
      for (const kind of [...from, ...to]) expect(isRecordKind(kind), kind).toBe(true);
  });

  it('show columns and card fields that exist', () => {
    for (const kind of RECORD_KINDS) {
      const { columns, card, fields } = getDeclaration(kind);
      expect(columns.length, kind).toBeGreaterThan(1);
      for (const name of [...columns, ...card]) expect(fields, kind).toHaveProperty([name]);
    }
  });

  it('have states and common fields with words', () => {
    for (const status of RECORD_STATUS) expect(statusText[status][1]).toMatch(/\.$/);
    for (const words of Object.values(envelopeText)) expect(words.label).toMatch(/\S/);
  });
});

describe('activities', () => {
  const all = SECTIONS.flatMap((section) => section.activities.map((activity) => ({ section, activity })));

  it('have ids that are unique in their section and a form of working', () => {
    for (const { activities } of SECTIONS) {
      expect(new Set(activities.map((activity) => activity.id)).size).toBe(activities.length);
    }
    for (const { activity } of all) {
      expect(activity.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(activity.form).toMatch(/^A([1-9]|1[0-5])$/);
      expect(activity.minutes).toBeGreaterThan(0);
      expect(BOARD_KINDS).toContain(activity.board);
    }
  });

  it('work on kinds that exist, on a board that fits', () => {
    for (const { activity } of all) {
      expect(isRecordKind(activity.kind), activity.kind).toBe(true);
      const { singleton, fields } = getDeclaration(activity.kind);
      // A screen asks what exists once, and the closing list is about the workshop itself.
      expect(activity.board === 'screen' || activity.board === 'closing', activity.id).toBe(singleton);
      const kind = BOARD_OF_KIND[activity.board];
      if (kind !== undefined) expect(activity.kind, activity.id).toBe(kind);
      if (activity.only) {
        const field = fields[activity.only.field];
        expect(field?.kind === 'choice' && field.options, activity.id).toContain(activity.only.is);
      }
    }
  });

  it('give matrices axes that are fields, and four names', () => {
    for (const { activity } of all) {
      if (activity.board !== 'matrix') continue;
      const { fields } = getDeclaration(activity.kind);
      for (const axis of [activity.x, activity.y]) {
        expect(fields[axis.field]).toMatchObject({ min: axis.min, max: axis.max });
        expect((axis.max - axis.min) % axis.step).toBe(0);
      }
      expect(new Set(activity.quadrants).size).toBe(4);
    }
  });

  it('give rankings a field that keeps the place, and pairs two ends or items', () => {
    for (const { activity } of all) {
      if (activity.board === 'ranking') {
        const field = getDeclaration(activity.kind).fields[activity.rank];
        expect(field, `${activity.id} ${activity.rank}`).toMatchObject({ kind: 'number', integer: true });
        expect(activity.methods.length).toBeGreaterThan(0);
      }
      if (activity.board === 'sliders') {
        const ends = activity.pairs.flatMap(({ poleA, poleB }) => (poleA === poleB ? [] : [poleA, poleB]));
        expect(ends.length).toBe(2 * activity.pairs.length);
        expect(ends.length).toBeGreaterThan(0);
      }
      if (activity.board === 'pairwise') {
        const { items } = activity;
        if ('kind' in items) expect(isRecordKind(items.kind)).toBe(true);
        // Seven items make 21 pairs; more tire a room.
        else expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      }
    }
  });

  it('let notes become a kind that the section keeps', () => {
    for (const { section, activity } of all)
      if (activity.board === 'affinity' || activity.board === 'premortem')
        expect(Object.keys(section.records), activity.id).toContain(activity.promotes);
  });

  it('give every kind a place to work on it', () => {
    const shown = new Set(all.map(({ activity }) => activity.kind));
    const isPart = (kind: string) => getDeclaration(kind).parent !== undefined;
    expect(
      RECORD_KINDS.filter((kind) => !shown.has(kind) && !isPart(kind) && !WITHOUT_BOARD.has(kind)),
    ).toEqual([]);
  });
});

describe('the guide and the score', () => {
  const scored = SECTIONS.filter(({ pillar }) => SCORED_PILLARS.includes(pillar));

  it.each(scored.map((section) => [section.id, section] as const))('are answered by %s', (id, section) => {
    expect(section.guide.length).toBeGreaterThan(0);
    expect(section.score?.primary.length).toBeGreaterThan(0);
    for (const item of section.guide) expect(item.id.startsWith(id) || item.id.startsWith('S00')).toBe(true);
  });

  it('point to kinds and fields that exist', () => {
    for (const { guide, score } of SECTIONS) {
      for (const { kind, field } of [...guide, ...(score?.quality ?? [])])
        if (field !== undefined) expect(getDeclaration(kind).fields, kind).toHaveProperty([field]);
      for (const { kind, link } of score?.links ?? []) {
        if ('field' in link) expect(getDeclaration(kind).fields[link.field]?.kind).toBe('reference');
        if ('type' in link) expect(LINK_TYPES.map(({ type }) => type)).toContain(link.type);
      }
    }
  });

  it('have unique ids, and words for nothing that does not exist', () => {
    const ids = SECTIONS.flatMap(({ guide }) => guide.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { guide, score, text } of SECTIONS) {
      expect(Object.keys(text.guide).sort()).toEqual(guide.map((item) => item.id).sort());
      const rules = [...(score?.quality ?? []), ...(score?.links ?? [])].map((rule) => rule.id);
      expect(new Set(rules).size).toBe(rules.length);
      expect(Object.keys(text.score).sort()).toEqual(rules.sort());
    }
  });
});

describe('checks', () => {
  const checks = SECTIONS.flatMap((section) => section.checks.map((check) => ({ section, check })));

  it('have ids that are unique everywhere', () => {
    const ids = checks.map(({ check }) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^CK\d{3}$/);
  });

  it('about law say that they only screen', () => {
    for (const { section, check } of checks) {
      const messages = Object.entries(section.text.checks).filter(([key]) => key.split('_')[0] === check.id);
      expect(messages.length, check.id).toBeGreaterThan(0);
      for (const [, message] of messages) {
        expect(message.endsWith('Screening only; confirm with counsel.'), check.id).toBe(
          check.legal === true,
        );
      }
    }
  });

  it('stop the project for one reason only', () => {
    expect(checks.filter(({ check }) => check.blocker).map(({ check }) => check.id)).toEqual(['CK068']);
  });
});

function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
