/** What was done, newest first: for the selected record or for the whole workshop; and what was deleted. */
import { useEffect, useMemo, useState } from 'react';
import { startLookingBack } from '../../commands/history';
import { valueText } from '../../fields/value-text';
import { fieldLabel, statusLabel } from '../../fields/words';
import { type HistoryScope, useHistory } from '../../store/history-store';
import { usePast } from '../../store/past';
import { useUi } from '../../store/ui-store';
import { getMirror, useRecord } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import { BinList } from './bin-list';
import styles from './history.module.css';
import { HistoryEntryRow } from './history-entry';
import { HistoryFilters } from './history-filters';
import { byDay, type HistoryWords, isUnfiltered, isWanted, NO_FILTER, toLine } from './history-model';
import { useEntries } from './use-entries';

/** With a filter, older pages are read until this many lines fit it. */
const ENOUGH = 25;

const WORDS: HistoryWords = {
  label: fieldLabel,
  value: (kind, field, value) => valueText(kind, field, value, getMirror()),
  status: (status) => statusLabel(status as Parameters<typeof statusLabel>[0]),
};

/** The history panel. */
export function HistoryPanel() {
  const selected = useRecord(useUi((state) => state.selectedId));
  const wanted = useHistory((state) => state.scope);
  const scope: HistoryScope = wanted === 'record' && !selected ? 'workshop' : wanted;
  const recordScope = selected ? [{ id: 'record' as const, label: selected.ref }] : [];
  return (
    <div className={styles.body}>
      <Segmented<HistoryScope>
        label="Whose history"
        value={scope}
        onChange={(next) => useHistory.setState({ scope: next })}
        options={[...recordScope, { id: 'workshop', label: 'Workshop' }, { id: 'bin', label: 'Bin' }]}
      />
      {scope === 'bin' && <BinList />}
      {scope === 'record' && <HistoryOf key={selected?.id} recordId={selected?.id} />}
      {scope === 'workshop' && <HistoryOf key="workshop" recordId={undefined} />}
    </div>
  );
}

function HistoryOf({ recordId }: { readonly recordId: string | undefined }) {
  const { entries, hasMore, readMore } = useEntries(recordId);
  const [filter, setFilter] = useState(NO_FILTER);
  const shownSeq = usePast()?.seq;
  const lines = useMemo(() => (entries ?? []).map((entry) => toLine(entry, WORDS)), [entries]);
  const shown = useMemo(() => lines.filter((line) => isWanted(line, filter)), [lines, filter]);
  const isShort = !isUnfiltered(filter) && shown.length < ENOUGH && hasMore;
  // Runs again when a page has come, until enough fits or the history ends.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are the sign that a page has come
  useEffect(() => {
    if (isShort) readMore();
  }, [isShort, readMore, entries]);

  if (entries === null) return <Spinner label="Loading the history" />;
  return (
    <>
      {recordId === undefined && <HistoryFilters entries={entries} filter={filter} onChange={setFilter} />}
      {recordId === undefined && shownSeq === undefined && entries.length > 1 && (
        <Button size="s" onPress={() => void startLookingBack()} className={styles.back}>
          View the workshop as it was…
        </Button>
      )}
      {shown.length === 0 && !isShort && (
        <p className={styles.muted}>
          {isUnfiltered(filter) ? 'Nothing was changed yet.' : 'No change fits this filter.'}
        </p>
      )}
      {byDay(shown).map(({ day, lines: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.entry.seq}`} aria-label={day}>
          <h3 className={styles.day}>{day}</h3>
          <ol>
            {ofDay.map((line) => (
              <HistoryEntryRow
                key={line.entry.seq}
                line={line}
                recordId={recordId}
                isShown={line.entry.seq === shownSeq}
              />
            ))}
          </ol>
        </section>
      ))}
      {isShort && <Spinner label="Looking through older changes" />}
      {hasMore && !isShort && (
        <Button size="s" onPress={readMore} className={styles.back}>
          Show older changes
        </Button>
      )}
    </>
  );
}
