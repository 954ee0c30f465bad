/** One input of a calculator, whichever kind it is. */
import type { Input } from '@shared/calculators/calculator';
import { TextField } from '../ui/text-field';
import { CountsInput } from './counts-input';
import { withCell } from './draft';
import type { InputProps } from './input-props';
import { PairwiseInput } from './pairwise-input';
import { RatingsInput } from './ratings-input';
import { TableInput } from './table-input';

/** Draws an input by its declaration. */
export function CalculatorInput(props: InputProps) {
  switch (props.input.kind) {
    case 'number':
    case 'list':
      return <LineInput {...(props as InputProps<'number' | 'list'>)} />;
    case 'counts':
      return <CountsInput {...(props as InputProps<'counts'>)} />;
    case 'table':
      return <TableInput {...(props as InputProps<'table'>)} />;
    case 'pairwise':
      return <PairwiseInput {...(props as InputProps<'pairwise'>)} />;
    case 'ratings':
      return <RatingsInput {...(props as InputProps<'ratings'>)} />;
  }
}

function LineInput({ input, text, draft, errors, example, onChange }: InputProps<'number' | 'list'>) {
  const sample = example[0]?.[0];
  return (
    <TextField
      label={labelOf(text.label, input)}
      help={text.help}
      inputMode={input.kind === 'list' ? 'text' : input.integer ? 'numeric' : 'decimal'}
      placeholder={sample ? `such as ${sample}` : undefined}
      value={draft[0]?.[0] ?? ''}
      onChange={(typed) => onChange(withCell(draft, 0, 0, typed))}
      error={errors?.get('0.0')}
    />
  );
}

function labelOf(label: string, input: Extract<Input, { kind: 'number' | 'list' }>): string {
  const remark = input.kind === 'number' && input.optional ? 'optional' : '';
  const inBrackets = [input.unit, remark].filter((part) => part !== '').join(', ');
  return inBrackets === '' ? label : `${label} (${inBrackets})`;
}
