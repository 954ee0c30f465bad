/** What somebody pasted orders its own text and nothing around it. */

import { closeDirections } from '@shared/domain/directions';
import { BRIEF_KINDS } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';

const SIGNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const names: Readonly<Record<string, string>> = {
  ...{ '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO' },
  ...{ '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI' },
};
const show = (text: string): string => [...text].map((sign) => names[sign] ?? sign).join(' ');

/** What a text leaves open behind it, or ends of what stood before it. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '\n' && open.length > 0) return false;
    if (sign === '\u202d' || sign === '\u202e') return false;
    if (sign === '\u202a' || sign === '\u202b') open.push('e');
    if (sign === '\u2066' || sign === '\u2067' || sign === '\u2068') open.push('i');
    if (sign === '\u202c' && open.pop() !== 'e') return false;
    if (sign !== '\u2069') continue;
    while (open.at(-1) === 'e') open.pop();
    if (open.pop() !== 'i') return false;
  }
  return open.length === 0;
}

describe('directional controls', () => {
  it.each([
    ['a', 'a'],
    ['x\u202ey', 'x y'],
    ['x\u202ey\u202cz', 'x y z'],
    ['\u2067a', 'RLI a PDI'],
    ['a\u2069b\u202cc', 'a b c'],
    ['\u202ba\u2066b', 'RLE a LRI b PDI PDF'],
    ['\u2067a\u202bb\u2069c', 'RLI a RLE b PDI c'],
    ['\u2068a\u2069', 'FSI a PDI'],
    ['\u2067a\nb', 'RLI a PDI \n b'],
  ])('of %j are closed', (text, shown) => {
    expect(show(closeDirections(text))).toBe(shown);
  });

  it('are balanced afterwards, and nothing else is touched', () => {
    const typed = fc.string({ unit: fc.constantFrom(...SIGNS, 'a', 'ب', '\n'), maxLength: 30 });
    const plain = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    fc.assert(
      fc.property(typed, (text) => {
        const closed = closeDirections(text);
        expect(isBalanced(closed)).toBe(true);
        expect(plain(closed)).toBe(plain(text));
        expect(closeDirections(closed)).toBe(closed);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(BRIEF_KINDS)('leave every text of %s within itself', (kind) => {
    const wild = (text: string): string => `${text} \u202ereversed \u2067open ${'long words '.repeat(60)}`;
    const snapshot = snapshotOf([
      rec('person', 'P-1', { full_name: wild('Amira'), role_title: wild('Sponsor') }),
      rec('goal', 'G-1', { statement: wild('Answer sooner'), owner_id: 'P-1' }),
      rec('action_item', 'A-1', { what: wild('Ask'), owner_id: 'P-1', due_date: '2026-12-01' }),
      rec('risk', 'R-1', { description: wild('Late'), likelihood: 4, impact: 4 }),
      rec('persona', 'PS-1', { name: wild('Nurse') }),
    ]);
    const named = {
      ...snapshot,
      workshop: { ...snapshot.workshop, title: wild('Kickoff'), client: wild('Us') },
    };
    const texts: string[] = [];
    JSON.stringify(buildBrief({ kind, snapshot: named, asOf: AS_OF }, 0), (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => !isBalanced(text)).map(show)).toEqual([]);
  });
});
