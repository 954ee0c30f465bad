/** The entries of a history, read page by page and kept up to date. */
import type { HistoryEntry } from '@shared/ipc/replies';
import { useCallback, useEffect, useRef, useState } from 'react';
import { listHistory, PAGE_SIZE } from '../../commands/history';
import { useWorkshop } from '../../store/workshop-store';
import { joinPages } from './history-model';

/** A burst of changes (typing, capturing) is read once, when it pauses. */
const QUIET_MS = 150;

export interface Entries {
  /** Null until the first page is there. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly hasMore: boolean;
  readonly readMore: () => void;
}

/** Entries of one record, or of the workshop; follows what is saved, also while an earlier moment is shown. */
export function useEntries(recordId: string | undefined): Entries {
  const revision = useWorkshop((state) => state.past?.live.revision ?? state.mirror?.revision);
  const [read, setRead] = useState<{ of: string | undefined; entries: readonly HistoryEntry[] } | null>(null);
  const [hasMore, setMore] = useState(false);
  const isReading = useRef(false);
  const entries = read !== null && read.of === recordId ? read.entries : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision is one more entry to read
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void listHistory(recordId).then((page) => {
        if (!isCurrent) return;
        setRead((before) => {
          const known = before?.of === recordId ? (before?.entries ?? []) : [];
          const joined = joinPages(page, known);
          if (joined.length === page.length) setMore(page.length === PAGE_SIZE);
          return { of: recordId, entries: joined };
        });
      });
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [recordId, revision]);

  const last = entries?.at(-1)?.seq;
  const readMore = useCallback((): void => {
    if (last === undefined || isReading.current) return;
    isReading.current = true;
    void listHistory(recordId, last).then((page) => {
      isReading.current = false;
      setMore(page.length === PAGE_SIZE);
      setRead((before) =>
        before?.of === recordId && before?.entries.at(-1)?.seq === last
          ? { of: recordId, entries: [...before.entries, ...page] }
          : before,
      );
    });
  }, [recordId, last]);

  return { entries, hasMore, readMore };
}
