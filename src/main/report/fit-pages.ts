/**
 * Fits a document to its pages: the executive brief to one, a document made of sheets to one page per sheet.
 *
 * It is built with less and less until it fits, and only then with smaller letters; a text that still does not fit is
 * printed on a second page rather than cut.
 */
import type { ReportDocument } from '@shared/domain/report-block';
import type { PrintedDocument } from './print-document';

/** How much a sheet leaves out to become shorter; 0 is everything that belongs into it. */
export type Tightness = 0 | 1 | 2 | 3 | 4;

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

/** One page with as many words as it can hold. */
export async function fitOnePage(
  build: (tightness: number) => ReportDocument,
  set: SetDocument,
): Promise<PrintedDocument> {
  let printed: PrintedDocument | null = null;
  for (const { tightness, scale } of TRIES) {
    printed = await set(build(tightness), scale);
    if (printed.pages > 1) continue;
    return tightness === 0 ? printed : refine(build, set, printed, { tightness, scale });
  }
  return printed as PrintedDocument;
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
