/** What a block renderer knows about the place its block is printed in. */
import type { StructureTag } from '../draw/structure-tag';
import type { TextLook } from '../layout/paragraph';
import type { Typesetter } from '../layout/typesetter';
import type { Pictures } from '../pictures';
import type { LayoutNode } from '../types/pdfmake';
import type { RefLinks } from './ref-links';
import type { Theme } from './theme';

/** A heading as the contents page and the bookmarks know it. */
export interface HeadingEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** Its level for those who hear it: none is left out on the way down, whatever it looks like. */
  readonly rank: 1 | 2 | 3;
  readonly text: string;
  readonly isBookmark: boolean;
  readonly parentId: string | undefined;
}

/** The surroundings of a block. */
export interface BlockContext {
  readonly theme: Theme;
  /** Free width in points. */
  readonly width: number;
  /** Measures only; nothing it makes reaches the page. */
  readonly typesetter: Typesetter;
  /** The document is written from right to left: tables and columns are mirrored. */
  readonly isRtl: boolean;
  /** Headings in reading order; a heading block takes the next one. */
  readonly headings: { readonly all: readonly HeadingEntry[]; next(): HeadingEntry | undefined };
  /** Mentions of records that lead to their row. */
  readonly refs: RefLinks;
  /** The structure element that blocks are added to. */
  readonly tag: StructureTag;
  /** Pictures that can be printed. */
  readonly pictures: Pictures;
  /** A block outside of columns, where a page may end before it. */
  readonly isTopLevel: boolean;
}

/** A block as nodes for pdfmake. */
export interface RenderedBlock {
  readonly nodes: readonly LayoutNode[];
  /** The height in points without which the block should not start on a page. */
  readonly head: number;
}

/** The part of a look that differs from running text. */
export type LookChange = Partial<
  Pick<TextLook, 'bold' | 'italics' | 'fontSize' | 'color' | 'alignment' | 'link' | 'noWrap'>
>;

/** The complete look for measuring. */
export function lookOf(context: BlockContext, change: LookChange = {}): TextLook {
  return {
    bold: false,
    italics: false,
    fontSize: context.theme.body,
    lineHeight: context.theme.lineHeight,
    color: '#000000',
    alignment: undefined,
    link: undefined,
    noWrap: false,
    pageReference: undefined,
    ...change,
  };
}

/** The height of one usual line of a letter size, in points. */
export function lineOf(context: BlockContext, fontSize: number): number {
  return context.typesetter.baseFont(false, false).lineHeight(fontSize) * context.theme.lineHeight;
}

/** Wraps a group of nodes so that gaps before and after can be set. */
export function spaced(nodes: readonly LayoutNode[], before: number, after: number): LayoutNode {
  return { stack: [...nodes], margin: [0, before, 0, after] };
}
