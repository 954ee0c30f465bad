/**
 * The last means to fit a document to one page, for texts that no count of words foresees: capitals without end, signs
 * as wide as a line, scripts that stand tall. Every text gives up the same share, so no part goes missing; only when
 * that is not enough are whole blocks left out, from the end, and the page says so.
 */
import { closeDirections } from '../domain/directions';
import type { ReportBlock, ReportDocument } from '../domain/report-block';
import { briefText } from './brief-text.en';

/** No text is cut below this many characters as people count them: a reference and the start of a word. */
const FEWEST = 10;
/** Our own small print gives way only when the texts of the room have shrunk to this share. */
const SMALL_PRINT_SHARE = 0.3;
/** A single sign with more units than this (a letter below a hundred marks) counts as several. */
const UNITS_PER_SIGN = 12;
/** Not parted from its sign by a line break. */
const MARK = '\u00a0…';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The document with each text cut to a share (0 to 1) of its length; labels and headings of ours stay whole. */
export function shortenTexts(document: ReportDocument, share: number): ReportDocument {
  const blocks = document.blocks.map((block) => shortenBlock(block, share));
  const isTold = JSON.stringify(document.blocks).includes(briefText.cutNote);
  return { ...document, blocks: isTold ? blocks : [...blocks, note(briefText.cutNote)] };
}

/** The document with only its first `count` blocks, and a line that says that more was recorded. */
export function leaveOutBlocks(document: ReportDocument, count: number): ReportDocument {
  return { ...document, blocks: [...document.blocks.slice(0, count), note(briefText.leftOutNote)] };
}

function note(text: string): ReportBlock {
  return { type: 'paragraph', text, tone: 'small' };
}

function shortenBlock(block: ReportBlock, share: number): ReportBlock {
  const cut = (text: string): string => cutToShare(text, share);
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? { ...block, text: cut(block.text) } : block;
    case 'paragraph':
      return block.tone === 'small' && share > SMALL_PRINT_SHARE
        ? block
        : { ...block, text: cut(block.text) };
    case 'list':
      return { ...block, items: block.items.map(cut) };
    case 'fields':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: cut(value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cut)) };
    case 'callout':
      return { ...block, text: cut(block.text) };
    case 'columns':
      return {
        ...block,
        columns: block.columns.map(({ weight, blocks }) => ({
          weight,
          blocks: blocks.map((inner) => shortenBlock(inner, share)),
        })),
      };
    default:
      return block;
  }
}

function cutToShare(text: string, share: number): string {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const signs = Math.ceil(segment.length / UNITS_PER_SIGN);
    for (let sign = 0; sign < signs; sign += 1) ends.push(index + segment.length);
  }
  const room = Math.max(FEWEST, Math.floor(ends.length * share));
  if (ends.length <= room) return text;
  const kept = text.slice(0, ends[room - 1]);
  return `${closeDirections(kept.replace(/[\s…]+$/u, ''))}${MARK}`;
}
