/** What narrows the thread down: words or a reference, a section, a person. */

import { getSectionOf } from '@shared/sections/registry';
import type { Chain } from '@shared/thread/chain';
import { useMemo } from 'react';
import { useRecordOptions } from '../../fields/record-options';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import page from '../page.module.css';
import type { ThreadFilter } from './thread-model';

interface ThreadToolsProps {
  readonly chain: Chain;
  readonly filter: ThreadFilter;
  readonly onFilter: (filter: ThreadFilter) => void;
}

/** The filters of the page. */
export function ThreadTools({ chain, filter, onFilter }: ThreadToolsProps) {
  const people = useRecordOptions(PEOPLE);
  const sections = useMemo(() => {
    const found = new Map(
      chain.columns.flatMap(({ kinds }) => kinds.map((kind) => [getSectionOf(kind).id, getSectionOf(kind)])),
    );
    return [...found.values()].map(({ id, text }) => ({ id, label: `${id} ${text.short}` }));
  }, [chain]);
  return (
    <div className={page.tools}>
      <SearchField
        label="Reference or words"
        placeholder="G-03 or words"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        className={page.select}
      />
      <Select
        label="Section"
        hideLabel
        value={filter.sectionId}
        onChange={(sectionId) => onFilter({ ...filter, sectionId })}
        placeholder="All sections"
        emptyLabel="All sections"
        className={page.select}
        options={sections}
      />
      <Select
        label="Owner"
        hideLabel
        value={filter.ownerId}
        onChange={(ownerId) => onFilter({ ...filter, ownerId })}
        placeholder="All owners"
        emptyLabel="All owners"
        className={page.select}
        options={people}
      />
    </div>
  );
}

const PEOPLE = ['person'] as const;
