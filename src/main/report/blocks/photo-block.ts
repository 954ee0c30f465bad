/** Photos: as wide as half a page or a little more, never enlarged beyond it, with the caption below. */
import type { ReportBlock } from '@shared/domain/report-block';
import { addTag } from '../draw/structure-tag';
import type { LayoutNode } from '../types/pdfmake';
import { type BlockContext, lookOf, type RenderedBlock } from './block-context';
import { heightOf } from './fitting';
import { INK } from './theme';

const WIDEST = 400;
const TALLEST = 280;
const GONE = { width: 200, height: 60 };

/** The picture and its caption on one page; a box where the picture is missing. */
export function renderPhoto(
  block: Extract<ReportBlock, { type: 'photo' }>,
  context: BlockContext,
): RenderedBlock {
  const { theme } = context;
  const isThere = context.pictures.has(block.sha256);
  const { width, height } = isThere ? fitted(block, context.width) : GONE;
  const tag = addTag(context.tag, 'Figure', { alt: block.alt });
  const picture: LayoutNode = isThere
    ? { image: block.sha256, width, height, tag, ...(context.isRtl && { alignment: 'right' }) }
    : {
        canvas: [
          { type: 'rect', x: 0, y: 0, w: width, h: height, color: INK.fill, lineColor: INK.rule, tag },
        ],
      };
  const words = `${block.ref} ${block.caption}`;
  const caption = {
    text: words,
    fontSize: theme.small,
    color: INK.muted,
    margin: [0, 3, 0, 0],
    tag: addTag(context.tag, 'P'),
  };
  const look = lookOf(context, { fontSize: theme.small });
  const head = height + 3 + heightOf(context.typesetter, words, look, context.width);
  const margin = [0, theme.gap * 0.3, 0, theme.gap * 1.2];
  return { nodes: [{ stack: [picture, caption], unbreakable: true, margin }], head };
}

function fitted(
  size: { readonly width: number; readonly height: number },
  free: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(Math.min(WIDEST, free) / size.width, TALLEST / size.height);
  return { width: size.width * scale, height: size.height * scale };
}
