/**
 * Fits a document to its pages: the executive brief to one, always; a document made of sheets to one page per sheet.
 *
 * It is built with less and less until it fits, then with smaller letters. A sheet that still does not fit goes on to a
 * second page; the executive brief gives up a share of every text until it fits.
 */
import type { ReportDocument } from '@shared/domain/report-block';
import { leaveOutBlocks, shortenTexts } from '@shared/report/shorten-document';
import type { Tightness } from '@shared/report/summary-room';
import type { PrintedDocument } from './print-document';

/** Prints a document with its letters scaled; 1 is their proper size. */
type SetDocument = (document: ReportDocument, scale: number) => Promise<PrintedDocument>;

const TIGHTEST: Tightness = 4;
const SMALLEST_SCALE = 0.86;

/** Steps from roomy to tight; a page that is still full at the third gets slightly smaller letters before more is cut. */
const TRIES: readonly { readonly tightness: Tightness; readonly scale: number }[] = [
  { tightness: 0, scale: 1 },
  { tightness: 1, scale: 1 },
  { tightness: 2, scale: 1 },
  { tightness: 2, scale: 0.93 },
  { tightness: 3, scale: 0.93 },
  { tightness: 4, scale: 0.93 },
  { tightness: 4, scale: SMALLEST_SCALE },
];

/** Halvings between the step that fits and the one before it: the page is filled to an eighth of a step. */
const REFINEMENTS = 3;
/** Halvings of the share of each text that is kept: a page is filled to a sixteenth. */
const SHARE_REFINEMENTS = 4;

/** One page with as many words as it can hold. */
export async function fitOnePage(
  build: (tightness: number) => ReportDocument,
  set: SetDocument,
): Promise<PrintedDocument> {
  for (const { tightness, scale } of TRIES) {
    const printed = await set(build(tightness), scale);
    if (printed.pages > 1) continue;
    return tightness === 0 ? printed : refine(build, set, printed, { tightness, scale });
  }
  return squeeze(build(TIGHTEST), (document) => set(document, SMALLEST_SCALE));
}

/** Gives up a share of every text, as little as the page allows; then blocks from the end, down to a line of ours. */
async function squeeze(
  document: ReportDocument,
  set: (document: ReportDocument) => Promise<PrintedDocument>,
): Promise<PrintedDocument> {
  let fitting = await set(shortenTexts(document, 0));
  if (fitting.pages === 1) {
    let [tight, loose] = [0, 1];
    for (let step = 0; step < SHARE_REFINEMENTS; step += 1) {
      const middle = (tight + loose) / 2;
      const printed = await set(shortenTexts(document, middle));
      if (printed.pages === 1) {
        fitting = printed;
        tight = middle;
      } else loose = middle;
    }
    return fitting;
  }
  const shortest = shortenTexts(document, 0);
  let [least, most] = [0, shortest.blocks.length];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    const printed = await set(leaveOutBlocks(shortest, middle));
    if (printed.pages === 1) least = middle;
    else most = middle;
  }
  return set(leaveOutBlocks(shortest, least));
}

/** Gives words back as long as the page holds them; `best` is what fits at `tightness`, one step looser does not. */
async function refine(
  build: (tightness: number) => ReportDocument,
  set: SetDocument,
  best: PrintedDocument,
  { tightness, scale }: (typeof TRIES)[number],
): Promise<PrintedDocument> {
  let fitting = best;
  let tight: number = tightness;
  let loose = tightness - 1;
  for (let step = 0; step < REFINEMENTS; step += 1) {
    const middle = (tight + loose) / 2;
    const printed = await set(build(middle), scale);
    if (printed.pages === 1) {
      fitting = printed;
      tight = middle;
    } else loose = middle;
  }
  return fitting;
}

/** Tightens the sheets that take more than their page, one step at a time; letters shrink only when that is not enough. */
export async function fitSheets(
  first: ReportDocument,
  rebuild: (sheets: readonly Tightness[]) => ReportDocument,
  set: SetDocument,
): Promise<PrintedDocument> {
  let document = first;
  let printed = await set(document, 1);
  let sheets: readonly Tightness[] = printed.chapterPages.map(() => 0);
  while (printed.pages > sheets.length && sheets.some((tightness) => tightness < TIGHTEST)) {
    const { chapterPages, pages } = printed;
    const next = sheets.map((tightness, at): Tightness => {
      const end = chapterPages[at + 1] ?? pages + 1;
      return end - (chapterPages[at] ?? 1) > 1 ? tighter(tightness) : tightness;
    });
    if (next.every((tightness, at) => tightness === sheets[at])) break;
    sheets = next;
    document = rebuild(sheets);
    printed = await set(document, 1);
  }
  return printed.pages > sheets.length ? set(document, SMALLEST_SCALE) : printed;
}

function tighter(tightness: Tightness): Tightness {
  return Math.min(TIGHTEST, tightness + 1) as Tightness;
}
