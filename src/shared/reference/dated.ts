/** What every entry of reference knowledge carries: where it comes from, as of when, and how far it can be trusted. */
import type { SourceCode } from './sources';

/** How we know: read at its source, read in a copy or a summary, or from general knowledge and not read again. */
export type Knowledge = 'at_source' | 'second_hand' | 'not_reread';

/** An entry that ages. */
export interface Dated {
  readonly source: SourceCode;
  /** ISO day on which the entry was last looked at. */
  readonly asOf: string;
  readonly known: Knowledge;
  /** True for law: whoever relies on it looks up what holds today. */
  readonly checkCurrentLaw: boolean;
}

/** Days after which an entry about law counts as old. */
export const OLD_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

/** True when the entry was last looked at more than half a year before the given ISO day. */
export function isOld({ asOf }: Pick<Dated, 'asOf'>, day: string): boolean {
  return Date.parse(day.slice(0, 10)) - Date.parse(asOf) > OLD_AFTER_DAYS * DAY_MS;
}
