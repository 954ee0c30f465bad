/** One of many options, found by typing. `allowsOwn` also takes words that are not in the list. */
import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Input, ListBox } from 'react-aria-components';
import field from './field.module.css';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';
import { keepEscape } from './keep-escape';
import list from './list-box.module.css';
import { PopoverSurface } from './popover';
import type { Option } from './select';
import { OptionItem } from './select';
import styles from './select.module.css';

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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only looks at the keys of the field inside */}
      <div className={styles.group} onKeyDown={keepEscape}>
        <Input
          dir="auto"
          className={field.input ?? ''}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
        />
        <Button className={styles.open ?? ''}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <FieldMessages {...props} />
      <PopoverSurface>
        <ListBox
          className={list.list ?? ''}
          renderEmptyState={() => <p className={list.empty}>Nothing fits</p>}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </PopoverSurface>
    </AriaComboBox>
  );
}
