/**
 * Notes as a list for the keyboard: arrows move, P sorts, Enter edits, Delete drops. Only the rows in sight are in the
 * page, so that five hundred notes are as quick as five.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type KeyboardEvent, useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { deleteRecords } from '../../commands/intents';
import { select, useUi } from '../../store/ui-store';
import { useEditedNote } from './edited-note';
import styles from './inbox-page.module.css';
import { NoteRow } from './note-row';

/** The list; the note with the focus is the selected one. */
export function NoteList({ notes }: { readonly notes: readonly WorkshopRecord[] }) {
  const selectedId = useUi((state) => state.selectedId);
  const selected = useMemo(
    () => (selectedId !== null && notes.some(({ id }) => id === selectedId) ? [selectedId] : []),
    [notes, selectedId],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof HTMLElement && event.target.role === 'row' ? event.target : null;
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = row.dataset['key'];
    if (!id) return;
    if (event.key.toLowerCase() === 'p') useUi.setState({ dialog: { name: 'promote', noteId: id } });
    else if (event.key === 'Enter' || event.key === 'F2') useEditedNote.setState({ id });
    else if (event.key === 'Delete' || event.key === 'Backspace') void deleteRecords([id]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.holder} onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList
          aria-label="Notes"
          className={styles.list ?? ''}
          items={notes}
          selectionMode="single"
          selectionBehavior="replace"
          disallowTypeAhead
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            select(key === undefined ? null : String(key), { open: false });
          }}
        >
          {renderNote}
        </GridList>
      </Virtualizer>
    </div>
  );
}

const LAYOUT = { estimatedRowSize: 68, gap: 4, padding: 4 };

/** The same function at every drawing: rows are made again only when their note changes. */
function renderNote(note: WorkshopRecord) {
  return (
    <GridListItem textValue={String(note.body['body'] ?? note.ref)} className={styles.row ?? ''}>
      <NoteRow note={note} />
    </GridListItem>
  );
}
