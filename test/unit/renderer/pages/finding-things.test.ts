import type { WorkshopRecord } from '@shared/domain/workshop';
import { RECORD_KINDS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { digitOf, startsSeatSearch } from '../../../../src/renderer/pages/capture/seat-keys';
import { kindChoices, namedFirst } from '../../../../src/renderer/pages/dialogs/kind-choices';
import { fold, matchRank } from '../../../../src/renderer/pages/dialogs/match';
import { countOpenNotes, isOpenNote } from '../../../../src/renderer/pages/inbox/open-notes';

const key = (key: string, more: Partial<Parameters<typeof digitOf>[0]> = {}) => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('digits while capturing', () => {
  it('pick a seat in an empty note only', () => {
    expect(digitOf(key('3'), true)).toBe(3);
    expect(digitOf(key('3'), false)).toBeNull();
    expect(digitOf(key('a'), true)).toBeNull();
  });

  it('pick a seat at any time with Alt, whatever the layout makes of it', () => {
    expect(digitOf(key('¡', { code: 'Digit1', altKey: true }), false)).toBe(1);
    expect(digitOf(key('4', { code: 'Numpad4', altKey: true }), false)).toBe(4);
  });

  it('are left to the browser with Ctrl or Cmd', () => {
    expect(digitOf(key('1', { ctrlKey: true }), true)).toBeNull();
  });
});

describe('the at sign', () => {
  it('finds a seat at the start of a word and stays a sign inside an address', () => {
    expect(startsSeatSearch({ key: '@' }, { value: '', selectionStart: 0 })).toBe(true);
    expect(startsSeatSearch({ key: '@' }, { value: 'ask ', selectionStart: 4 })).toBe(true);
    expect(startsSeatSearch({ key: '@' }, { value: 'mail to amira', selectionStart: 13 })).toBe(false);
  });
});

describe('matching in the palette', () => {
  it('finds a reference with or without hyphen and zeros', () => {
    for (const typed of ['G-03', 'g3', 'g03', 'G-3']) {
      expect(matchRank(fold('G-03 Answer sooner'), fold(typed)), typed).toBe(0);
    }
  });

  it('does not take G-3 for G-31 before G-3 itself', () => {
    expect(matchRank(fold('G-31 Later'), fold('G-03'))).toBe(0);
    expect(fold('G-03')).toBe('g3');
  });

  it('ignores accents and order of words, and prefers beginnings of words', () => {
    expect(matchRank(fold('Café menu'), fold('cafe'))).toBe(0);
    expect(matchRank(fold('Show the findings'), fold('findings show'))).toBe(1);
    expect(matchRank(fold('Show the findings'), fold('dings'))).toBe(2);
    expect(matchRank(fold('Show the findings'), fold('prompts'))).toBeNull();
  });
});

describe('what a note can become', () => {
  it('begins with the main kinds of the section where it was said', () => {
    expect(kindChoices(RECORD_KINDS, 'S01')[0]?.section).toBe('Goals');
    expect(kindChoices(RECORD_KINDS, 'S06')[0]?.kind).toBe('constraint');
  });

  it('is every kind once, without notes, seats, parts and things that exist once', () => {
    const kinds = kindChoices(RECORD_KINDS, null).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const kind of ['note', 'person', 'project']) expect(kinds).not.toContain(kind);
    expect(kinds).toEqual(expect.arrayContaining(['goal', 'risk', 'action_item', 'decision', 'constraint']));
  });
});

describe('the kind that Enter takes', () => {
  it('is the one with the typed name, also among the kinds of a section with that name', () => {
    const choices = kindChoices(RECORD_KINDS, 'S01');
    for (const [typed, kind] of [
      ['goal', 'goal'],
      ['stake', 'stakeholder'],
      ['pain', 'pain_point'],
    ] as const)
      expect(namedFirst(choices, typed)[0]?.kind, typed).toBe(kind);
    expect(namedFirst(choices, '')).toEqual(choices);
    expect(namedFirst(choices, 'goal')).toHaveLength(choices.length);
  });
});

describe('the inbox', () => {
  const note = (body: WorkshopRecord['body'], more: Partial<WorkshopRecord> = {}): WorkshopRecord => ({
    id: 'N',
    kind: 'note',
    ref: 'N-01',
    position: 'a0',
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    ...more,
  });

  it('counts notes that became nothing yet and were not rejected', () => {
    const notes = [
      note({ body: 'a' }),
      note({ body: 'b', promoted_ids: ['G1'] }),
      note({ body: 'c' }, { status: 'rejected' }),
    ];
    expect(countOpenNotes(notes)).toBe(1);
    expect(isOpenNote(note({ body: 'd', promoted_ids: [] }))).toBe(true);
  });
});
