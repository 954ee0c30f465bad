import type { WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { CANVAS_BOXES } from '../../../../src/renderer/boards/persona/canvas-boxes';
import { howClassified } from '../../../../src/renderer/boards/screen/how';
import { dropPlace, dropTargetAt } from '../../../../src/renderer/boards/wall/drop-target';
import {
  childKinds,
  fieldGroups,
  linksOf,
  linkWays,
  linkWaysBetween,
} from '../../../../src/renderer/panels/details/details-model';

const boxes = [
  { id: 'a', left: 0, top: 0, right: 100, bottom: 100 },
  { id: 'b', left: 110, top: 0, right: 210, bottom: 100 },
];

describe('dropping a card', () => {
  it('at the side of another one moves it, onto its middle links it', () => {
    expect(dropTargetAt(boxes, { x: 115, y: 50 }, 'a', false)).toEqual({ id: 'b', what: 'before' });
    expect(dropTargetAt(boxes, { x: 160, y: 50 }, 'a', false)).toEqual({ id: 'b', what: 'link' });
    expect(dropTargetAt(boxes, { x: 205, y: 50 }, 'a', false)).toEqual({ id: 'b', what: 'after' });
    expect(dropTargetAt(boxes, { x: 115, y: 50 }, 'a', true)).toEqual({ id: 'b', what: 'after' });
  });
  it('on itself or beside all cards does nothing', () => {
    expect(dropTargetAt(boxes, { x: 50, y: 50 }, 'a', false)).toBeNull();
    expect(dropTargetAt(boxes, { x: 500, y: 50 }, 'a', false)).toBeNull();
  });
  it('finds the record it is placed behind', () => {
    const ids = ['a', 'b', 'c'];
    expect(dropPlace(ids, 'c', { id: 'a', what: 'before' })).toBeNull();
    expect(dropPlace(ids, 'a', { id: 'c', what: 'before' })).toBe('b');
    expect(dropPlace(ids, 'a', { id: 'b', what: 'before' })).toBeUndefined();
    expect(dropPlace(ids, 'c', { id: 'b', what: 'after' })).toBeUndefined();
  });
});

describe('the persona canvas', () => {
  it('has a place for every field of a persona', () => {
    const shown = CANVAS_BOXES.flatMap(({ fields }) => fields);
    const missing = getDeclaration('persona').ownFields.filter((name) => !shown.includes(name));
    expect(missing).toEqual([]);
    expect(shown.every((name) => name in getDeclaration('persona').fields)).toBe(true);
  });
});

describe('the regulatory screen', () => {
  it('says which answer decided', () => {
    expect(howClassified({ art5_flags: ['social_scoring'] })).toContain('Social scoring');
    expect(howClassified({ annex_i_product: true })).toContain('Product under safety law');
    expect(howClassified({ annex_iii_area: 'education' })).toContain('Education');
    expect(
      howClassified({
        annex_iii_area: 'education',
        annex_iii_exemption: 'preparatory',
        profiling_of_persons: true,
      }),
    ).toContain('profiled');
    expect(howClassified({})).toContain('Still to be answered');
  });
});

/** Worked out from the picture and its place: shown with it, edited nowhere. */
const OF_THE_PICTURE = ['sha256', 'width', 'height', 'bytes', 'section_id', 'activity_id'];

describe('details', () => {
  const record = (kind: string, body: WorkshopRecord['body']) => ({ id: 'x', kind, body }) as WorkshopRecord;
  it('show every field exactly once', () => {
    for (const kind of RECORD_KINDS) {
      const { needed, more } = fieldGroups(record(kind, {}));
      const all = Object.keys(getDeclaration(kind).fields).filter(
        (name) => name !== 'origin_note_ids' && !(kind === 'photo' && OF_THE_PICTURE.includes(name)),
      );
      expect([...needed, ...more].sort(), kind).toEqual(all.sort());
    }
  });
  it('bring a field to the front when its condition holds', () => {
    expect(fieldGroups(record('stakeholder', {})).more).toContain('possible_harm');
    expect(fieldGroups(record('stakeholder', { kind: 'affected_person' })).needed).toContain('possible_harm');
  });
  it('read links from both ends', () => {
    const link = { id: 'l', fromId: 'g', type: 'benefits', toId: 's', strength: 1, note: '' };
    const links = new Map([['l', link]]);
    expect(linksOf(links, 'g')).toEqual([{ link, words: 'benefits', otherId: 's' }]);
    expect(linksOf(links, 's')).toEqual([{ link, words: 'gains from', otherId: 'g' }]);
  });
  it('offer required links first and only what fits', () => {
    expect(linkWays('goal')[0]).toMatchObject({ words: 'benefits', isReverse: false });
    expect(linkWays('stakeholder').map(({ words }) => words)).toContain('gains from');
    expect(linkWaysBetween('goal', 'stakeholder').map(({ words }) => words)).toContain('benefits');
    expect(linkWaysBetween('goal', 'feature').map(({ words }) => words)).toContain('is supported by');
    expect(linkWays('note').filter(({ type }) => type.from.length === 0 && type.to.length === 0)).toEqual([]);
  });
  it('know the parts of a record', () => {
    expect(childKinds('journey')).toEqual([{ kind: 'journey_phase', field: 'journey_id' }]);
    expect(childKinds('constraint')).toEqual([{ kind: 'budget_line', field: 'constraint_id' }]);
    expect(childKinds('goal')).toEqual([]);
  });
});
