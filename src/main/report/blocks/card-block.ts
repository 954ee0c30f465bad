/** Cards to be cut out, two across and as a rule four down: a large reference, the text, and what it is. */
import type { ReportBlock, ReportCard } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, lookOf, type RenderedBlock } from './block-context';
import { heightOf } from './fitting';
import { INK } from './theme';

const ACROSS = 2;
/** Rows on a page; the first that leaves no single row for the last page. */
const DOWN = [4, 5, 3] as const;
const PADDING = { x: 14, y: 12 };
const REF = 24;
const NOTE = 9;
/** Letters of the text, the largest that lets all of it in. */
const LETTERS = [15, 13.5, 12, 10.5, 9] as const;
/** Kept free below the last row, so that rounding never makes a page of its own. */
const SPARE = 4;

/** Renders the cards; rows are as tall as lets them fill a page. */
export function renderCards(
  { cards }: Extract<ReportBlock, { type: 'cards' }>,
  context: BlockContext,
): RenderedBlock {
  const { theme, isRtl } = context;
  const whole = theme.paper.height - theme.margins.top - theme.margins.bottom - SPARE;
  const count = Math.ceil(cards.length / ACROSS);
  const height = Math.floor(whole / rowsOnPage(count));
  const width = context.width / ACROSS - PADDING.x * 2;
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: ACROSS }, (_, column): LayoutNode => {
      const card = cards[row * ACROSS + column];
      return card ? renderCard(card, context, width, height - PADDING.y * 2) : { text: '' };
    }),
  );
  if (rows.length === 0) return { nodes: [], head: 0 };
  const table: LayoutNode = {
    table: {
      widths: Array.from({ length: ACROSS }, () => width),
      heights: () => height - PADDING.y * 2,
      body: isRtl ? rows.map((row) => row.reverse()) : rows,
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => INK.strongRule,
      vLineColor: () => INK.strongRule,
      hLineStyle: () => ({ dash: { length: 4, space: 4 } }),
      vLineStyle: () => ({ dash: { length: 4, space: 4 } }),
      paddingLeft: () => PADDING.x,
      paddingRight: () => PADDING.x,
      paddingTop: () => PADDING.y,
      paddingBottom: () => PADDING.y,
    },
  };
  return { nodes: [table], head: height };
}

function rowsOnPage(rows: number): number {
  return DOWN.find((down) => rows <= down || rows % down !== 1) ?? DOWN[0];
}

function renderCard(card: ReportCard, context: BlockContext, width: number, height: number): LayoutNode {
  const tag = addTag(context.tag, 'Div');
  // A reference reads from left to right and still stands where the reader begins.
  const alignment = context.isRtl ? 'right' : undefined;
  const said = () => ({ tag: addTag(tag, 'P'), ...(alignment && { alignment }) });
  const free = height - lineOf(context, REF) - lineOf(context, NOTE) - 8;
  const { text, fontSize } = fitText(card.text, context, width, free);
  return {
    stack: [
      { text: card.ref, fontSize: REF, bold: true, color: INK.accent, noWrap: true, ...said() },
      ...(card.note === '' ? [] : [{ text: card.note, fontSize: NOTE, color: INK.muted, ...said() }]),
      { text, fontSize, color: INK.text, margin: [0, 6, 0, 0], ...said() },
    ],
  };
}

/** The text in the largest letters in which it fits; what never fits is cut at a word with an ellipsis. */
function fitText(
  text: string,
  context: BlockContext,
  width: number,
  height: number,
): { readonly text: string; readonly fontSize: number } {
  const isIn = (words: string, fontSize: number): boolean =>
    heightOf(context.typesetter, words, lookOf(context, { fontSize }), width) <= height;
  const fontSize = LETTERS.find((size) => isIn(text, size));
  if (fontSize !== undefined) return { text, fontSize };
  const smallest = LETTERS[LETTERS.length - 1] ?? 9;
  const parts = text.split(/(?<=\s)/);
  let [low, high] = [0, parts.length];
  const cut = (count: number): string => `${parts.slice(0, count).join('').trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isIn(cut(middle), smallest)) low = middle;
    else high = middle - 1;
  }
  return { text: cut(low), fontSize: smallest };
}
