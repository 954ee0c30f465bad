/** Searching in a printed brief: what was typed, where it was found, and which place is looked at. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { findHits, type Hit, nextHit, type PageText } from './find-model';
import { readPageTexts } from './page-texts';
import type { PDFDocumentProxy } from './pdf-document';

export interface Find {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly hits: readonly Hit[];
  /** Index of the hit that is looked at; -1 for none. */
  readonly current: number;
  /** The pages are still being read. */
  readonly isReading: boolean;
  readonly go: (step: 1 | -1) => void;
}

/** The search of a preview; the pages are read when something is searched for the first time. */
export function useFind(pdf: PDFDocumentProxy): Find {
  const [text, setText] = useState('');
  const [pages, setPages] = useState<readonly PageText[] | null>(null);
  const [current, setCurrent] = useState(0);
  const isAsked = text !== '' || pages !== null;

  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    readPageTexts(pdf, stop.signal).then(
      (read) => {
        if (!stop.signal.aborted) setPages(read);
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [pdf, isAsked]);

  const searched = useDeferredValue(text);
  const hits = useMemo(() => findHits(pages ?? [], searched), [pages, searched]);
  return {
    text,
    setText: (next) => {
      setText(next);
      setCurrent(0);
    },
    hits,
    isReading: pages === null,
    current: hits.length === 0 ? -1 : Math.min(current, hits.length - 1),
    go: (step) => setCurrent((before) => nextHit(Math.min(before, hits.length - 1), step, hits.length)),
  };
}
