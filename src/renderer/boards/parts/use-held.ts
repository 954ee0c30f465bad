/**
 * A value that keys change step by step: shown at once, saved as one change when the keys pause or the focus leaves.
 * It rides on the draft hook, so it is also saved before a page or the window closes.
 */

import type { FieldValue } from '@shared/fields/field';
import { useState } from 'react';
import { useDraft } from '../../store/drafts';

type Holdable = FieldValue | null | Readonly<Record<string, number>>;
interface Held<T> {
  readonly id: string;
  readonly value: T;
}

/** Holds the value of at most one record at a time. */
export function useHeld<T extends Holdable>(save: (id: string, value: T) => Promise<boolean>) {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const draft = useDraft('', async (text) => {
    if (text === '') return;
    const sent = JSON.parse(text) as Held<T>;
    await save(sent.id, sent.value);
    setHeld((now) => (now && JSON.stringify(now) === text ? null : now));
  });
  return {
    held,
    hold: (id: string, value: T): void => {
      if (held && held.id !== id) draft.commit();
      const next: Held<T> = { id, value };
      setHeld(next);
      draft.change(JSON.stringify(next));
    },
    /** Saves now. */
    release: draft.commit,
    /** Forgets what was not saved yet. */
    drop: (): void => {
      setHeld(null);
      draft.reset();
    },
  };
}
