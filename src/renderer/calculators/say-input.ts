/** What was typed into a calculator, in words: for the evidence that is kept. */
import type { Calculator } from '@shared/calculators/calculator';
import type { CalculatorId } from '@shared/calculators/registry';
import { textOf } from '@shared/calculators/say';
import { optionLabel } from '../fields/words';
import { type Draft, letterOf } from './draft';

/** What was typed into an input, as people would read it out; nothing for one that was left out. */
export function sayInput(
  calculator: Calculator<CalculatorId>,
  id: string,
  draft: Draft | undefined,
): readonly string[] {
  const input = calculator.inputs[id];
  const label = textOf(calculator.id).inputs[id]?.label ?? id;
  if (!input || !draft || draft.flat().every((cell) => cell.trim() === '')) return [];
  switch (input.kind) {
    case 'number':
    case 'list': {
      const typed = draft[0]?.[0]?.trim() ?? '';
      return [`${label} ${typed}${input.unit && ` ${input.unit}`}`];
    }
    case 'counts':
      return [`${label} ${draft.map((row) => row.join(', ')).join(' / ')}`];
    case 'table':
      return draft
        .filter((cells) => cells.some((cell) => cell.trim() !== ''))
        .map((cells) =>
          Object.values(input.columns)
            .map((column, at) => {
              const cell = cells[at] ?? '';
              return column.kind === 'choice'
                ? optionLabel(column.words.kind, column.words.field, cell)
                : cell;
            })
            .join(', '),
        );
    case 'pairwise': {
      const names = (draft[0] ?? []).map((name, at) => name.trim() || letterOf(at));
      const judged = names.flatMap((first, i) => names.slice(i + 1).map((second) => `${first} to ${second}`));
      return judged.map((pair, at) => `${pair} ${draft[1]?.[at] ?? ''}`);
    }
    case 'ratings':
      return input.rows.flatMap((row, at) => {
        const code = draft[0]?.[at] ?? '';
        const { rowWords, optionWords } = input;
        return code === ''
          ? []
          : [
              `${optionLabel(rowWords.kind, rowWords.field, row)}: ${optionLabel(optionWords.kind, optionWords.field, code)}`,
            ];
      });
  }
}
