/** What the history panel makes of the entries: pages joined, filters, days, changes in words. Pure. */
import type { FieldValue } from '@shared/fields/field';
import type { HistoryEntry } from '@shared/ipc/replies';

/** One field of one entry in words; an empty text means that the field was or is empty. */
export interface ChangeWords {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** How labels, values and states are put into words; given by whoever knows sections and records. */
export interface HistoryWords {
  readonly label: (kind: string, field: string) => string;
  readonly value: (kind: string, field: string, value: FieldValue | null) => string;
  readonly status: (status: string) => string;
}

/** What narrows the list. */
export interface HistoryFilter {
  readonly text: string;
  readonly sectionId: string | null;
  readonly kind: string | null;
}

export const NO_FILTER: HistoryFilter = { text: '', sectionId: null, kind: null };

/** A line of the list, ready to be shown. */
export interface HistoryLine {
  readonly entry: HistoryEntry;
  readonly title: string;
  readonly changes: readonly ChangeWords[];
}

/** True when nothing is narrowed. */
export function isUnfiltered({ text, sectionId, kind }: HistoryFilter): boolean {
  return text.trim() === '' && sectionId === null && kind === null;
}

/**
 * The newest page joined with what was read before. When the page does not reach down to the earlier entries, those
 * are dropped, so that the list never has a gap.
 */
export function joinPages(
  newest: readonly HistoryEntry[],
  earlier: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const last = newest.at(-1)?.seq ?? 0;
  const isJoined = earlier.some(({ seq }) => seq >= last);
  return isJoined ? [...newest, ...earlier.filter(({ seq }) => seq < last)] : newest;
}

const VERBS: Readonly<Record<HistoryEntry['type'], string>> = {
  do: '',
  undo: 'Undone: ',
  redo: 'Done again: ',
};

/** An entry as a line; what changed is told when one record did. */
export function toLine(entry: HistoryEntry, words: HistoryWords): HistoryLine {
  const text = `${VERBS[entry.type]}${entry.label}`;
  const title = text.charAt(0).toUpperCase() + text.slice(1);
  const [only] = entry.touched;
  if (!only || entry.touched.length > 1) return { entry, title, changes: [] };
  const { kind, statusBefore, statusAfter } = only;
  const changes = entry.changes.map(({ field, before, after }) => ({
    field,
    label: words.label(kind, field),
    before: words.value(kind, field, before),
    after: words.value(kind, field, after),
  }));
  // A new or deleted record has no state to compare with.
  if (statusBefore === null || statusAfter === null || statusBefore === statusAfter)
    return { entry, title, changes };
  const status: ChangeWords = {
    field: '',
    label: 'Status',
    before: words.status(statusBefore),
    after: words.status(statusAfter),
  };
  return { entry, title, changes: [status, ...changes] };
}

/** True when a line is wanted: it touches the kind and section, and the words are in it. */
export function isWanted({ entry, title, changes }: HistoryLine, filter: HistoryFilter): boolean {
  const { sectionId, kind } = filter;
  const isThere = entry.touched.some(
    (one) => (sectionId === null || one.section === sectionId) && (kind === null || one.kind === kind),
  );
  if ((sectionId !== null || kind !== null) && !isThere) return false;
  const words = filter.text.trim().toLocaleLowerCase();
  if (words === '') return true;
  const texts = [
    title,
    ...entry.touched.map(({ ref }) => ref),
    ...changes.flatMap(({ label, before, after }) => [label, before, after]),
  ];
  return texts.some((text) => text.toLocaleLowerCase().includes(words));
}

/** The lines under the days on which they were done, in their order. */
export function byDay(
  lines: readonly HistoryLine[],
): readonly { readonly day: string; readonly lines: readonly HistoryLine[] }[] {
  const days: { day: string; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const day = dayText(line.entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** "Monday 23 November 2026", in the time of this computer. */
export function dayText(at: string): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(at));
}

/** "14:03:22". */
export function timeText(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
