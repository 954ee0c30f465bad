/**
 * Typing is local until it pauses. A draft is one text field somebody is working in: it commits after a pause or on
 * blur, and everything open is flushed before a page or the window closes.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { isPastShown } from './past';

const PAUSE_MS = 700;

interface OpenDraft {
  readonly commit: () => Promise<unknown> | undefined;
}
const openDrafts = new Set<OpenDraft>();

/** Commits everything that is being typed and waits until it is on disk. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...openDrafts].map((draft) => draft.commit()));
}

/** Saves that were refused, by the place of their text; kept when the field leaves the screen. */
const refusedSaves = new Map<string, () => Promise<unknown>>();

/** Remembers a save that was refused; a later one of the same place takes its turn. Null: it is settled. */
export function rememberRefused(place: string, save: (() => Promise<unknown>) | null): void {
  if (save) refusedSaves.set(place, save);
  else refusedSaves.delete(place);
}

/** Tries again what was refused, once what stood in the way is gone. */
export async function retryRefused(): Promise<void> {
  const waiting = [...refusedSaves.values()];
  refusedSaves.clear();
  await Promise.allSettled(waiting.map((save) => save()));
}

export interface Draft {
  readonly value: string;
  readonly change: (text: string) => void;
  /** Commits now (Enter, blur). */
  readonly commit: () => void;
  /** Throws the typed text away (Escape). */
  readonly reset: () => void;
}

/**
 * A text that is edited locally. `stored` is the saved value; `save` sends a new one and resolves when it is durable,
 * or to false when it was refused.
 * While nobody types, the field follows `stored`, so undo and other windows show at once.
 */
export function useDraft(stored: string, save: (text: string) => Promise<unknown> | undefined): Draft {
  const [text, setText] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text, stored, save });
  latest.current = { text, stored, save };

  const commit = useCallback((): Promise<unknown> | undefined => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.text === null) return undefined;
    if (now.text === now.stored) {
      setText(null);
      return undefined;
    }
    const sent = now.text;
    const saving = now.save(sent);
    // The typed text stays visible until the event has brought it back; then the field follows the store again. What
    // was refused stays in the field, so that nothing typed is lost to a full disk.
    void Promise.resolve(saving).then((isSaved) => {
      if (isSaved !== false && latest.current.text === sent) setText(null);
    });
    return saving;
  }, []);

  useEffect(() => {
    const draft: OpenDraft = { commit };
    openDrafts.add(draft);
    return () => {
      void commit();
      openDrafts.delete(draft);
    };
  }, [commit]);

  const change = useCallback(
    (next: string): void => {
      // A draft of an earlier moment would be saved into what is now.
      if (isPastShown()) return;
      latest.current = { ...latest.current, text: next };
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void commit(), PAUSE_MS);
    },
    [commit],
  );

  return {
    value: text ?? stored,
    change,
    commit: () => void commit(),
    reset: () => {
      clearTimeout(timer.current);
      setText(null);
    },
  };
}
