/** One note: its words, who said it, where it was said, and what it became. */

import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordLabel } from '@shared/sections/record-schema';
import { findSection } from '@shared/sections/registry';
import { ArrowRight, CornerDownRight, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { deleteRecords, updateRecord } from '../../commands/intents';
import { goRecord } from '../../commands/navigation';
import { useDraft } from '../../store/drafts';
import { useUi } from '../../store/ui-store';
import { useRecord } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import { Text } from '../../ui/text';
import { TextArea } from '../../ui/text-field';
import { seatName } from '../capture/seat-chips';
import { endEditing, useEditedNote } from './edited-note';
import styles from './inbox-page.module.css';
import { isOpenNote, promotedIds } from './open-notes';

/** The content of a row of the inbox. */
export function NoteRow({ note }: { readonly note: WorkshopRecord }) {
  const isEditing = useEditedNote((state) => state.id === note.id);
  const seat = useRecord(note.body['author_id'] as string | undefined);
  const section = typeof note.body['section_id'] === 'string' ? findSection(note.body['section_id']) : null;
  return (
    <>
      <RefBadge>{note.ref}</RefBadge>
      <div className={styles.note}>
        {isEditing ? (
          <NoteEditor note={note} onDone={() => endEditing(note.id)} />
        ) : (
          <Text as="p">{String(note.body['body'] ?? '')}</Text>
        )}
        <p className={styles.origin}>
          <span>came from {seat ? <Text>{seatName(seat)}</Text> : 'nobody in particular'}</span>
          {section && <span>during {section.text.title}</span>}
          <time dateTime={note.createdAt}>
            {new Date(note.createdAt).toLocaleTimeString('en-GB', { timeStyle: 'short' })}
          </time>
        </p>
        {promotedIds(note).map((id) => (
          <PromotedLink key={id} id={id} />
        ))}
      </div>
      {!isEditing && (
        <div className={styles.actions}>
          {isOpenNote(note) && (
            <Button
              size="s"
              icon={<ArrowRight size={14} aria-hidden="true" />}
              onPress={() => useUi.setState({ dialog: { name: 'promote', noteId: note.id } })}
            >
              Sort
            </Button>
          )}
          <IconButton
            label="Edit the words"
            shortcut="Enter"
            size="s"
            icon={<Pencil size={14} />}
            onPress={() => useEditedNote.setState({ id: note.id })}
          />
          <IconButton
            label="Delete"
            shortcut="Delete"
            size="s"
            icon={<Trash2 size={14} />}
            onPress={() => void deleteRecords([note.id])}
          />
        </div>
      )}
    </>
  );
}

function PromotedLink({ id }: { readonly id: string }) {
  const record = useRecord(id);
  if (!record) return <p className={styles.origin}>The record it became was deleted.</p>;
  return (
    <Button
      size="s"
      variant="quiet"
      icon={<CornerDownRight size={14} aria-hidden="true" />}
      className={styles.became}
      onPress={() => goRecord(id)}
    >
      <Text>{recordLabel(record)}</Text>
    </Button>
  );
}

function NoteEditor({ note, onDone }: { readonly note: WorkshopRecord; readonly onDone: () => void }) {
  const draft = useDraft(String(note.body['body'] ?? ''), (body) => updateRecord(note.id, { body }));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (): void => {
    draft.commit();
    onDone();
  };
  return (
    <TextArea
      label={`Words of ${note.ref}`}
      hideLabel
      inputRef={field}
      value={draft.value}
      onChange={draft.change}
      onBlur={finish}
      maxLength={2_000}
      onKeyDown={(event) => {
        // The list moves with the arrow keys; inside the words they belong to the words.
        event.stopPropagation();
        if (event.key === 'Escape') {
          draft.reset();
          onDone();
        } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          finish();
        }
      }}
    />
  );
}
