/** A number with its unit, typed in any usual notation. */
import type { KeyboardEvent } from 'react';
import { useWorkshop } from '../../store/workshop-store';
import { TextField } from '../../ui/text-field';
import { type ControlProps, type FieldOf, frameOf, placeOf } from '../control-props';
import { useFieldText } from '../field-draft';
import { parseNumber } from '../parse-number';
import { languageOf } from '../words';

/** A number as the field shows it for editing: grouped, without its unit. */
export function numberText(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

/** The control of a number field. */
export function NumberControl(props: ControlProps<FieldOf<'number'>>) {
  const { field, value, save, autoFocus } = props;
  const language = useWorkshop((state) => languageOf(state.mirror));
  const text = useFieldText({
    place: placeOf(props),
    stored: value === null ? '' : numberText(Number(value), language),
    parse: (typed) => parseNumber(typed, field, language),
    format: (parsed) => numberText(Number(parsed), language),
    save,
  });
  const frame = frameOf(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text.reset()) event.stopPropagation();
    if (event.key === 'Enter') text.commit();
  };
  return (
    <TextField
      {...frame}
      label={field.unit ? `${frame.label} (${field.unit})` : frame.label}
      inputMode={field.integer ? 'numeric' : 'decimal'}
      value={text.value}
      onChange={text.change}
      onFocus={text.focus}
      onBlur={text.blur}
      onKeyDown={onKeyDown}
      error={text.error}
      autoFocus={autoFocus}
    />
  );
}
