/** What every input of a calculator is given. */
import type { Input } from '@shared/calculators/calculator';
import type { InputText } from '@shared/calculators/text.en';
import type { Draft } from './draft';

export interface InputProps<K extends Input['kind'] = Input['kind']> {
  readonly input: Extract<Input, { kind: K }>;
  readonly text: InputText;
  readonly draft: Draft;
  /** What is wrong, by "row.column". */
  readonly errors: ReadonlyMap<string, string> | undefined;
  /** A value as it could be typed, shown where nothing is. */
  readonly example: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The first thing wrong with an input, for inputs whose cells have no room for a message. */
export function firstError(errors: ReadonlyMap<string, string> | undefined): string | undefined {
  return errors?.values().next().value;
}
