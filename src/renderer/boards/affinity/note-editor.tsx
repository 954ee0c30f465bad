/** A note that is open for typing, at its place on the wall and large enough to be read at any zoom. */
import { useEffect, useRef } from 'react';
import { NOTE_MAX } from '../../commands/capture';
import { updateRecord } from '../../commands/intents';
import { useDraft } from '../../store/drafts';
import { useRecord } from '../../store/workshop-store';
import styles from './affinity.module.css';

/** Where a note is open: its upper left corner on the wall, in pixels as they are on the screen. */
export interface EditorPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface NoteEditorProps {
  readonly id: string;
  readonly place: EditorPlace;
  readonly onDone: () => void;
}

/** Changes the words of a note that is there. */
export function NoteEditor({ id, place, onDone }: NoteEditorProps) {
  const note = useRecord(id);
  const draft = useDraft(String(note?.body.body ?? ''), (body) =>
    body.trim() === '' ? Promise.resolve(false) : updateRecord(id, { body }),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <textarea
      ref={field}
      {...shape(place)}
      aria-label={`Words of ${note?.ref ?? 'the note'}`}
      value={draft.value}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => {
        if (draft.value.trim() === '') draft.reset();
        else draft.commit();
        onDone();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          draft.reset();
          onDone();
        } else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}

interface NewNoteProps {
  readonly place: EditorPlace;
  readonly onAdd: (text: string) => void;
  readonly onDone: () => void;
}

/** A new note: Enter keeps it and is ready for the next one. */
export function NewNote({ place, onAdd, onDone }: NewNoteProps) {
  const isLeft = useRef(false);
  const leave = (text: string): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (text.trim() !== '') onAdd(text.trim());
    onDone();
  };
  return (
    <textarea
      {...shape(place)}
      aria-label="New note on the wall"
      onBlur={(event) => leave(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const text = event.currentTarget.value.trim();
        if (event.key === 'Escape') leave('');
        else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          if (text === '') return;
          onAdd(text);
          event.currentTarget.value = '';
        }
      }}
    />
  );
}

function shape({ x, y, scale }: EditorPlace) {
  return {
    className: styles.editor,
    style: { left: x, top: y, transform: `scale(${scale})` },
    dir: 'auto',
    maxLength: NOTE_MAX,
    spellCheck: false,
    'data-note-editor': '',
    // The gesture that opened it was made to type.
    autoFocus: true,
  } as const;
}
