/** What a screen reader is told: headings, tables with header cells, lists, figures with words; decoration is skipped. */

import type { ReportBlock } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../../src/main/report/print-document';
import { documentOf, FONT_FOLDER, readPdf } from './helpers';

const BLOCKS: readonly ReportBlock[] = [
  { type: 'heading', level: 1, text: 'Goal' },
  { type: 'paragraph', text: 'Why' },
  { type: 'list', items: ['One', 'Two'] },
  {
    type: 'table',
    caption: 'Risks',
    columns: [{ label: 'Id' }, { label: 'Risk' }],
    rows: Array.from({ length: 60 }, (_, index) => [`R-${index}`, 'text']),
    empty: '',
  },
  {
    type: 'figure',
    caption: 'Levels',
    figure: {
      width: 50,
      height: 20,
      alt: 'Stock is falling',
      shapes: [{ type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'ink' }],
    },
  },
];

describe('structure', () => {
  it('names headings, lists, tables, header cells and figures in reading order', async () => {
    const printed = await printDocument(documentOf(BLOCKS), { page: 'a4', fontFolder: FONT_FOLDER });
    const { structure, isTagged } = await readPdf(printed.bytes, true);
    expect(isTagged).toBe(true);
    expect(structure[0]?.slice(0, 8)).toEqual(['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody', 'LI']);
    const all = structure.flat();
    expect(all.filter((role) => role === 'TH').length).toBe(2);
    expect(all).toContain('Figure: Stock is falling');
    expect(all).toContain('Caption');
  });

  it('says of every header cell what it heads: a column in tables, a row beside fields', async () => {
    const fields: ReportBlock = { type: 'fields', rows: [{ label: 'Owner', value: 'Mara' }] };
    const scopesOf = async (blocks: readonly ReportBlock[]) => {
      const printed = await printDocument(documentOf(blocks), { page: 'a4', fontFolder: FONT_FOLDER });
      const file = Buffer.from(printed.bytes).toString('latin1');
      const cells = file.match(/\/S \/TH\b[\s\S]*?endobj/g) ?? [];
      return cells.map((cell) => /\/A << \/O \/Table \/Scope \/(\w+) >>/.exec(cell)?.[1] ?? 'nothing');
    };
    expect(await scopesOf(BLOCKS)).toEqual(['Column', 'Column']);
    expect(await scopesOf([fields])).toEqual(['Row']);
  });

  it('marks everything that is painted, as content or as decoration', async () => {
    const printed = await printDocument(documentOf(BLOCKS), { page: 'a4', fontFolder: FONT_FOLDER });
    const { unmarkedPaint, pages } = await readPdf(printed.bytes, true);
    expect(pages.length).toBe(2);
    expect(unmarkedPaint).toBe(0);
  });
});
