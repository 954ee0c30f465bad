/** The permanent last line of every board: one line and Enter make a record, and the line is ready for the next. */
import { getDeclaration } from '@shared/sections/registry';
import { CircleAlert, Plus } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { createRecord, type Patch } from '../../commands/intents';
import { parseText } from '../../fields/controls/text-control';
import { inSentence, kindText } from '../../fields/words';
import { usePast } from '../../store/past';
import { Kbd } from '../../ui/kbd';
import styles from './parts.module.css';

interface AddLineProps {
  readonly kind: string;
  /** Further fields of what is made (the journey of a phase, the step of a pain point). */
  readonly body?: () => Patch;
  readonly onCreated?: (id: string) => void;
  readonly placeholder?: string;
  readonly label?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  /** ArrowUp in an empty line goes back to the content. */
  readonly onLeaveUp?: () => void;
  readonly onEscape?: () => void;
  /** Small, without the key cap, for columns. */
  readonly isCompact?: boolean;
}

/** One line to type into, or nothing while an earlier moment is shown. */
export function AddLine(props: AddLineProps) {
  return usePast() === null ? <OpenLine {...props} /> : null;
}

/** What could not be saved comes back into the line. */
function OpenLine(props: AddLineProps) {
  const { kind, body, onCreated, placeholder, label, inputRef, autoFocus, onLeaveUp, onEscape, isCompact } =
    props;
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const { headline, fields } = getDeclaration(kind);
  const field = fields[headline];

  const add = async (): Promise<void> => {
    const parsed = parseText(text, { max: field?.kind === 'text' ? field.max : 500, multiline: false });
    if (!parsed.ok) return setError(parsed.message);
    if (parsed.value === null) return;
    const typed = text;
    setText('');
    const id = await createRecord(kind, { ...body?.(), [headline]: parsed.value });
    if (id) onCreated?.(id);
    else setText((now) => now || typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      void add();
    } else if (event.key === 'ArrowUp' && text === '' && onLeaveUp) {
      event.preventDefault();
      onLeaveUp();
    } else if (event.key === 'Escape' && (text !== '' || onEscape)) {
      event.stopPropagation();
      setText('');
      setError(null);
      if (text === '') onEscape?.();
    }
  };
  return (
    <div className={isCompact ? styles.addCompact : styles.add}>
      <Plus size={16} aria-hidden="true" className={styles.addIcon} />
      <input
        ref={inputRef}
        dir="auto"
        className={styles.addInput}
        aria-label={label ?? `New ${inSentence(kindText(kind).name)}`}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        placeholder={placeholder ?? kindText(kind).prompt}
        spellCheck={false}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: only where a button has just asked for this line
        autoFocus={autoFocus}
        data-add-line={kind}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
        onKeyDown={onKeyDown}
      />
      {!isCompact && text.trim() !== '' && error === null && <Kbd shortcut="Enter" />}
      {error !== null && (
        <span id={errorId} role="alert" className={styles.addError}>
          <CircleAlert size={14} aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}
