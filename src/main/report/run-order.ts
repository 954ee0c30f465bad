/** Carries out one order for a brief: build, fit, print, write. */
import { open, readFile, rm } from 'node:fs/promises';
import type { ReportDocument } from '@shared/domain/report-block';
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import { redactRequest } from '@shared/report/redaction/redact-request';
import type { Tightness } from '@shared/report/summary-room';
import { fitOnePage, fitSheets } from './fit-pages';
import {
  createPress,
  type Press,
  type PrintedDocument,
  type PrintProgress,
  printDocument,
} from './print-document';

/** Turns a workshop into a document; pure. */
export type BuildBrief = (
  order: Pick<BriefOrder, 'kind' | 'snapshot' | 'earlier' | 'asOf' | 'room' | 'redaction' | 'language'>,
  /** How much the executive brief leaves out: 0 roomy to 4 tightest, and anything between. */
  tightness: number,
  /** Of each sheet, where a document is made of sheets. */
  sheets?: readonly Tightness[],
) => ReportDocument;

/** What carrying out an order needs from outside. */
export interface OrderTools {
  readonly build: BuildBrief;
  readonly reply: (reply: BriefReply) => void;
}

/** A message costs more than a text does to set, and nobody sees less than this move. */
const SMALLEST_STEP = 0.01;

/** Where each stage starts and ends on the way from 0 to 1. */
const STAGES = { reading: [0, 0.05], layout: [0.05, 0.6], drawing: [0.6, 0.95], writing: [0.95, 1] } as const;

/** Prints an order into its file; every end, good or bad, is told by exactly one `done` or `failed`. */
export async function runOrder(order: BriefOrder, tools: OrderTools, openPress = createPress): Promise<void> {
  let furthest = -1;
  const progress: PrintProgress = (stage, value) => {
    const [from, to] = STAGES[stage];
    const reached = from + (to - from) * Math.min(1, Math.max(0, value));
    // A brief that is tightened runs through the stages several times; the bar never goes back.
    if (reached <= furthest || (value > 0 && value < 1 && reached - furthest < SMALLEST_STEP)) return;
    furthest = reached;
    tools.reply({ type: 'progress', stage, value: furthest });
  };
  try {
    progress('reading', 0);
    const press = await openPress(order.fontFolder);
    const printed = await printFitting(order, tools.build, press, progress);
    progress('writing', 0);
    await writeDurably(order.outFile, printed.bytes);
    progress('writing', 1);
    tools.reply({
      type: 'done',
      pages: printed.pages,
      bytes: printed.bytes.length,
      missing: printed.missing,
      leftOut: redactRequest(order).leftOut,
      isCarrier: carriesWorkshop(order),
    });
  } catch (error) {
    tools.reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function printFitting(
  order: BriefOrder,
  build: BuildBrief,
  press: Press,
  onProgress: PrintProgress,
): Promise<PrintedDocument> {
  const { kind, page, fontFolder, mediaFolder, attachment: carried } = order;
  const attachment = carried && carriesWorkshop(order) ? await readAttachment(carried) : undefined;
  const set = (document: ReportDocument, scale: number): Promise<PrintedDocument> =>
    printDocument(document, {
      page,
      fontFolder,
      ...(mediaFolder !== undefined && { mediaFolder }),
      ...(attachment && { attachment }),
      onProgress,
      scale,
      press,
    });
  if (kind !== 'executive') {
    const document = build(order, 0);
    if (document.isInSheets !== true) return set(document, 1);
    return fitSheets(document, (sheets) => build(order, 0, sheets), set);
  }
  return fitOnePage((tightness) => build(order, tightness), set);
}

/** Whoever asks: a brief that leaves something out never carries the whole. */
function carriesWorkshop({ attachment, redaction }: BriefOrder): boolean {
  return attachment !== undefined && (redaction ?? 'none') === 'none';
}

async function readAttachment({
  file,
  name,
}: NonNullable<BriefOrder['attachment']>): Promise<{ bytes: Uint8Array; name: string }> {
  return { bytes: await readFile(file), name };
}

/** Creates a new file and flushes it to the disk; what was begun is removed when that fails. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
}
