/** A canvas: rows of ruled boxes, each with a heading, how sure it is, and its lines. */
import type { ReportBlock, ReportBox } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, lookOf, type RenderedBlock } from './block-context';
import { splitByHeight } from './fitting';
import { INK } from './theme';

const PADDING = { x: 8, y: 6 };
const RULE = 0.8;

/** Renders the boxes; rows are tables of their own, because their boxes differ in width. */
export function renderCanvas(
  { rows }: Extract<ReportBlock, { type: 'canvas' }>,
  context: BlockContext,
): RenderedBlock {
  const nodes = rows.filter((boxes) => boxes.length > 0).map((boxes) => renderRow(boxes, context));
  if (nodes.length === 0) return { nodes: [], head: 0 };
  return { nodes, head: lineOf(context, context.theme.body) * 3 };
}

function renderRow(boxes: readonly ReportBox[], context: BlockContext): LayoutNode {
  const { isRtl } = context;
  const total = boxes.reduce((sum, box) => sum + weightOf(box), 0);
  const free = context.width - boxes.length * PADDING.x * 2 - (boxes.length + 1) * RULE;
  const widths = boxes.map((box) => (free * weightOf(box)) / total);
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
