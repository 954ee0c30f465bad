/** The notes that wait to be sorted, in the order in which they were said, and what became of the others. */

import { isActive } from '@shared/domain/workshop';
import { Inbox as InboxIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { openCapture } from '../../commands/capture';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Kbd } from '../../ui/kbd';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { seatName } from '../capture/seat-chips';
import page from '../page.module.css';
import styles from './inbox-page.module.css';
import { NoteList } from './note-list';
import { isOpenNote, promotedIds } from './open-notes';

const NOBODY = 'nobody';

/** The inbox page. */
export function InboxPage() {
  const notes = useRecords('note');
  const seats = useRecords('person');
  const [filter, setFilter] = useState<'open' | 'sorted'>('open');
  const [seat, setSeat] = useState<string | null>(null);
  const { open, sorted } = useMemo(() => {
    const active = notes.filter(isActive);
    return { open: active.filter(isOpenNote), sorted: active.filter((note) => promotedIds(note).length > 0) };
  }, [notes]);
  const inFilter = filter === 'open' ? open : sorted;
  const shown = useMemo(
    () => (seat === null ? inFilter : inFilter.filter((note) => (note.body['author_id'] ?? NOBODY) === seat)),
    [inFilter, seat],
  );

  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Inbox</h2>
          <p className={page.purpose}>
            Notes that are not yet anything else. Press <Kbd shortcut="P" /> to make a record of one,{' '}
            <Kbd shortcut="Enter" /> to change its words, <Kbd shortcut="Delete" /> to drop it.
          </p>
        </div>
        <div className={page.tools}>
          <Segmented
            label="Which notes"
            value={filter}
            onChange={setFilter}
            options={[
              { id: 'open', label: `Waiting ${open.length}` },
              { id: 'sorted', label: `Sorted ${sorted.length}` },
            ]}
          />
          <Select
            label="Said by"
            hideLabel
            value={seat}
            onChange={setSeat}
            placeholder="All seats"
            emptyLabel="All seats"
            className={page.select}
            options={[
              ...seats.map((person) => ({ id: person.id, label: seatName(person) })),
              { id: NOBODY, label: 'Nobody in particular' },
            ]}
          />
        </div>
      </header>
      <div className={shown.length > 0 ? styles.body : page.body}>
        {shown.length > 0 ? (
          <NoteList notes={shown} />
        ) : (
          <EmptyInbox isFiltered={seat !== null} filter={filter} hasNotes={notes.length > 0} />
        )}
      </div>
    </div>
  );
}

interface EmptyInboxProps {
  readonly isFiltered: boolean;
  readonly filter: 'open' | 'sorted';
  readonly hasNotes: boolean;
}

function EmptyInbox({ isFiltered, filter, hasNotes }: EmptyInboxProps) {
  if (isFiltered) return <EmptyState title="No notes of this seat" />;
  if (filter === 'sorted')
    return <EmptyState title="No note has been sorted yet">Press P on a waiting note.</EmptyState>;
  return (
    <EmptyState
      icon={<InboxIcon size={36} />}
      title={hasNotes ? 'Every note is sorted' : 'No notes yet'}
      actions={
        <Button variant="primary" onPress={openCapture} className={styles.capture}>
          Capture a note
        </Button>
      }
    >
      Anything said in the room can be captured at any moment with the N key and sorted later.
    </EmptyState>
  );
}
