/** Notes as a list for the keyboard: arrows move, P sorts, Enter edits, Delete drops. */

import type { WorkshopRecord } from '@shared/domain/workshop';
import { type KeyboardEvent, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { deleteRecords } from '../../commands/intents';
import { useUi } from '../../store/ui-store';
import styles from './inbox-page.module.css';
import { NoteRow } from './note-row';

interface NoteListProps {
  readonly notes: readonly WorkshopRecord[];
  readonly onSelect: (id: string | null) => void;
}

/** The list; the note with the focus is the selected one. */
export function NoteList({ notes, onSelect }: NoteListProps) {
  const selectedId = useUi((state) => state.selectedId);
  const [editingId, setEditingId] = useState<string | null>(null);
  const selected = notes.some(({ id }) => id === selectedId) && selectedId ? [selectedId] : [];

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof HTMLElement && event.target.role === 'row' ? event.target : null;
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = row.dataset['key'];
    if (!id) return;
    if (event.key.toLowerCase() === 'p') useUi.setState({ dialog: { name: 'promote', noteId: id } });
    else if (event.key === 'Enter' || event.key === 'F2') setEditingId(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') dropNote(notes, id, onSelect);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label="Notes"
        className={styles.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowTypeAhead
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          onSelect(key === undefined ? null : String(key));
        }}
      >
        {notes.map((note) => (
          <GridListItem
            key={note.id}
            id={note.id}
            textValue={String(note.body['body'] ?? note.ref)}
            className={styles.row ?? ''}
          >
            <NoteRow
              note={note}
              isEditing={editingId === note.id}
              onEdit={() => setEditingId(note.id)}
              onDone={() => {
                setEditingId(null);
                focusRow(note.id);
              }}
              onDrop={() => dropNote(notes, note.id, onSelect)}
            />
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}

/** Gives the keyboard back to the row whose words were being changed, unless it went elsewhere. */
function focusRow(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)?.focus();
  });
}

/** Deletes a note and selects its neighbour, so that the next key works on the next note. */
function dropNote(notes: readonly WorkshopRecord[], id: string, onSelect: (id: string | null) => void): void {
  const index = notes.findIndex((note) => note.id === id);
  onSelect((notes[index + 1] ?? notes[index - 1])?.id ?? null);
  void deleteRecords([id]);
}
