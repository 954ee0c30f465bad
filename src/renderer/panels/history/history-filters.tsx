/** Narrows the history of a workshop by words, section and kind. */
import type { HistoryEntry } from '@shared/ipc/replies';
import { findSection, isRecordKind } from '@shared/sections/registry';
import { useMemo } from 'react';
import { kindText } from '../../fields/words';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import styles from './history.module.css';
import type { HistoryFilter } from './history-model';

interface HistoryFiltersProps {
  readonly entries: readonly HistoryEntry[];
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

/** The fields above the list; only sections and kinds that were touched are offered. */
export function HistoryFilters({ entries, filter, onChange }: HistoryFiltersProps) {
  const { sections, kinds } = useMemo(() => offered(entries), [entries]);
  return (
    <div className={styles.filters}>
      <SearchField
        label="Find in the history"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
        className={styles.search}
      />
      <Select
        label="Section"
        hideLabel
        placeholder="All sections"
        emptyLabel="All sections"
        value={filter.sectionId}
        onChange={(sectionId) => onChange({ ...filter, sectionId })}
        options={sections}
      />
      <Select
        label="Kind of record"
        hideLabel
        placeholder="All kinds"
        emptyLabel="All kinds"
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
        options={kinds}
      />
    </div>
  );
}

function offered(entries: readonly HistoryEntry[]) {
  const touched = entries.flatMap((entry) => entry.touched);
  const sections = [...new Set(touched.map(({ section }) => section))].filter((id) => findSection(id)).sort();
  const kinds = [...new Set(touched.map(({ kind }) => kind))].filter(isRecordKind);
  return {
    sections: sections.map((id) => ({ id, label: `${id} ${findSection(id)?.text.short ?? ''}` })),
    kinds: kinds
      .map((kind) => ({ id: kind as string, label: kindText(kind).plural }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}
