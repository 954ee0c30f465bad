/** A rating in whole steps: buttons side by side, or the digit typed. */

import type { ControlProps, FieldOf } from '../control-props';
import { emotionWords } from '../scale-words';
import { Segments } from '../segments';
import { scaleLabel } from '../words';

/** The value a digit stands for on this scale; on scales through zero a minus makes the last digit negative. */
export function scaleValueOfKey(
  field: Pick<FieldOf<'scale'>, 'min' | 'max'>,
  key: string,
  now: number | null,
): number | undefined {
  if ((key === '-' || key === '−') && field.min < 0) return now === null ? -1 : -Math.abs(now);
  if (!/^\d$/.test(key)) return undefined;
  const value = Number(key);
  return value >= field.min && value <= field.max ? value : undefined;
}

/** The control of a scale field. */
export function ScaleControl({
  field,
  value,
  save,
  label,
  hideLabel,
  help,
  isMissing,
  isLarge,
}: ControlProps<FieldOf<'scale'>>) {
  const now = value === null ? null : Number(value);
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  return (
    <Segments
      label={label}
      hideLabel={hideLabel}
      help={help}
      isMissing={isMissing}
      isLarge={isLarge}
      options={steps.map((step) => ({
        value: step,
        label: scaleLabel(field, step),
        ...(field.min < 0 && { name: `${scaleLabel(field, step)}, ${emotionWords(step)}` }),
      }))}
      value={now}
      onChange={(next) => void save(next)}
      valueOfKey={(key) => scaleValueOfKey(field, key, now)}
    />
  );
}
