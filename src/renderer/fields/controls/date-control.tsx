/** A calendar day. */
import { DateField } from '../../ui/date-field';
import { type ControlProps, type FieldOf, frameOf } from '../control-props';

/** The control of a date field. */
export function DateControl(props: ControlProps<FieldOf<'date'>>) {
  const { value, save, autoFocus } = props;
  return (
    <DateField
      {...frameOf(props)}
      value={value === null ? null : String(value)}
      onChange={(day) => void save(day)}
      autoFocus={autoFocus}
    />
  );
}
