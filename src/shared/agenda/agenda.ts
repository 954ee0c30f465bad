/** Arithmetic of agendas: when each row starts, whether the minutes add up, what is too short. Pure. */
import type { Template, TemplateRow } from './template';

/** Nobody sits longer than this without a break, in minutes. */
export const MAX_SITTING = 95;

export interface AgendaTrouble {
  readonly kind: 'sum' | 'too_short' | 'no_break';
  /** Position of the row it is about; null for the whole agenda. */
  readonly row: number | null;
  /** Minutes that are, and minutes that should be. */
  readonly is: number;
  readonly should: number;
}

/** Minutes from the beginning at which each row starts; prework has no start. */
export function startsOf(
  rows: readonly { readonly kind: TemplateRow['kind']; readonly minutes: number }[],
): readonly (number | null)[] {
  let at = 0;
  return rows.map(({ kind, minutes }) => {
    if (kind === 'prework') return null;
    const start = at;
    at += minutes;
    return start;
  });
}

/** "09:00" and so many minutes later: "10:35"; wraps at midnight. Null for a text that is no time. */
export function clockTime(start: string, minutes: number): string | null {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(start.trim());
  if (!parts) return null;
  const total = (Number(parts[1]) * 60 + Number(parts[2]) + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** What is wrong with an agenda of a stated length; `minimum` says how many minutes a section needs to produce records in the room. */
export function findTroubles(
  template: Pick<Template, 'rows' | 'minutes'>,
  minimum: (sectionId: string) => number,
): readonly AgendaTrouble[] {
  const troubles: AgendaTrouble[] = [];
  let sum = 0;
  let sitting = 0;
  template.rows.forEach((row, index) => {
    if (row.kind === 'prework') return;
    sum += row.minutes;
    sitting = row.kind === 'break' ? 0 : sitting + row.minutes;
    if (sitting > MAX_SITTING)
      troubles.push({ kind: 'no_break', row: index, is: sitting, should: MAX_SITTING });
    const needed = row.sections.reduce((total, id) => total + minimum(id), 0);
    if (row.kind === 'block' && row.mode === 'build' && row.minutes < needed)
      troubles.push({ kind: 'too_short', row: index, is: row.minutes, should: needed });
  });
  if (sum !== template.minutes) troubles.push({ kind: 'sum', row: null, is: sum, should: template.minutes });
  return troubles;
}
