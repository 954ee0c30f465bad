/** One writer per kind of block: the same content as on paper, as Markdown that GitHub and wikis read. */
import type { ReportBlock, ReportBox, ReportColumn } from '../../domain/report-block';
import { atLineStart, inline, paragraph } from './escape';
import { markdownText } from './markdown-text.en';

type Block<Type extends ReportBlock['type']> = Extract<ReportBlock, { type: Type }>;
type Writers = { readonly [Type in ReportBlock['type']]: (block: Block<Type>) => string };

const SIGNS = { info: 'ℹ', warning: '⚠', error: '✖' } as const;

const WRITERS: Writers = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${inline(text)}`,
  paragraph: ({ text, tone }) => {
    const words = paragraph(text);
    return tone === 'small' && words !== '' && !words.includes('\n') ? `<sub>${words}</sub>` : words;
  },
  list: ({ items, ordered }) =>
    items
      .map((item, at) => `${ordered === true ? `${at + 1}.` : '-'} ${atLineStart(inline(item, '<br>'))}`)
      .join('\n'),
  fields: ({ rows }) =>
    rows.map(({ label, value }) => `- **${inline(label)}**: ${inline(value, '<br>')}`).join('\n'),
  table: writeTable,
  callout: ({ tone, title, text }) =>
    `> **${SIGNS[tone]} ${inline(title)}**${text === '' ? '' : `<br>${inline(text, '<br>')}`}`,
  // A drawing is told by the sentence that screen readers get.
  figure: ({ figure, caption }) => `*${inline(caption)}* ${inline(figure.alt)}`,
  photo: ({ ref, caption, alt }) =>
    `${markdownText.photo} ${inline(ref)}: ${inline(caption === '' ? alt : caption)}`,
  columns: ({ columns }) => columns.map(({ blocks }) => blocksToMarkdown(blocks)).join('\n\n'),
  canvas: ({ rows }) => rows.flat().map(boxToMarkdown).join('\n\n'),
  cards: ({ cards }) =>
    cards.map(({ ref, text, note }) => `- **${inline(ref)}** ${inline(text)} (${inline(note)})`).join('\n'),
  // A reader makes its own from the headings.
  contents: () => '',
  'page-break': () => '',
};

/** Blocks as Markdown, parted by blank lines. */
export function blocksToMarkdown(blocks: readonly ReportBlock[]): string {
  return blocks
    .map((block) => (WRITERS[block.type] as (block: ReportBlock) => string)(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeTable({ caption, columns, rows, empty }: Block<'table'>): string {
  const head = caption ? `**${inline(caption)}**\n\n` : '';
  if (rows.length === 0 || columns.length === 0)
    return empty === '' ? head.trimEnd() : `${head}*${inline(empty)}*`;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${head}${line(columns.map(({ label }) => inline(label)))}`,
    line(columns.map(rule)),
    ...rows.map((row) =>
      line(
        columns.map(({ box }, at) =>
          box === true && !row[at] ? markdownText.box : inline(row[at] ?? '', '<br>'),
        ),
      ),
    ),
  ].join('\n');
}

function boxToMarkdown({ title, note, lines }: ReportBox): string {
  const head = `**${inline(title)}**${note === '' ? '' : ` (${inline(note)})`}`;
  return [head, ...lines.map((line) => `- ${atLineStart(inline(line, '<br>'))}`)].join('\n');
}

function rule({ align }: ReportColumn): string {
  return align === 'end' ? '---:' : align === 'center' ? ':---:' : '---';
}
