/** The conditions of the search; those about people, state and evidence are for the open workshop. */
import { RECORD_STATUS } from '@shared/domain/workshop';
import { isFiltering, NO_FILTER, NOBODY, NOT_SAID, type SearchFilter } from '@shared/search/search-filter';
import { RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { useMemo } from 'react';
import { kindText, optionLabel, statusLabel } from '../../fields/words';
import type { Mirror } from '../../store/mirror';
import { Button } from '../../ui/button';
import { type Option, Select } from '../../ui/select';
import { seatName } from '../capture/seat-chips';
import styles from './dialogs.module.css';

const LEVELS = ['assumption', 'opinion', 'documented', 'measured', 'verified'] as const;
const EVIDENCE: readonly Option[] = [
  ...LEVELS.map((id) => ({ id, label: optionLabel('goal', 'evidence_level', id) })),
  { id: NOT_SAID, label: 'Not said yet' },
];
const STATUS: readonly Option[] = RECORD_STATUS.map((id) => ({ id, label: statusLabel(id) }));
const SECTION: readonly Option[] = SECTIONS.map(({ id, text }) => ({ id, label: `${id} ${text.short}` }));

interface SearchFiltersProps {
  /** The open workshop when it is the one that is searched. */
  readonly mirror: Mirror | null;
  readonly value: SearchFilter;
  readonly onChange: (filter: SearchFilter) => void;
}

/** The line of conditions under the results. */
export function SearchFilters({ mirror, value, onChange }: SearchFiltersProps) {
  const kinds = useMemo(
    () =>
      RECORD_KINDS.filter((kind) => mirror === null || (mirror.byKind.get(kind)?.length ?? 0) > 0).map(
        (kind): Option => ({ id: kind, label: kindText(kind).name }),
      ),
    [mirror],
  );
  const people = useMemo(
    (): readonly Option[] => [
      ...(mirror?.byKind.get('person') ?? []).map((person) => ({ id: person.id, label: seatName(person) })),
      { id: NOBODY, label: 'Nobody' },
    ],
    [mirror],
  );
  const pick = (name: keyof SearchFilter, label: string, anything: string, options: readonly Option[]) => (
    <Select
      label={label}
      hideLabel
      className={styles.condition}
      options={options}
      value={value[name]}
      placeholder={anything}
      emptyLabel={anything}
      onChange={(id) => onChange({ ...value, [name]: id })}
    />
  );
  return (
    <div className={styles.conditions} role="group" aria-label="Conditions">
      {pick('kind', 'Kind', 'Any kind', kinds)}
      {pick('section', 'Section', 'Any section', SECTION)}
      {mirror && pick('status', 'State', 'Any state', STATUS)}
      {mirror && pick('owner', 'Owner', 'Any owner', people)}
      {mirror && pick('evidence', 'Evidence', 'Any evidence', EVIDENCE)}
      {isFiltering(value) && (
        <Button size="s" variant="quiet" onPress={() => onChange(NO_FILTER)}>
          Clear
        </Button>
      )}
    </div>
  );
}
