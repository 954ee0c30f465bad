/** How much memory and time a printer gets: enough for any honest workshop of its size, little enough to notice a text that never ends. */
import type { BriefOrder } from '@shared/report/brief-job';

/** What a printer may take. */
export interface PrintLimits {
  readonly memoryMb: number;
  readonly limitMs: number;
}

/** A full report of 5,000 records takes about 450 MB and a quarter of a minute on a small machine. */
const USUAL: PrintLimits = { memoryMb: 512, limitMs: 60_000 };
const USUAL_RECORDS = 4_000;
const LARGE_MEMORY_MB = 2_048;
const MS_PER_RECORD = 20;

/** The limits for an order. */
export function printLimits({ snapshot }: BriefOrder): PrintLimits {
  const records = snapshot.records.length;
  if (records <= USUAL_RECORDS) return USUAL;
  return { memoryMb: LARGE_MEMORY_MB, limitMs: USUAL.limitMs + records * MS_PER_RECORD };
}
