import { safeFileName } from '@shared/exchange/file-name';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './random-workshop';

describe('the name of a file', () => {
  it.each([
    ['Ticket routing', 'Ticket routing.groundwork'],
    ['Q3/Q4: "who?" <now>|*', 'Q3 Q4 who now.groundwork'],
    ['..hidden. . ', 'hidden.groundwork'],
    ['a\u202egpj.exe', 'a gpj.exe.groundwork'],
    ['CON', '_CON.groundwork'],
    ['lpt1.backup', '_lpt1.backup.groundwork'],
    ['console', 'console.groundwork'],
    ['', 'workshop.groundwork'],
    ['\u0000\u200f', 'workshop.groundwork'],
    ['الجدارية الصوتية', 'الجدارية الصوتية.groundwork'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦 family.groundwork'],
  ])('for %j is %j', (title, name) => {
    expect(safeFileName(title, 'groundwork')).toBe(name);
  });

  it('cuts at a grapheme', () => {
    expect(safeFileName('x'.repeat(300), 'json')).toBe(`${'x'.repeat(74)}.json`);
    expect(safeFileName('👩‍👩‍👧‍👦'.repeat(30), 'json')).toBe(`${'👩‍👩‍👧‍👦'.repeat(7)}.json`);
  });

  it('is one that every system takes, for any title', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(anyText, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        fc.constantFrom('pdf', 'json', 'groundwork'),
        (title, extension) => {
          const name = safeFileName(title, extension);
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|^[\s.]|[\s.]$/u);
          expect(name.endsWith(`.${extension}`)).toBe(true);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
          expect([...new Intl.Segmenter().segment(name)].length).toBeLessThanOrEqual(80);
          expect(safeFileName(name.slice(0, -extension.length - 1), extension)).toBe(name);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
