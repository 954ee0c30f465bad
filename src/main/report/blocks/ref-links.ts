/**
 * Cross-references by id: the first table row that starts with a reference is the record's own place, and every other
 * mention of it leads there. A reference without a row is plain text.
 */
import type { ReportBlock } from '@shared/domain/report-block';
import { findRefs, isRef, placedRefs } from '@shared/report/ref-places';
import type { LayoutNode } from '../types/pdfmake';
import { INK } from './theme';

/** The cross-references of one document. */
export interface RefLinks {
  /** The id that makes a cell the place of its record; undefined for every cell but the first that is only its reference. */
  claim(text: string): string | undefined;
  /** The text for pdfmake, with mentions as links. */
  link(text: string): string | LayoutNode[];
}

/** No cross-references: sheets that are cut up. */
export const NO_LINKS: RefLinks = { claim: () => undefined, link: (text) => text };

/** The cross-references between these blocks. */
export function createRefLinks(blocks: readonly ReportBlock[]): RefLinks {
  const placed = placedRefs(blocks);
  if (placed.size === 0) return NO_LINKS;
  const claimed = new Set<string>();
  return {
    claim: (text) => {
      if (!isRef(text) || claimed.has(text)) return undefined;
      claimed.add(text);
      return idOf(text);
    },
    link: (text) => {
      const found = findRefs(text).filter(({ ref }) => placed.has(ref));
      if (found.length === 0) return text;
      const parts: LayoutNode[] = [];
      let end = 0;
      for (const { ref, at } of found) {
        if (at > end) parts.push({ text: text.slice(end, at) });
        parts.push({ text: ref, linkToDestination: idOf(ref), color: INK.accent });
        end = at + ref.length;
      }
      if (end < text.length) parts.push({ text: text.slice(end) });
      return parts;
    },
  };
}

function idOf(ref: string): string {
  return `r-${ref}`;
}
