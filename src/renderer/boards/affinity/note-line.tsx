/** The line at the foot of a wall: whose note it is, its words, Enter; and the line is ready for the next one. */
import { CircleAlert, Plus } from 'lucide-react';
import { useState } from 'react';
import { NOTE_MAX } from '../../commands/capture';
import { digitOf } from '../../pages/capture/seat-keys';
import { usePast } from '../../store/past';
import { Kbd } from '../../ui/kbd';
import { Select } from '../../ui/select';
import parts from '../parts/parts.module.css';
import styles from './affinity.module.css';

interface NoteLineProps {
  readonly seats: readonly { readonly id: string; readonly label: string }[];
  readonly seatId: string | null;
  readonly onSeat: (id: string | null) => void;
  /** Answers whether it was kept. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onLeaveUp: () => void;
}

/** The line, or nothing while an earlier moment is shown. */
export function NoteLine(props: NoteLineProps) {
  return usePast() === null ? <OpenLine {...props} /> : null;
}

function OpenLine({ seats, seatId, onSeat, onAdd, onLeaveUp }: NoteLineProps) {
  const [text, setText] = useState('');
  const tooLong = text.trim().length > NOTE_MAX;
  const add = async (): Promise<void> => {
    const words = text.trim();
    if (words === '' || tooLong) return;
    setText('');
    // What was refused comes back, unless something else is being typed by now.
    if (!(await onAdd(words))) setText((now) => now || words);
  };
  return (
    <div className={styles.line}>
      {seats.length > 0 && (
        <Select
          label="Written by"
          hideLabel
          value={seatId}
          onChange={onSeat}
          placeholder="Written by anyone"
          emptyLabel="Anyone"
          className={styles.seat}
          options={seats.map(({ id, label }) => ({ id, label, isUserText: true }))}
        />
      )}
      <div className={parts.add}>
        <Plus size={16} aria-hidden="true" className={parts.addIcon} />
        <textarea
          dir="auto"
          rows={1}
          className={`${parts.addInput} ${styles.lineField}`}
          aria-label="New note"
          aria-invalid={tooLong}
          placeholder="One thought per note"
          spellCheck={false}
          data-add-line="note"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const digit = digitOf(event, text === '');
            const seat = digit === null || digit === 0 ? null : seats[digit - 1];
            if (digit === 0 || seat) {
              event.preventDefault();
              onSeat(seat?.id ?? null);
            } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              event.stopPropagation();
              void add();
            } else if (event.key === 'ArrowUp' && text === '') {
              event.preventDefault();
              onLeaveUp();
            } else if (event.key === 'Escape' && text !== '') {
              event.stopPropagation();
              setText('');
            }
          }}
        />
        {text.trim() !== '' && !tooLong && <Kbd shortcut="Enter" />}
        {tooLong && (
          <span role="alert" className={parts.addError}>
            <CircleAlert size={14} aria-hidden="true" />
            {`A note holds ${NOTE_MAX} characters; these are ${text.trim().length}.`}
          </span>
        )}
      </div>
    </div>
  );
}
