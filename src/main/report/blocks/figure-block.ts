/** Figures: the drawing as vectors and placed texts, with its caption below. */
import type { FigureShape } from '@shared/domain/figure';
import type { ReportBlock } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, lookOf, type RenderedBlock } from './block-context';
import { ellipsize, heightOf } from './fitting';
import { FIGURE_INK, INK } from './theme';

/** In points, however much the drawing shrinks; what then has no room is cut with an ellipsis. */
const SMALLEST_TEXT = 8;

/** Draws a figure as wide as there is room, but not larger than its own units as points. */
export function renderFigure(
  block: Extract<ReportBlock, { type: 'figure' }>,
  context: BlockContext,
): RenderedBlock {
  const { figure } = block;
  const { theme } = context;
  const tallest = (theme.paper.height - theme.margins.top - theme.margins.bottom) * theme.tallest;
  const scale = Math.min(1, context.width / Math.max(1, figure.width), tallest / Math.max(1, figure.height));
  const height = figure.height * scale;
  const tag = addTag(context.tag, 'Figure', { alt: figure.alt === '' ? block.caption : figure.alt });
  const vectors: LayoutNode[] = [
    { type: 'rect', x: 0, y: 0, w: figure.width * scale, h: height, color: '#ffffff' },
  ];
  const texts: LayoutNode[] = [];
  for (const shape of figure.shapes) {
    if (shape.type === 'text') texts.push({ ...toText(shape, scale, context), tag });
    else vectors.push({ ...toVector(shape, scale), tag });
  }
  const caption = {
    text: block.caption,
    fontSize: theme.small,
    color: INK.muted,
    margin: [0, 3, 0, 0],
    tag: addTag(context.tag, 'P'),
  };
  const captionHeight =
    heightOf(context.typesetter, block.caption, lookOf(context, { fontSize: theme.small }), context.width) +
    3;
  const head = height + captionHeight;
  const drawing = {
    // Vectors and texts share one origin: alignment would move the vectors alone.
    stack: [{ canvas: vectors, alignment: 'left' }, ...texts.map((text) => lifted(text, height))],
    margin: [context.isRtl ? Math.max(0, context.width - figure.width * scale) : 0, 0, 0, 0],
    unbreakable: true,
  };
  const node: LayoutNode = {
    stack: block.caption === '' ? [drawing] : [drawing, caption],
    margin: [0, theme.gap * 0.3, 0, theme.gap * 1.2],
    needs: Math.min(head, tallest + lineOf(context, theme.small) * 3),
  };
  return { nodes: [node], head };
}

/** Texts come after the canvas, which has moved the place to write to below itself. */
function lifted(text: LayoutNode, height: number): LayoutNode {
  const place = text.relativePosition as { x: number; y: number };
  return { ...text, relativePosition: { x: place.x, y: place.y - height } };
}

function toText(
  shape: Extract<FigureShape, { type: 'text' }>,
  scale: number,
  context: BlockContext,
): LayoutNode {
  const fontSize = Math.max(SMALLEST_TEXT, shape.size * scale);
  const look = lookOf(context, { fontSize, bold: shape.bold === true, noWrap: true, alignment: 'left' });
  const room = shape.maxWidth === undefined ? Number.POSITIVE_INFINITY : shape.maxWidth * scale;
  const text = ellipsize(context.typesetter, shape.text, look, room);
  const width = context.typesetter.widthOf(text, look);
  const shift = { start: 0, middle: width / 2, end: width }[shape.anchor];
  const ascent = (context.typesetter.baseFont(false, false).ascender / 1000) * fontSize;
  return {
    text,
    fontSize,
    bold: shape.bold === true,
    color: FIGURE_INK[shape.color],
    noWrap: true,
    alignment: 'left',
    relativePosition: { x: shape.x * scale - shift, y: shape.y * scale - ascent },
  };
}

function toVector(shape: Exclude<FigureShape, { type: 'text' }>, scale: number): LayoutNode {
  switch (shape.type) {
    case 'line':
      return {
        type: 'line',
        x1: shape.x1 * scale,
        y1: shape.y1 * scale,
        x2: shape.x2 * scale,
        y2: shape.y2 * scale,
        ...stroke(shape.color, shape.width, shape.dash, scale),
      };
    case 'polyline':
      return {
        type: 'polyline',
        points: shape.points.map(([x, y]) => ({ x: x * scale, y: y * scale })),
        ...stroke(shape.color, shape.width, shape.dash, scale),
        lineJoin: 'round',
      };
    case 'rect':
      return {
        type: 'rect',
        x: shape.x * scale,
        y: shape.y * scale,
        w: shape.width * scale,
        h: shape.height * scale,
        ...(shape.radius === undefined ? {} : { r: shape.radius * scale }),
        ...area(shape.fill, shape.stroke, scale),
      };
    case 'circle':
      return {
        type: 'ellipse',
        x: shape.cx * scale,
        y: shape.cy * scale,
        r1: shape.r * scale,
        r2: shape.r * scale,
        ...area(shape.fill, shape.stroke, scale),
      };
  }
}

function stroke(
  color: keyof typeof FIGURE_INK,
  width: number,
  dash: number | undefined,
  scale: number,
): LayoutNode {
  const line = { lineColor: FIGURE_INK[color], lineWidth: Math.max(0.3, width * scale) };
  return dash === undefined || dash <= 0 ? line : { ...line, dash: { length: dash * scale } };
}

/** pdfmake outlines in black what has neither a fill nor a line colour; white stands for "neither". */
function area(
  fill: keyof typeof FIGURE_INK | undefined,
  line: keyof typeof FIGURE_INK | undefined,
  scale: number,
): LayoutNode {
  return {
    ...(fill === undefined ? {} : { color: FIGURE_INK[fill] }),
    ...(line === undefined ? {} : { lineColor: FIGURE_INK[line] }),
    ...(fill === undefined && line === undefined ? { color: '#ffffff' } : {}),
    lineWidth: Math.max(0.3, 0.8 * scale),
  };
}
