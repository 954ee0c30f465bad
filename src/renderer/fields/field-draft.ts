/**
 * A field that is typed into. On top of the draft (commit on pause or blur) it keeps what people see in their hands:
 * blanks at the end do not vanish while somebody thinks, and a text that does not fit stays with the reason why,
 * even when the field goes off the screen and comes back.
 */
import type { FieldValue } from '@shared/fields/field';
import { useEffect, useRef, useState } from 'react';
import { rememberRefused, useDraft } from '../store/drafts';
import { isPastShown } from '../store/past';
import type { Parsed } from './parse-number';

interface HeldText {
  readonly text: string;
  readonly message: string;
}
/** Texts that could not be saved, by place ("record id/field"). */
const heldTexts = new Map<string, HeldText>();

const NOT_SAVED = 'Not saved yet. The text stays here; press Enter to try again.';

export interface FieldTextOptions {
  /** Names the field across mounts: "record id/field". */
  readonly place: string;
  /** The saved value as the field shows it. */
  readonly stored: string;
  readonly parse: (text: string) => Parsed<FieldValue>;
  /** A value as the field shows it; recognises the echo of an own save. */
  readonly format: (value: FieldValue) => string;
  /** Resolves to false when it could not be saved. */
  readonly save: (value: FieldValue | null) => Promise<boolean>;
}
export interface FieldText {
  readonly value: string;
  readonly error: string | undefined;
  readonly change: (text: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly commit: () => void;
  /** Back to what was saved when the field got the focus; true when there was something to take back. */
  readonly reset: () => boolean;
}

/** The state of one typed field. Key the component by `place`, so that another record starts afresh. */
export function useFieldText({ place, stored, parse, format, save }: FieldTextOptions): FieldText {
  const [typed, setTyped] = useState<string | null>(() => heldTexts.get(place)?.text ?? null);
  const [error, setError] = useState<string | undefined>(() => heldTexts.get(place)?.message);
  const state = useRef({ hasFocus: false, isDirty: false, saving: 0, atFocus: stored });

  const refuse = (text: string, message: string): void => {
    heldTexts.set(place, { text, message });
    setError(message);
  };
  const store = async (text: string): Promise<void> => {
    state.current.isDirty = false;
    const parsed = parse(text);
    if (!parsed.ok) return refuse(text, parsed.message);
    heldTexts.delete(place);
    rememberRefused(place, null);
    setError(undefined);
    state.current.saving += 1;
    const isSaved = await save(parsed.value);
    state.current.saving -= 1;
    if (!isSaved) {
      rememberRefused(place, () => store(text));
      return refuse(text, NOT_SAVED);
    }
    if (!state.current.hasFocus && !state.current.isDirty) setTyped(null);
  };
  const draft = useDraft(stored, store);

  // Undo or another view changed the value: follow it, unless this is the echo of what was typed here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reacts to the stored value alone
  useEffect(() => {
    if (typed === null || state.current.isDirty || error !== undefined) return;
    const parsed = parse(typed);
    const isEcho = parsed.ok && (parsed.value === null ? '' : format(parsed.value)) === stored;
    if (!isEcho) setTyped(null);
  }, [stored]);

  const change = (text: string): void => {
    if (isPastShown()) return;
    state.current.isDirty = true;
    setTyped(text);
    setError(undefined);
    draft.change(text);
  };
  const commit = (): void => {
    if (error !== undefined && typed !== null) draft.change(typed);
    draft.commit();
  };
  return {
    value: typed ?? draft.value,
    error,
    change,
    commit,
    focus: () => {
      state.current.hasFocus = true;
      state.current.atFocus = stored;
    },
    blur: () => {
      state.current.hasFocus = false;
      draft.commit();
      if (!state.current.isDirty && state.current.saving === 0 && !heldTexts.has(place)) setTyped(null);
    },
    reset: () => {
      const { atFocus } = state.current;
      const hadText = typed !== null && (typed !== stored || stored !== atFocus);
      state.current.isDirty = false;
      heldTexts.delete(place);
      rememberRefused(place, null);
      draft.reset();
      setTyped(null);
      setError(undefined);
      if (stored !== atFocus) void store(atFocus);
      return hadText;
    },
  };
}
