/** Headings, paragraphs, lists and callouts. */
import type { ReportBlock } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lineOf, lookOf, type RenderedBlock, spaced } from './block-context';
import { heightOf, splitByHeight } from './fitting';
import { INK } from './theme';

type Block<Type extends ReportBlock['type']> = Extract<ReportBlock, { type: Type }>;

/** A heading with its bookmark; the caller adds to `head` what has to stand below it. */
export function renderHeading(block: Block<'heading'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const fontSize = theme.headings[block.level - 1] ?? theme.body;
  const before = [theme.gap * 2.2, theme.gap * 1.9, theme.gap * 1.2][block.level - 1] ?? 0;
  const after = block.level === 1 ? theme.gap * 0.8 : theme.gap * 0.45;
  const entry = context.headings.next();
  const height = heightOf(
    context.typesetter,
    block.text,
    lookOf(context, { bold: true, fontSize }),
    context.width,
  );
  const node: LayoutNode = {
    text: block.text,
    fontSize,
    bold: true,
    color: block.level === 3 ? INK.text : INK.accent,
    margin: [0, before, 0, after],
    tag: addTag(context.tag, `H${entry?.rank ?? block.level}`),
  };
  if (entry !== undefined) node.id = entry.id;
  if (entry?.isBookmark === true) {
    Object.assign(node, {
      outline: true,
      outlineText: block.text,
      outlineParentId: entry.parentId,
      outlineExpanded: false,
    });
  }
  return { nodes: [node], head: before + height + after };
}

/** Running text in one of four tones. */
export function renderParagraph(block: Block<'paragraph'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const tone = block.tone ?? 'normal';
  const fontSize = { normal: theme.body, lead: theme.lead, muted: theme.body, small: theme.small }[tone];
  const color = tone === 'muted' || tone === 'small' ? INK.muted : INK.text;
  const head = lineOf(context, fontSize) * 2;
  const node = {
    text: context.refs.link(block.text),
    fontSize,
    color,
    margin: [0, 0, 0, theme.gap],
    tag: addTag(context.tag, 'P'),
    needs: context.isTopLevel ? head : 0,
  };
  return { nodes: [node], head };
}

/** Bulleted or numbered items; the marker hangs on the side where the brief, or the item alone, starts. */
export function renderList(block: Block<'list'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const markers = block.items.map((_, index) => (block.ordered === true ? `${index + 1}.` : '•'));
  const look = lookOf(context);
  const widest = Math.max(0, ...markers.slice(-1).map((marker) => context.typesetter.widthOf(marker, look)));
  const markerWidth = Math.ceil(widest + 6);
  const list = addTag(context.tag, 'L');
  const items = block.items.map((text, index): LayoutNode => {
    const item = addTag(list, 'LI');
    // One side for a whole right-to-left brief: an item there may begin with a reference or a name in Latin letters.
    const isRtl = context.isRtl || STARTS_RTL.test(text);
    const marker = {
      text: markers[index],
      width: markerWidth,
      color: INK.muted,
      alignment: isRtl ? 'right' : 'left',
      fontSize: theme.body,
      tag: addTag(item, 'Lbl'),
    };
    const body = {
      text: context.refs.link(text),
      width: context.width - markerWidth,
      color: INK.text,
      fontSize: theme.body,
      tag: addTag(item, 'LBody'),
    };
    return {
      columns: isRtl ? [body, marker] : [marker, body],
      columnGap: 0,
      margin: [0, 0, 0, theme.gap * 0.3],
    };
  });
  return { nodes: [spaced(items, 0, theme.gap * 0.7)], head: lineOf(context, theme.body) * 2 };
}

const STARTS_RTL =
  /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const TONES = {
  info: { sign: 'ℹ', color: INK.accent, rule: 1.5 },
  warning: { sign: '⚠', color: INK.warning, rule: 3 },
  error: { sign: '✖', color: INK.error, rule: 4.5 },
} as const;

/** A boxed remark: sign, heavier rule and title say how serious it is. */
export function renderCallout(block: Block<'callout'>, context: BlockContext): RenderedBlock {
  const { theme } = context;
  const tone = TONES[block.tone];
  const padding = 8;
  const width = context.width - padding * 2 - tone.rule;
  const look = lookOf(context);
  const limit = (theme.paper.height - theme.margins.top - theme.margins.bottom) * theme.tallest;
  const box = addTag(context.tag, 'Div');
  const title = {
    text: `${tone.sign}\u00a0 ${block.title}`,
    bold: true,
    color: tone.color,
    fontSize: theme.body,
    tag: addTag(box, 'P'),
  };
  const parts = block.text === '' ? [] : splitByHeight(context.typesetter, block.text, look, width, limit);
  const said = parts.length === 0 ? undefined : addTag(box, 'P');
  const bodies = parts.map(
    (text): LayoutNode => ({
      text: context.refs.link(text),
      color: INK.text,
      fontSize: theme.body,
      tag: said,
    }),
  );
  const [first, ...rest] = bodies;
  const rows = [[{ stack: first === undefined ? [title] : [title, first] }], ...rest.map((body) => [body])];
  const table: LayoutNode = {
    table: { widths: [width], body: rows, dontBreakRows: true },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (column: number) => (column === (context.isRtl ? 1 : 0) ? tone.rule : 0),
      vLineColor: () => tone.color,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: (row: number) => (row === 0 ? 5 : 0),
      paddingBottom: (row: number) => (row === rows.length - 1 ? 5 : 0),
      fillColor: () => INK.fill,
    },
    margin: [0, theme.gap * 0.3, 0, theme.gap * 1.2],
  };
  const titleHeight = heightOf(context.typesetter, block.title, lookOf(context, { bold: true }), width);
  const head =
    titleHeight + (parts[0] === undefined ? 0 : heightOf(context.typesetter, parts[0], look, width)) + 10;
  return { nodes: [table], head };
}
