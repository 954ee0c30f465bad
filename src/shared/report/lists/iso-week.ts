/** Weeks as ISO 8601 counts them: they begin on Monday, and the first one holds the year's first Thursday. */
import { addDays } from '../../analysis/days';

/** The Monday of the week that a day lies in, and the week's number such as "2026-W25". */
export function isoWeek(day: string): { readonly monday: string; readonly number: string } {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -weekday);
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return { monday, number: `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}` };
}
