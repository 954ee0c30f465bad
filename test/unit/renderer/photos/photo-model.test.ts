import type { WorkshopRecord } from '@shared/domain/workshop';
import { describe, expect, it } from 'vitest';
import {
  defaultCaption,
  isPicture,
  neighbour,
  photosOfBoard,
  photosOfRecord,
  refusalWords,
} from '../../../../src/renderer/photos/photo-model';

const photo = (id: string, body: WorkshopRecord['body']): WorkshopRecord => ({
  id,
  kind: 'photo',
  ref: `PH-${id}`,
  position: id,
  status: 'draft',
  body,
  bodyVersion: 1,
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
});
const all = [
  photo('1', { section_id: 'S01', activity_id: 'goals', record_ids: ['g1', 'g2'] }),
  photo('2', { section_id: 'S01', record_ids: ['g2'] }),
  photo('3', { section_id: 'S02', activity_id: 'goals' }),
  photo('4', {}),
];
const ids = (photos: readonly WorkshopRecord[]) => photos.map(({ id }) => id);

describe('photos', () => {
  it('belong to a board of a section, or to the section as a whole', () => {
    expect(ids(photosOfBoard(all, 'S01', 'goals'))).toEqual(['1']);
    expect(ids(photosOfBoard(all, 'S01', null))).toEqual(['1', '2']);
    expect(ids(photosOfBoard(all, 'S09', null))).toEqual([]);
  });

  it('belong to every record they are attached to', () => {
    expect(ids(photosOfRecord(all, 'g2'))).toEqual(['1', '2']);
    expect(ids(photosOfRecord(all, 'g3'))).toEqual([]);
  });

  it('get a caption that says what and when, and which of several', () => {
    const at = new Date(2026, 4, 1, 9, 5);
    expect(defaultCaption('Goals', at)).toBe('Flip chart of Goals, 09:05');
    expect(defaultCaption('G-03', at, 2)).toBe('Flip chart of G-03, 09:05 (2)');
    expect(defaultCaption('x'.repeat(500), at, 9).length).toBeLessThan(300);
  });

  it('are leafed through to both ends and no further', () => {
    expect(neighbour(['a', 'b', 'c'], 'b', 1)).toBe('c');
    expect(neighbour(['a', 'b', 'c'], 'b', -1)).toBe('a');
    expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBeNull();
    expect(neighbour(['a', 'b', 'c'], 'a', -1)).toBeNull();
    expect(neighbour(['a'], 'gone', 1)).toBeNull();
  });
});

describe('a file', () => {
  it.each([
    ['IMG_1.HEIC', '', true],
    ['wall', 'image/png', true],
    ['wall.jpeg', '', true],
    ['day.groundwork', '', false],
    ['day.json', 'application/json', false],
    ['notes.pdf', 'application/pdf', false],
  ])('is taken for a picture or not: %s', (name, type, expected) => {
    expect(isPicture({ name, type })).toBe(expected);
  });

  it('that is refused is named, and what became of the others is said', () => {
    const bad = (name: string) => ({ name, refused: 'is empty' });
    expect(refusalWords([bad('a.png')], 1)).toBe('“a.png” is empty. Nothing was added.');
    expect(refusalWords([bad('a.png')], 3)).toBe('“a.png” is empty. The others were added.');
    expect(refusalWords([bad('a'), bad('b'), bad('c')], 5)).toBe(
      '3 of 5 files were not added. “a” is empty. “b” is empty. 1 more could not be added either.',
    );
  });
});
