/** A canvas: rows of ruled boxes, each with a heading, how sure it is, and its lines. */
import type { ReportBlock, ReportBox } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, lookOf, type RenderedBlock } from './block-context';
import { heightOf, splitByHeight } from './fitting';
import { INK } from './theme';

const PADDING = { x: 8, y: 6 };
const RULE = 0.8;
/** Leaves room for the heading above it. */
const MOST_OF_PAGE = 0.8;

/** Renders the boxes; rows are tables of their own, because their boxes differ in width. */
export function renderCanvas(
  { rows }: Extract<ReportBlock, { type: 'canvas' }>,
  context: BlockContext,
): RenderedBlock {
  const nodes = rows.filter((boxes) => boxes.length > 0).map((boxes) => renderRow(boxes, context));
  if (nodes.length === 0) return { nodes: [], head: 0 };
  const { paper, margins } = context.theme;
  const whole = rows.reduce((sum, boxes) => sum + rowHeight(boxes, context), 0);
  // A canvas is read as one thing, so it starts where all of it has room, if a page has.
  return { nodes, head: Math.min(whole, (paper.height - margins.top - margins.bottom) * MOST_OF_PAGE) };
}

/** The height of the tallest box of a row, in points. */
function rowHeight(boxes: readonly ReportBox[], context: BlockContext): number {
  const { theme } = context;
  const widths = boxWidths(boxes, context);
  const heights = boxes.map((box, at) => {
    const look = lookOf(context, { fontSize: theme.table });
    const lines = box.lines.map((line) => heightOf(context.typesetter, line, look, widths[at] ?? 0) + 2);
    const note = box.note === '' ? 0 : lineOf(context, theme.small);
    return lines.reduce((sum, height) => sum + height, lineOf(context, theme.body) + note);
  });
  return Math.max(0, ...heights) + PADDING.y * 2 + RULE;
}

function boxWidths(boxes: readonly ReportBox[], context: BlockContext): number[] {
  const total = boxes.reduce((sum, box) => sum + weightOf(box), 0);
  const free = context.width - boxes.length * PADDING.x * 2 - (boxes.length + 1) * RULE;
  return boxes.map((box) => (free * weightOf(box)) / total);
}

function renderRow(boxes: readonly ReportBox[], context: BlockContext): LayoutNode {
  const { isRtl } = context;
  const widths = boxWidths(boxes, context);
  const cells = boxes.map((box, at) => renderBox(box, context, widths[at] ?? 0));
  return {
    table: {
      widths: isRtl ? widths.reverse() : widths,
      body: [isRtl ? cells.reverse() : cells],
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: () => RULE,
      vLineWidth: () => RULE,
      hLineColor: () => INK.strongRule,
      vLineColor: () => INK.strongRule,
      paddingLeft: () => PADDING.x,
      paddingRight: () => PADDING.x,
      paddingTop: () => PADDING.y,
      paddingBottom: () => PADDING.y,
    },
    // Neighbouring rows share a rule.
    margin: [0, 0, 0, -RULE],
  };
}

function renderBox(box: ReportBox, context: BlockContext, width: number): LayoutNode {
  const { theme, isRtl } = context;
  const tag = addTag(context.tag, 'Div');
  const side = isRtl ? { alignment: 'right' } : {};
  const said = () => ({ ...side, tag: addTag(tag, 'P') });
  const limit = (theme.paper.height - theme.margins.top - theme.margins.bottom) * theme.tallest;
  const look = lookOf(context, { fontSize: theme.table });
  const lines = box.lines.flatMap((line) => splitByHeight(context.typesetter, line, look, width, limit));
  return {
    stack: [
      { text: box.title, fontSize: theme.body, bold: true, color: INK.accent, ...said() },
      ...(box.note === ''
        ? []
        : [{ text: box.note, fontSize: theme.small, italics: true, color: INK.muted, ...said() }]),
      ...lines.map((text) => ({
        text,
        fontSize: theme.table,
        color: INK.text,
        margin: [0, 2, 0, 0],
        ...said(),
      })),
    ],
  };
}

function weightOf({ weight }: ReportBox): number {
  return Math.max(0.01, weight ?? 1);
}
