/** A value as it would be typed: examples and figures from records go into the fields this way. Pure. */
import type { Input, Pairwise } from '@shared/calculators/calculator';
import { type Draft, emptyDraft } from './draft';

/** What is typed for a value; undefined and unknown shapes give an empty input. */
export function writeDraft(input: Input, value: unknown, language: string): Draft {
  if (value === undefined) return emptyDraft(input);
  const say = (figure: number): string => plain(figure, language);
  switch (input.kind) {
    case 'number':
      return [[say(value as number)]];
    case 'list':
      return [[(value as readonly number[]).map(say).join(' ')]];
    case 'counts':
      return (value as readonly (readonly number[])[]).map((row) => row.map(say));
    case 'table':
      return (value as readonly Readonly<Record<string, string | number>>[]).map((row) =>
        Object.keys(input.columns).map((id) => {
          const cell = row[id] ?? '';
          return typeof cell === 'number' ? say(cell) : cell;
        }),
      );
    case 'pairwise': {
      const { names, judgements } = value as Pairwise;
      return [names, judgements.map((judgement) => fraction(judgement, language))];
    }
    case 'ratings':
      return [input.rows.map((row) => (value as Readonly<Record<string, string>>)[row] ?? '')];
  }
}

function fraction(value: number, language: string): string {
  const inverse = 1 / value;
  const isWhole = Math.abs(inverse - Math.round(inverse)) < 1e-9;
  return value < 1 && isWhole ? `1/${Math.round(inverse)}` : plain(value, language);
}

/** A figure without grouping: in some languages that is a blank, which separates numbers here. */
export function plain(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 12, useGrouping: false }).format(value);
}
