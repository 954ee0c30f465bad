/** Makes a record of a note: the kinds of the section where it was said come first, a digit or a few letters choose. */

import { RECORD_KINDS } from '@shared/sections/registry';
import { useState } from 'react';
import { Autocomplete, ListBox, useFilter } from 'react-aria-components';
import { promoteNote } from '../../commands/intents';
import { goRecord } from '../../commands/navigation';
import { notify, select } from '../../store/ui-store';
import { useRecord } from '../../store/workshop-store';
import { Dialog } from '../../ui/dialog';
import list from '../../ui/list-box.module.css';
import { SearchField } from '../../ui/search-field';
import { Text } from '../../ui/text';
import { neighbourOf } from '../inbox/neighbour';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';
import { kindChoices, namedFirst } from './kind-choices';
import { KindItem } from './kind-item';

/** The dialog that sorts a note. */
export function PromoteDialog({ noteId }: { readonly noteId: string }) {
  const note = useRecord(noteId);
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const sectionId = note?.body['section_id'];
  const choices = kindChoices(RECORD_KINDS, typeof sectionId === 'string' ? sectionId : null);

  const choose = (kind: string): void => {
    const next = neighbourOf(noteId);
    closeDialog();
    void promoteNote(noteId, kind).then((id) => {
      if (!id) return;
      const name = choices.find((choice) => choice.kind === kind)?.name ?? kind;
      notify('info', `Made a ${name.toLowerCase()} of it.`, { label: 'Show it', run: () => goRecord(id) });
      select(next, { open: false });
    });
  };

  return (
    <Dialog title="Sort this note" onClose={closeDialog} isBare>
      <div className={styles.search}>
        <Text as="p" lines={3} className={styles.quote}>
          {String(note?.body['body'] ?? '')}
        </Text>
      </div>
      <div
        onKeyDownCapture={(event) => {
          const choice =
            typed === '' && /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
          if (!choice || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          event.stopPropagation();
          choose(choice.kind);
        }}
      >
        <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
          <div className={styles.search}>
            <SearchField
              isCombo
              label="What is it?"
              value={typed}
              onChange={setTyped}
              autoFocus
              placeholder="What is it? Type, or press a digit"
            />
          </div>
          <ListBox
            aria-label="Kinds of record"
            className={`${list.list} ${styles.results}`}
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => <p className={list.empty}>No kind with this name</p>}
          >
            {namedFirst(choices, typed).map((choice, index) => (
              <KindItem
                key={choice.kind}
                choice={choice}
                digit={typed === '' && index < 9 ? index + 1 : null}
              />
            ))}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
