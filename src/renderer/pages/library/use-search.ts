/** Searching while people type: one question at a time, only the answer to the newest one counts. */

import type { SearchHit } from '@shared/ipc/replies';
import { useEffect, useState } from 'react';
import { searchLibrary } from '../../commands/library';

const PAUSE_MS = 140;
const NONE: readonly SearchHit[] = [];

export interface Search {
  readonly hits: readonly SearchHit[];
  readonly isBusy: boolean;
  /** An answer to these words is there. */
  readonly isDone: boolean;
}

/** Hits for the typed words in all workshops; `kinds` narrows them and has to be the same array until it changes. */
export function useSearch(typed: string, kinds: readonly string[] | null = null): Search {
  const text = typed.trim();
  const [answer, setAnswer] = useState<{
    readonly question: string;
    readonly hits: readonly SearchHit[];
  } | null>(null);
  const question = `${kinds?.join(' ') ?? ''}: ${text}`;
  useEffect(() => {
    if (text === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void searchLibrary(text, kinds).then((hits) => {
        if (isCurrent) setAnswer({ question, hits });
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, kinds, question]);
  const isDone = text !== '' && answer?.question === question;
  // While the next answer is on its way the last one stays, so that the list does not flicker.
  return { hits: text === '' ? NONE : (answer?.hits ?? NONE), isBusy: text !== '' && !isDone, isDone };
}
