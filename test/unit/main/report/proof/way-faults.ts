/** Ways through a brief: bookmarks, contents and references lead to a page that holds what they name. */
import type { ReportDocument } from '@shared/domain/report-block';
import { bookmarks, listedHeadings, visible } from './expected';
import type { Proof } from './read-proof';
import { type ReadLeaf, readLeaves } from './sequence';

/** How far above its text the place of a link may be, in points. */
const NEAR = 16;

/** Faults of all ways. */
export function wayFaults(proof: Proof, document: ReportDocument): readonly string[] {
  const leaves = readLeaves(proof);
  return [
    ...bookmarkFaults(proof, document, leaves),
    ...contentsFaults(document, leaves),
    ...linkFaults(proof, leaves),
  ];
}

function bookmarkFaults(
  { outline }: Proof,
  { blocks }: ReportDocument,
  leaves: readonly ReadLeaf[],
): readonly string[] {
  const wanted = bookmarks(blocks);
  const faults =
    wanted.length === outline.length ? [] : [`${outline.length} bookmarks for ${wanted.length} headings`];
  const headings = leaves.filter(({ role }) => /^H\d$/.test(role));
  let from = 0;
  wanted.forEach(({ text }, at) => {
    const item = outline[at];
    if (item?.title !== text) faults.push(`bookmark ${at} is "${item?.title}", not "${text}"`);
    // Headings that are no bookmarks stand between those that are.
    const found = headings.findIndex((heading, index) => index >= from && isSaid(heading.text, text));
    from = found + 1;
    if (found < 0 || headings[found]?.page !== item?.page)
      faults.push(
        `bookmark "${text}" leads to page ${item?.page}, its heading is on ${headings[found]?.page}`,
      );
  });
  return faults;
}

function contentsFaults({ blocks }: ReportDocument, leaves: readonly ReadLeaf[]): readonly string[] {
  if (!blocks.some(({ type }) => type === 'contents')) return [];
  const entries = leaves.filter(({ role }) => role === 'TOCI');
  const headings = leaves.filter(({ role }) => /^H\d$/.test(role));
  let from = headings.findIndex(({ page }) => page > (entries.at(-1)?.page ?? 0));
  return listedHeadings(blocks).flatMap(({ text }, at) => {
    const number = Number(/(\d+)\s*$/.exec(entries[at]?.text ?? '')?.[1]);
    const found = headings.findIndex((heading, index) => index >= from && isSaid(heading.text, text));
    from = found + 1;
    const page = (headings[found]?.page ?? -1) + 1;
    return page > 0 && page === number ? [] : [`contents say ${number} for "${text}", which is on ${page}`];
  });
}

function linkFaults({ pages, targets }: Proof, leaves: readonly ReadLeaf[]): readonly string[] {
  const headings = leaves.filter(({ role }) => /^H\d$/.test(role));
  return pages.flatMap(({ links }, at) =>
    links.flatMap(({ dest, box }): readonly string[] => {
      const target = targets.get(dest);
      if (target === undefined) return [`page ${at + 1}: the link ${dest} leads nowhere`];
      if (box.right - box.left < 2 || box.top - box.bottom < 4)
        return [`page ${at + 1}: ${dest} is too small`];
      const texts = (pages[target.page]?.texts ?? []).filter(
        ({ top }) => target.top === null || (top <= target.top + SLACK && top > target.top - NEAR * 2),
      );
      const ref = /^r-(.+)$/.exec(dest)?.[1];
      const isThere =
        ref === undefined
          ? headings.some(({ page }) => page === target.page)
          : texts.some(({ text }) => visible(text).startsWith(ref));
      return isThere
        ? []
        : [`page ${at + 1}: ${dest} leads to page ${target.page + 1}, which has no ${ref} there`];
    }),
  );
}

const SLACK = 1;

/** Letters from right to left are in another order on the page. */
function isSaid(read: string, text: string): boolean {
  const [a, b] = [visible(read), visible(text)];
  return a === b || [...a].sort().join('') === [...b].sort().join('');
}
