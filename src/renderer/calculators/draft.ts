/**
 * What is typed into a calculator before it is a value: rows of texts, the same shape for every input. A number is one
 * cell, a list one line, counts two by two; pairwise has its names in the first row and its judgements in the second;
 * ratings have their codes in one row. Pure.
 */
import type { Columns, Input } from '@shared/calculators/calculator';
import { pairIndex } from '@shared/calculators/priority';

export type Draft = readonly (readonly string[])[];
export type Drafts = Readonly<Record<string, Draft>>;

const FIRST_ROWS = 3;

/** An input in which nothing is typed. */
export function emptyDraft(input: Input): Draft {
  switch (input.kind) {
    case 'number':
    case 'list':
      return [['']];
    case 'counts':
      return [
        ['', ''],
        ['', ''],
      ];
    case 'table':
      return Array.from({ length: Math.max(input.least, FIRST_ROWS) }, () => emptyRow(input.columns));
    case 'pairwise':
      return [blanks(FIRST_ROWS), blanks(pairs(FIRST_ROWS))];
    case 'ratings':
      return [blanks(input.rows.length)];
  }
}

/** A new row of a table. */
export function emptyRow(columns: Columns): readonly string[] {
  return blanks(Object.keys(columns).length);
}

/** The draft with one cell changed. */
export function withCell(draft: Draft, row: number, column: number, text: string): Draft {
  return draft.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells));
}

/** A pairwise draft with one thing more, not judged yet, or without one of its things. */
export function withNames(draft: Draft, change: { readonly remove: number } | 'add'): Draft {
  const [names = [], judgements = []] = draft;
  const n = names.length;
  const kept = names.map((_, at) => at).filter((at) => change === 'add' || at !== change.remove);
  const places: readonly (number | null)[] = change === 'add' ? [...kept, null] : kept;
  return [
    places.map((at) => (at === null ? '' : (names[at] ?? ''))),
    places.flatMap((i, first) =>
      places
        .slice(first + 1)
        .map((j) => (i === null || j === null ? '' : (judgements[pairIndex(i, j, n)] ?? ''))),
    ),
  ];
}

/** Name of a thing that has none yet: A, B, C … */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}
