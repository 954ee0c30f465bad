/** Days as people type them into a cell: "2026-06-30", "30.6.2026", "30 Jun", "June 30", "today", "+14". */
import { isDay } from '@shared/fields/field-kinds';
import type { Parsed } from './parse-number';

const MESSAGE = 'Write the day as year-month-day, such as 2026-06-30.';

/** A typed day as ISO date. `today` fills a missing year; "+14" counts days from it. */
export function parseDay(text: string, today: string, language: string): Parsed<string> {
  const clean = text.trim().toLowerCase();
  if (clean === '') return { ok: true, value: null };
  const value = toDay(clean, today, language);
  return value !== null && isDay(value) ? { ok: true, value } : { ok: false, message: MESSAGE };
}

/** The calendar day of a moment where the user is. */
export function localDay(moment: Date): string {
  return iso(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

function toDay(text: string, today: string, language: string): string | null {
  if (text === 'today') return today;
  const offset = /^\+\s*(\d{1,4})$/.exec(text);
  if (offset) return addDays(today, Number(offset[1]));
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = /^(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})?)?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const isMonthFirst = numeric[2] === '/' && startsWithMonth(language);
    const year = toYear(numeric[4], today);
    return isMonthFirst ? iso(year, first, second) : iso(year, second, first);
  }
  return withMonthName(text, today, language);
}

const NAMED = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?,?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,?)?(?:\s+(\d{4}))?$/u;

function withMonthName(text: string, today: string, language: string): string | null {
  const match = NAMED.exec(text);
  const name = match?.[2];
  const day = match?.[1] ?? match?.[3];
  if (!match || !name || !day) return null;
  for (const locale of [language, 'en']) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const full = format.format(Date.UTC(2024, month - 1, 15)).toLowerCase();
      if (full.startsWith(name)) return iso(toYear(match[4], today), month, Number(day));
    }
  }
  return null;
}

function startsWithMonth(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}

function toYear(text: string | undefined, today: string): number {
  if (!text) return Number(today.slice(0, 4));
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
