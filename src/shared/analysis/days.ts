/** Calendar days as ISO text (YYYY-MM-DD). Days are compared as text; arithmetic happens in UTC, so no zone matters. */
const DAY_MS = 86_400_000;

/** The day of a moment written as ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The day that lies `days` after (or, if negative, before) another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** True when `day` lies more than `days` before the moment `asOf`. */
export function isOlderThan(day: string, days: number, asOf: string): boolean {
  return day < addDays(dayOf(asOf), -days);
}
