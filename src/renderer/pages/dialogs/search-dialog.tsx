/**
 * Search over everything: in the open workshop with conditions and a jump by reference, or over the whole library.
 * Results come kind by kind.
 */
import type { SearchHit } from '@shared/ipc/replies';
import { NO_FILTER } from '@shared/search/search-filter';
import { useMemo, useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { openHit } from '../../commands/library';
import { kindText } from '../../fields/words';
import { useUi } from '../../store/ui-store';
import { useWorkshop } from '../../store/workshop-store';
import { Dialog } from '../../ui/dialog';
import list from '../../ui/list-box.module.css';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import { SearchField } from '../../ui/search-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Excerpt } from '../library/excerpt';
import { useSearch } from '../library/use-search';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';
import { SearchFilters } from './search-filters';
import { countHits, hereGroups, kindsOf, libraryGroups, NO_GROUPS } from './search-groups';

/** A record that was named by its reference can also be among the others. */
const GO = /^go /;

/** The dialog behind Ctrl+F. */
export function SearchDialog() {
  const isInWorkshop = useUi((state) => state.page.name !== 'library');
  const mirror = useWorkshop((state) => state.mirror);
  const [scope, setScope] = useState<'here' | 'all'>('here');
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const isHere = isInWorkshop && scope === 'here' && mirror !== null;
  const kinds = useMemo(() => kindsOf(filter), [filter]);
  const library = useSearch(isHere ? '' : typed, kinds);
  const groups = useMemo(
    () => (isHere ? hereGroups(mirror, typed, filter) : libraryGroups(library.hits)),
    [isHere, mirror, typed, filter, library.hits],
  );
  const shown = groups ?? NO_GROUPS;
  const isBusy = !isHere && library.isBusy;
  const isDone = isHere ? groups !== null : library.isDone;
  const total = countHits(shown);

  const open = (key: string): void => {
    const wanted = key.replace(GO, '');
    const hit = shown.flatMap(({ hits }) => hits).find((candidate) => keyOf(candidate) === wanted);
    if (hit) void openHit(hit);
  };
  return (
    <Dialog title="Search" onClose={closeDialog} isBare size="l">
      {/* The groups are already the answer to what was typed; this filter keeps them all. */}
      <Autocomplete filter={keepAll} inputValue={typed} onInputChange={setTyped}>
        <div className={styles.search}>
          <SearchField
            isCombo
            label="Search"
            placeholder={isHere ? 'Words in any record, or a reference such as G-03' : 'Words in any record'}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
          {isInWorkshop && (
            <Segmented
              label="Where"
              value={scope}
              onChange={(next) => {
                setScope(next);
                // People, states and evidence are those of the open workshop.
                setFilter({ ...NO_FILTER, kind: filter.kind });
              }}
              options={[
                { id: 'here', label: 'This workshop' },
                { id: 'all', label: 'All workshops' },
              ]}
            />
          )}
        </div>
        <ListBox
          aria-label="Found"
          className={`${list.list} ${styles.results} ${styles.found}`}
          items={shown}
          dependencies={[shown]}
          onAction={(key) => open(String(key))}
          renderEmptyState={() => (
            <div className={styles.waiting}>
              {isBusy && <Spinner label="Searching" />}
              {!isBusy &&
                (isDone
                  ? 'Nothing with these words and conditions'
                  : 'Type a word that was said or written, or choose a condition below')}
            </div>
          )}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className={list.heading ?? ''}>
                {group.kind === null ? 'Go to' : `${kindText(group.kind).plural} ${group.total}`}
              </Header>
              {group.hits.map((hit) => (
                <ListBoxItem
                  key={`${group.id} ${keyOf(hit)}`}
                  id={group.kind === null ? `go ${keyOf(hit)}` : keyOf(hit)}
                  textValue={`${hit.ref} ${hit.excerpt}`}
                  className={list.item ?? ''}
                >
                  <Excerpt hit={hit} showsWorkshop={!isHere} />
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <SearchFilters mirror={isHere ? mirror : null} value={filter} onChange={setFilter} />
      <VisuallyHidden live="polite">{isDone && !isBusy ? `${total} found` : ''}</VisuallyHidden>
    </Dialog>
  );
}

function keyOf(hit: SearchHit): string {
  return `${hit.workshopId} ${hit.recordId}`;
}

function keepAll(): boolean {
  return true;
}
