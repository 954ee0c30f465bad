/** What was done, newest first: for the selected record, or for the whole workshop. */

import type { HistoryEntry } from '@shared/ipc/contract';
import { labelOfField } from '@shared/sections/labels';
import { useEffect, useState } from 'react';
import { listHistory } from '../commands/history';
import { useUi } from '../store/ui-store';
import { useRecord, useWorkshop } from '../store/workshop-store';
import { Spinner } from '../ui/progress';
import { Segmented } from '../ui/radio-group';
import { Text } from '../ui/text';
import styles from './panel.module.css';

/** The history panel; reads again after every change. */
export function HistoryPanel() {
  const selected = useRecord(useUi((state) => state.selectedId));
  const revision = useWorkshop((state) => state.mirror?.revision);
  const [scope, setScope] = useState<'record' | 'workshop'>('record');
  const recordId = scope === 'record' ? selected?.id : undefined;
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    // A burst of changes (typing, capturing) is read once, when it pauses.
    const timer = setTimeout(
      () => {
        void listHistory(recordId).then((found) => {
          if (isCurrent) setEntries(found);
        });
      },
      revision === undefined ? 0 : 150,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [recordId, revision]);

  return (
    <div className={styles.body}>
      {selected && (
        <Segmented
          label="Whose history"
          value={scope}
          onChange={setScope}
          options={[
            { id: 'record', label: selected.ref },
            { id: 'workshop', label: 'Workshop' },
          ]}
        />
      )}
      {entries === null && <Spinner label="Loading the history" />}
      {entries?.length === 0 && <p className={styles.muted}>Nothing was changed yet.</p>}
      {entries !== null && entries.length > 0 && (
        <HistoryList entries={entries} kind={recordId ? selected?.kind : undefined} />
      )}
    </div>
  );
}

const VERBS: Readonly<Record<HistoryEntry['type'], string>> = {
  do: '',
  undo: 'Undone: ',
  redo: 'Done again: ',
};

function HistoryList({
  entries,
  kind,
}: {
  readonly entries: readonly HistoryEntry[];
  readonly kind: string | undefined;
}) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry, index) => {
        const day = dayOf(entry.at);
        const isNewDay = index === 0 || dayOf(entries[index - 1]?.at ?? '') !== day;
        return (
          <li key={entry.seq}>
            {isNewDay && <p className={styles.day}>{day}</p>}
            <div className={styles.entry}>
              <Text>{capitalised(`${VERBS[entry.type]}${entry.label}`)}</Text>
              <time className={styles.time} dateTime={entry.at}>
                {new Date(entry.at).toLocaleTimeString('en-GB')}
              </time>
              {kind && entry.changes.length > 0 && (
                <span className={styles.detail}>
                  {entry.changes.map(({ field }) => labelOfField(kind, field)).join(', ')}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function dayOf(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
