/**
 * One of many things found by typing: records, people, options of a cell. Unlike a plain combo box it shows only the
 * best matches (there may be thousands) and can offer to make what is missing.
 */
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { ComboBox, ListBoxItem } from 'react-aria-components';
import { classNames } from '../ui/class-names';
import { ComboInput, ComboList } from '../ui/combo-parts';
import type { FieldProps } from '../ui/field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from '../ui/field-parts';
import list from '../ui/list-box.module.css';
import { type Option, OptionItem } from '../ui/select';
import styles from './fields.module.css';
import { hasExact, matchOptions } from './match-options';

const CREATE = '\u0000create';
const LIMIT = 60;

interface PickBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  /** The id of the chosen option; null when the field was emptied. */
  readonly onPick: (id: string | null) => void;
  /** Offers to make something with the typed name. */
  readonly onCreate?: ((text: string) => void) | undefined;
  /** Reads before the typed name: "New person". */
  readonly createLabel?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Empties itself after a choice, for adding one thing after another. */
  readonly isAdding?: boolean | undefined;
  /** What is typed at the start (a key that started editing). */
  readonly startText?: string | undefined;
}

/** A text field with the best matches below it. */
export function PickBox(props: PickBoxProps) {
  const { options, value, onPick, onCreate, createLabel, placeholder, autoFocus, isAdding, startText } =
    props;
  const current = isAdding ? '' : (options.find(({ id }) => id === value)?.label ?? '');
  const [typed, setTyped] = useState<string | null>(startText ?? null);
  // What was chosen comes back once it is saved; that must not look like typing and open the list again.
  const [isSettled, setSettled] = useState(false);
  const items = useMemo(() => {
    const found = matchOptions(options, typed ?? '', LIMIT);
    const name = typed?.trim() ?? '';
    const canCreate = onCreate !== undefined && name !== '' && !hasExact(options, name);
    return canCreate ? [...found, { id: CREATE, label: name }] : found;
  }, [options, typed, onCreate]);

  const choose = (key: string): void => {
    const text = typed?.trim() ?? '';
    setTyped(null);
    setSettled(true);
    if (key === CREATE) onCreate?.(text);
    else onPick(key);
  };
  const leave = (): void => {
    if (typed === '' && value !== null && !isAdding) onPick(null);
    setTyped(null);
    setSettled(false);
  };
  // Enter and Tab take the best match when none was chosen with the arrows: typing two letters is enough.
  const takeBest = (event: KeyboardEvent<HTMLDivElement>): void => {
    if ((event.key !== 'Enter' && event.key !== 'Tab') || event.nativeEvent.isComposing) return;
    const best = items[0];
    const hasFocused = event.currentTarget.querySelector('input')?.getAttribute('aria-activedescendant');
    if (!typed?.trim() || !best || hasFocused) return;
    // Enter has done its work here; a form around the field must not be sent by it.
    if (event.key === 'Enter') event.preventDefault();
    choose(best.id);
  };
  return (
    <ComboBox
      {...fieldAttributes(props)}
      items={items}
      value={isAdding ? null : value}
      inputValue={typed ?? current}
      onInputChange={(text) => {
        setTyped(text === current ? null : text);
        if (text !== current) setSettled(false);
      }}
      onChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      allowsEmptyCollection
      menuTrigger={isSettled ? 'manual' : 'focus'}
      onBlur={leave}
      {...(autoFocus && { autoFocus })}
    >
      <FieldLabel {...props} />
      <ComboInput placeholder={placeholder} dir={directionOf(typed ?? current)} onKeyFirst={takeBest} />
      <FieldMessages {...props} />
      <ComboList>
        {(option) =>
          option.id === CREATE ? (
            <CreateItem label={createLabel ?? 'New'} name={option.label} />
          ) : (
            <OptionItem option={option} />
          )
        }
      </ComboList>
    </ComboBox>
  );
}

/** The Latin reference before a title must not decide how the title reads. */
function directionOf(text: string): 'rtl' | 'auto' {
  return /^[A-Z]+-\d+ [^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'auto';
}

function CreateItem({ label, name }: { readonly label: string; readonly name: string }) {
  return (
    <ListBoxItem id={CREATE} textValue={name} className={classNames(list.item, styles.created)}>
      <Plus size={16} aria-hidden="true" />
      <span>
        {label}: <bdi>{name}</bdi>
      </span>
    </ListBoxItem>
  );
}
