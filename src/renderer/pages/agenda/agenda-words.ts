/** The words of the agenda: clock times, warnings, states. Pure. */
import { type AgendaTrouble, clockTime } from '@shared/agenda/agenda';
import type { PlanItem } from '@shared/agenda/plan';
import { findSection } from '@shared/sections/registry';

/** When a day begins unless somebody says otherwise. */
export const USUAL_START = '09:00';

/** "09:15–09:45", or an empty text before the day and without a readable start. */
export function timeRange(start: string, from: number | null, minutes: number): string {
  if (from === null) return '';
  const begin = clockTime(start, from);
  const end = clockTime(start, from + minutes);
  return begin === null || end === null ? '' : `${begin}–${end}`;
}

/** A warning in words, with what can be done. */
export function troubleText(trouble: AgendaTrouble): string {
  const { kind, is, should } = trouble;
  if (kind === 'too_short')
    return `${is} min is short: these sections need ${should} to produce something. Add time, or let the block only confirm drafts.`;
  if (kind === 'no_break')
    return `The room has sat for ${is} min here; ${should} are enough. Put a break before.`;
  const by = Math.abs(is - should);
  return is > should
    ? `The rows add up to ${is} min, ${by} more than the ${should} planned.`
    : `The rows add up to ${is} min, ${by} fewer than the ${should} planned.`;
}

/** "Goals", or the id of a section that this version does not know. */
export function sectionName(id: string): string {
  return findSection(id)?.text.short ?? id;
}

/** Fewest minutes that produce records in a section; 0 where no time is set aside. */
export function minimumOf(sectionId: string): number {
  return findSection(sectionId)?.time?.minimum ?? 0;
}

/** What a row is called when it is moved or ticked. */
export function itemName({ row, record }: PlanItem): string {
  return row.title.trim() || record.ref;
}

const LONGEST = 1_440;

/** Whole minutes as somebody typed them; null for anything else and for more than a day. */
export function parseMinutes(text: string): number | null {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
  return minutes !== null && minutes <= LONGEST ? minutes : null;
}
