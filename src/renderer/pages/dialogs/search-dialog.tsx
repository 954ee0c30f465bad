/** Full-text search: in the open workshop, or over the whole library. */
import { useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
import { openHit } from '../../commands/library';
import { useUi } from '../../store/ui-store';
import { useWorkshop } from '../../store/workshop-store';
import { Dialog } from '../../ui/dialog';
import list from '../../ui/list-box.module.css';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import { SearchField } from '../../ui/search-field';
import { Excerpt } from '../library/excerpt';
import { useSearch } from '../library/use-search';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';

/** The dialog behind Ctrl+F. */
export function SearchDialog() {
  const isInWorkshop = useUi((state) => state.page.name !== 'library');
  const workshopId = useWorkshop((state) => state.mirror?.workshop.id);
  const [scope, setScope] = useState<'here' | 'all'>('here');
  const [typed, setTyped] = useState('');
  const isHere = isInWorkshop && scope === 'here';
  const { hits, isBusy, isDone } = useSearch(typed, isHere ? workshopId : undefined);

  return (
    <Dialog title="Search" onClose={closeDialog} isBare size="l">
      <Autocomplete filter={keepAll} inputValue={typed} onInputChange={setTyped}>
        <div className={styles.search}>
          <SearchField
            isCombo
            label="Search"
            placeholder="Words in any record"
            value={typed}
            onChange={setTyped}
            autoFocus
          />
          {isInWorkshop && (
            <Segmented
              label="Where"
              value={scope}
              onChange={setScope}
              options={[
                { id: 'here', label: 'This workshop' },
                { id: 'all', label: 'All workshops' },
              ]}
            />
          )}
        </div>
        <ListBox
          aria-label="Found"
          className={`${list.list} ${styles.results}`}
          items={hits}
          dependencies={[hits]}
          onAction={(key) => {
            const hit = hits.find((candidate) => candidate.recordId === key);
            if (hit) void openHit(hit);
          }}
          renderEmptyState={() => (
            <div className={styles.waiting}>
              {isBusy && <Spinner label="Searching" />}
              {!isBusy && (isDone ? 'Nothing with these words' : 'Type a word that was said or written')}
            </div>
          )}
        >
          {(hit) => (
            <ListBoxItem
              id={hit.recordId}
              textValue={`${hit.ref} ${hit.excerpt}`}
              className={list.item ?? ''}
            >
              <Excerpt hit={hit} showsWorkshop={!isHere} />
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function keepAll(): boolean {
  return true;
}
