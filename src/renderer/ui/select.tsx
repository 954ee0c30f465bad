/** One of a short list of options. For long lists, or where people know the word, use the combo box. */
import { groupBy } from '@shared/analysis/group-by';
import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';
import list from './list-box.module.css';
import { PopoverSurface } from './popover';
import styles from './select.module.css';

/** An option with its meaning in one line. */
export interface Option<T extends string = string> {
  readonly id: T;
  readonly label: string;
  readonly meaning?: string | undefined;
  /** What it is also found by when people type: the reference of somebody who is shown by name. */
  readonly alias?: string | undefined;
  /** Options of one group follow each other under its name. */
  readonly group?: string | undefined;
  /** Words written by people follow their own direction. */
  readonly isUserText?: boolean;
}

interface SelectProps<T extends string> extends FieldProps {
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Adds a first line that empties the field, with these words. */
  readonly emptyLabel?: string | undefined;
}

const EMPTY = '\u0000empty';

/** A select with meanings under the options. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, onBlur, placeholder, emptyLabel } = props;
  const isUserText = options.find(({ id }) => id === value)?.isUserText;
  return (
    <AriaSelect
      {...fieldAttributes(props)}
      value={value}
      onChange={(key) => onChange(key === EMPTY || key === null ? null : (String(key) as T))}
      placeholder={placeholder ?? 'Choose'}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <Button className={classNames(field.input, styles.button)}>
        <SelectValue className={styles.value ?? ''}>
          {({ isPlaceholder, selectedText }) =>
            isPlaceholder ? (
              <span className={styles.placeholder}>{placeholder ?? 'Choose'}</span>
            ) : isUserText ? (
              <UserWords text={selectedText} />
            ) : (
              <bdi>{selectedText}</bdi>
            )
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <FieldMessages {...props} />
      <PopoverSurface>
        <ListBox className={list.list ?? ''}>
          {emptyLabel !== undefined && value !== null && (
            <OptionItem option={{ id: EMPTY, label: emptyLabel }} />
          )}
          {[...groupBy(options, ({ group }) => group ?? '')].map(([group, members]) =>
            group === '' ? (
              members.map((option) => <OptionItem key={option.id} option={option} />)
            ) : (
              <ListBoxSection key={group} id={group}>
                <Header className={list.heading ?? ''}>{group}</Header>
                {members.map((option) => (
                  <OptionItem key={option.id} option={option} />
                ))}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </PopoverSurface>
    </AriaSelect>
  );
}

/** A reference, and a title that follows its own direction: the Latin reference must not decide for it. */
function UserWords({ text }: { readonly text: string }) {
  const [, ref, title] = /^([A-Z]+-\d+) (.+)$/su.exec(text) ?? [text, undefined, text];
  return (
    <span className={styles.userWords}>
      {ref !== undefined && <span>{ref}</span>}
      <span dir="auto" className={styles.words}>
        {title}
      </span>
    </span>
  );
}

/** One line of a list of options. */
export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={list.item ?? ''}>
      <span className={list.words}>
        <bdi className={list.label}>{option.label}</bdi>
        {option.meaning && <span className={list.meaning}>{option.meaning}</span>}
      </span>
      <Check size={16} className={list.check} aria-hidden="true" />
    </ListBoxItem>
  );
}
