/**
 * What a reader has to meet, in this order, derived from the blocks alone: a brief whose pages say the same passes, in
 * whatever way they are made.
 */
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';

/** One text and what it is. Of a figure the words for those who cannot see it; what is drawn in it has no order. */
export interface Leaf {
  readonly role: string;
  readonly text: string;
  readonly level?: number;
  /** It may be cut short, with an ellipsis. */
  readonly mayBeCut?: boolean;
}

const SIGNS = { info: 'ℹ', warning: '⚠', error: '✖' } as const;
const LONGEST_HEADER = 120;

/** All texts of a document in reading order; those of nothing are left out. */
export function expectedLeaves({ cover, blocks }: ReportDocument): readonly Leaf[] {
  const onCover = cover ? [cover.title, cover.subtitle, ...cover.lines] : [];
  return [...onCover.map((text) => ({ role: 'P', text })), ...leavesOf(blocks, blocks)].filter(
    ({ role, text }) => role === 'Figure' || visible(text) !== '',
  );
}

/** Headings that the contents name: those below it, down to level 2, that are bookmarks. */
export function listedHeadings(blocks: readonly ReportBlock[]): readonly Heading[] {
  const at = blocks.findIndex(({ type }) => type === 'contents');
  return headings(blocks.slice(at + 1)).filter((one) => one.level <= 2 && isBookmark(one));
}

/** Headings that are bookmarks, in order. */
export function bookmarks(blocks: readonly ReportBlock[]): readonly Heading[] {
  return headings(blocks).filter(isBookmark);
}

/** A text without what nobody sees; equal texts are equal in it. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\ufffd]/gu, '');
}

type Heading = Extract<ReportBlock, { type: 'heading' }>;

function isBookmark({ bookmark, level }: Heading): boolean {
  return bookmark ?? level <= 2;
}

function headings(blocks: readonly ReportBlock[]): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.type === 'columns'
      ? block.columns.flatMap((column) => headings(column.blocks))
      : block.type === 'heading'
        ? [block]
        : [],
  );
}

function leavesOf(blocks: readonly ReportBlock[], all: readonly ReportBlock[]): readonly Leaf[] {
  return blocks.flatMap((block) => leavesOfOne(block, all));
}

function leavesOfOne(block: ReportBlock, all: readonly ReportBlock[]): readonly Leaf[] {
  switch (block.type) {
    case 'heading':
      return [{ role: 'H', text: block.text, level: block.level }];
    case 'paragraph':
      return [{ role: 'P', text: block.text }];
    case 'list':
      return block.items.flatMap((text, at) => [
        { role: 'Lbl', text: block.ordered === true ? `${at + 1}.` : '•' },
        { role: 'LBody', text },
      ]);
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [
        { role: 'TH', text: label },
        { role: 'TD', text: value },
      ]);
    case 'table':
      return tableLeaves(block);
    case 'callout':
      return [
        { role: 'P', text: `${SIGNS[block.tone]} ${block.title}` },
        { role: 'P', text: block.text },
      ];
    case 'figure':
      return [
        { role: 'Figure', text: block.figure.alt || block.caption },
        { role: 'P', text: block.caption },
      ];
    case 'photo':
      return [
        { role: 'Figure', text: block.alt },
        { role: 'P', text: `${block.ref} ${block.caption}` },
      ];
    case 'columns':
      return block.columns.flatMap((column) => leavesOf(column.blocks, all));
    case 'canvas':
      return block.rows
        .flat()
        .flatMap(({ title, note, lines }) => [title, note, ...lines].map((text) => ({ role: 'P', text })));
    case 'cards':
      return block.cards.flatMap(({ ref, text, note }) => [
        { role: 'P', text: ref },
        { role: 'P', text: note },
        { role: 'P', text, mayBeCut: true },
      ]);
    case 'contents':
      return listedHeadings(all).map(({ text }) => ({ role: 'TOCI', text }));
    case 'page-break':
      return [];
  }
}

function tableLeaves({
  caption,
  columns,
  rows,
  empty,
}: Extract<ReportBlock, { type: 'table' }>): readonly Leaf[] {
  if (rows.length === 0)
    return [
      { role: 'P', text: caption ?? '' },
      { role: 'P', text: empty },
    ];
  const short = (label: string) =>
    label.length > LONGEST_HEADER ? `${label.slice(0, LONGEST_HEADER)}…` : label;
  return [
    { role: 'Caption', text: caption ?? '' },
    ...columns.map(({ label }) => ({ role: 'TH', text: short(label) })),
    ...rows.flatMap((row) =>
      columns.map((column, at) => ({ role: 'TD', text: column.box === true ? '' : (row[at] ?? '') })),
    ),
  ];
}
