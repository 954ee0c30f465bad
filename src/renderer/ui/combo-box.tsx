/** One of many options, found by typing. `allowsOwn` also takes words that are not in the list. */
import { ComboBox as AriaComboBox } from 'react-aria-components';
import { ComboInput, ComboList } from './combo-parts';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';
import type { Option } from './select';
import { OptionItem } from './select';

interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  /** The id of an option, or typed words when `allowsOwn` is set; null when emptied. */
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly allowsOwn?: boolean;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A text field with a list that narrows while typing. */
export function ComboBox(props: ComboBoxProps) {
  const { options, value, onChange, onBlur, allowsOwn, placeholder, autoFocus } = props;
  return (
    <AriaComboBox
      {...fieldAttributes(props)}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      allowsCustomValue={allowsOwn ?? false}
      allowsEmptyCollection
      menuTrigger="focus"
      {...(onBlur && { onBlur })}
      {...(autoFocus && { autoFocus })}
    >
      <FieldLabel {...props} />
      <ComboInput placeholder={placeholder} />
      <FieldMessages {...props} />
      <ComboList>{(option) => <OptionItem option={option} />}</ComboList>
    </AriaComboBox>
  );
}
