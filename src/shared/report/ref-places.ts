/**
 * Where references stand in a document. A record's own place is the first table row that starts with its reference;
 * every other mention can lead there.
 */
import type { ReportBlock } from '../domain/report-block';

const MENTION = /(?<![\p{L}\p{N}-])[A-Z]{1,5}-\d{1,6}(?![\p{L}\p{N}-])/gu;

/** All references in a text, in order, doubles too. */
export function findRefs(text: string): readonly { readonly ref: string; readonly at: number }[] {
  // Most texts hold none, and this is asked of every cell.
  if (!text.includes('-')) return [];
  return [...text.matchAll(MENTION)].map((match) => ({ ref: match[0], at: match.index }));
}

/** References that have a row of their own somewhere in these blocks. */
export function placedRefs(blocks: readonly ReportBlock[]): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'columns') {
      for (const column of block.columns) for (const ref of placedRefs(column.blocks)) placed.add(ref);
    }
    if (block.type !== 'table') continue;
    for (const [first = ''] of block.rows) if (isRef(first)) placed.add(first);
  }
  return placed;
}

/** True when the text is a reference and nothing else. */
export function isRef(text: string): boolean {
  return /^[A-Z]{1,5}-\d{1,6}$/.test(text);
}

/** Every text of a block that can mention a record. */
export function textsOf(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return block.rows.flat();
    case 'callout':
      return [block.title, block.text];
    case 'figure':
      return [block.caption, block.figure.alt];
    case 'photo':
      return [block.caption];
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap(textsOf));
    default:
      return [];
  }
}
