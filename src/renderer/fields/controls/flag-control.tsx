/** Yes, no, or not answered; y and n answer directly. */
import type { ControlProps, FieldOf } from '../control-props';
import { Segments } from '../segments';
import { optionLabel } from '../words';

/** The control of a yes-or-no field. */
export function FlagControl(props: ControlProps<FieldOf<'flag'>>) {
  const { record, name, value, save, label, hideLabel, help, isMissing, isLarge } = props;
  const answers = (['yes', 'no'] as const).map((code) => ({
    value: code,
    label: optionLabel(record.kind, name, code),
  }));
  return (
    <Segments
      label={label}
      hideLabel={hideLabel}
      help={help}
      isMissing={isMissing}
      isLarge={isLarge}
      options={answers}
      value={value === null ? null : value === true ? 'yes' : 'no'}
      onChange={(answer) => void save(answer === null ? null : answer === 'yes')}
      valueOfKey={(key) =>
        answers.find(({ label: word }) => word.toLowerCase().startsWith(key.toLowerCase()))?.value
      }
    />
  );
}
