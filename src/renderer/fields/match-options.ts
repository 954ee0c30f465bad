/** Finds options by what is typed: every word must occur; options that start with it come first. */
import type { Option } from '../ui/select';

/** Text without accents and case, for comparing what was typed with what is there. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** At most `limit` options that fit the typed text, the best first; all (in their order) while nothing is typed. */
export function matchOptions<T extends Option>(
  options: readonly T[],
  typed: string,
  limit: number,
): readonly T[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options.slice(0, limit);
  const starting: T[] = [];
  const containing: T[] = [];
  for (const option of options) {
    const label = fold(`${option.label} ${option.alias ?? ''}`);
    if (!words.every((word) => label.includes(word))) continue;
    if (words.every((word) => label.startsWith(word) || label.includes(` ${word}`))) starting.push(option);
    else containing.push(option);
  }
  return [...starting, ...containing].slice(0, limit);
}

/** True when an option reads, or is also called, exactly like the typed text. */
export function hasExact(options: readonly Option[], typed: string): boolean {
  const wanted = fold(typed.trim());
  return options.some(
    ({ label, alias }) => fold(label) === wanted || (alias !== undefined && fold(alias) === wanted),
  );
}
