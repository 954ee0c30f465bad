/** How wide the columns of a table become, with letters that are all equally wide. */
import type { ReportBlock, ReportColumn } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import type { BlockContext } from '../../../../src/main/report/blocks/block-context';
import { columnWidths } from '../../../../src/main/report/blocks/column-widths';
import { createTheme } from '../../../../src/main/report/blocks/theme';
import type { Typesetter } from '../../../../src/main/report/layout/typesetter';

const WIDTH = 480;
const LETTER = 5;
const theme = createTheme('full', 'a4', 1, false);

function measure(
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): { readonly widths: readonly number[]; readonly measured: readonly string[] } {
  const measured: string[] = [];
  const typesetter: Pick<Typesetter, 'widthOf'> = {
    widthOf: (text) => {
      measured.push(text);
      return text.length * LETTER;
    },
  };
  const table: Extract<ReportBlock, { type: 'table' }> = { type: 'table', columns, rows, empty: '' };
  const context = { theme, width: WIDTH, typesetter } as unknown as BlockContext;
  return { widths: columnWidths(table, context), measured };
}

const REF: ReportColumn = { label: 'Ref', narrow: true };
const SAID: ReportColumn = { label: 'Said', weight: 1 };
const OWNER: ReportColumn = { label: 'Owner', weight: 1 };
const LONG = 'every word of this text is short and there are many of them '.repeat(3);

describe('column widths', () => {
  it('break no word of a header or a cell for a neighbour that breaks anywhere', () => {
    const labels = ['Origin', 'Documented', 'Tests and proof', 'Needed for', 'Launch', 'Owner'];
    const columns = labels.map((label): ReportColumn => ({ label }));
    for (const text of ['漢字かな交じりの長い文'.repeat(12), 'x'.repeat(400), 'กรุงเทพมหานคร'.repeat(20)]) {
      const { widths } = measure(columns, [[text, text, 'Requirement', text, 'launched', text]]);
      const words = ['Origin', 'Documented', 'Requirement', 'Needed', 'launched', 'Owner'];
      words.forEach((word, at) => {
        expect(widths[at], `${word} beside ${text.slice(0, 5)}`).toBeGreaterThanOrEqual(word.length * LETTER);
      });
    }
  });

  it('fill the width of the page to the point', () => {
    const { widths } = measure([REF, SAID, OWNER], [['G-01', LONG, LONG]]);
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(sum + widths.length * theme.cellPadding.x * 2).toBeCloseTo(WIDTH, 1);
  });

  it('give a narrow column what its longest line needs and no more', () => {
    const { widths } = measure(
      [REF, SAID],
      [
        ['G-01', LONG],
        ['G-01-longest', LONG],
        ['G-02', LONG],
      ],
    );
    expect(widths[0]).toBe('G-01-longest'.length * LETTER + 1);
  });

  it('give away what a column of short lines does not need', () => {
    const { widths } = measure([SAID, OWNER], [[LONG, 'Mara Lindqvist']]);
    expect(widths[1]).toBeCloseTo('Mara Lindqvist'.length * LETTER + 2, 1);
  });

  it('give more to the longer texts of two columns of the same weight', () => {
    const { widths } = measure([SAID, OWNER], [[LONG.repeat(4), LONG]]);
    expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 1.5);
  });

  it('keep a long word whole beside a long text', () => {
    const word = 'indivisibleness';
    const { widths } = measure([SAID, OWNER], [[LONG.repeat(20), word]]);
    expect(widths[1]).toBeGreaterThanOrEqual(word.length * LETTER);
  });

  it('measure rows from the first to the last, and no more of a hundred thousand than of a few hundred', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`G-${at}`, LONG]);
    rows[rows.length - 1] = ['G-99999-last', LONG];
    const { widths, measured } = measure([REF, SAID], rows);
    expect(widths[0]).toBe('G-99999-last'.length * LETTER + 1);
    expect(measured).toContain('G-0');
    expect(measured.filter((text) => /^G-[45]\d{4}$/.test(text)).length).toBeGreaterThan(30);
    expect(measured.length).toBeLessThan(250);
  });
});
