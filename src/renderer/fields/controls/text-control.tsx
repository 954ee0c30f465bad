/** Text: one line (Enter saves) or several (Enter breaks the line). Long lines wrap, so nothing is out of sight. */

import { cleanLine, cleanText } from '@shared/domain/clean-text';
import type { FieldValue } from '@shared/fields/field';
import type { KeyboardEvent } from 'react';
import { TextArea, TextField } from '../../ui/text-field';
import { type ControlProps, type FieldOf, frameOf, placeOf } from '../control-props';
import { useFieldText } from '../field-draft';
import styles from '../fields.module.css';
import type { Parsed } from '../parse-number';

const WRAPS_FROM = 61;

/** A typed text within the length of its field; cleaned as it will be stored. */
export function parseText(text: string, field: Pick<FieldOf<'text'>, 'max' | 'multiline'>): Parsed<string> {
  const clean = field.multiline ? cleanText(text).trim() : cleanLine(text);
  if (clean.length > field.max) {
    return { ok: false, message: `Too long by ${clean.length - field.max} characters; ${field.max} fit.` };
  }
  return { ok: true, value: clean === '' ? null : clean };
}

/** The control of a text field. */
export function TextControl(props: ControlProps<FieldOf<'text'>>) {
  const { field, value, save, autoFocus, isLarge } = props;
  const text = useFieldText({
    place: placeOf(props),
    stored: String(value ?? ''),
    parse: (typed) => parseText(typed, field),
    format: (parsed: FieldValue) => String(parsed),
    save,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text.reset()) event.stopPropagation();
    if (
      event.key === 'Enter' &&
      !event.nativeEvent.isComposing &&
      (!field.multiline || event.ctrlKey || event.metaKey)
    ) {
      event.preventDefault();
      text.commit();
    }
  };
  const common = {
    ...frameOf(props),
    value: text.value,
    onChange: text.change,
    onFocus: text.focus,
    onBlur: text.blur,
    onKeyDown,
    error: text.error,
    autoFocus,
  };
  if (field.multiline) return <TextArea {...common} rows={isLarge ? 3 : 2} />;
  if (field.max >= WRAPS_FROM) return <TextArea {...common} rows={1} className={styles.oneLine} />;
  return <TextField {...common} />;
}
