/** What to talk about: one item at a time, the widest spread first, with both ends by role. */
import type { RoundRow } from '@shared/room/room-view';
import type { RoundMethod } from '@shared/room/round';
import { ChevronLeft, ChevronRight, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { RefBadge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Text } from '../../../ui/text';
import styles from './result.module.css';
import { endsWords, levelWords, minorityWords, scoreWords, spreadWords } from './result-words';

interface TalkQueueProps {
  readonly method: RoundMethod;
  /** The widest spread first. */
  readonly queue: readonly RoundRow[];
  readonly voters: number;
}

/** The queue; where the room agrees it says so. */
export function TalkQueue({ method, queue, voters }: TalkQueueProps) {
  const [at, setAt] = useState(0);
  const row = queue[Math.min(at, queue.length - 1)];
  const open = queue.filter(({ isOpen }) => isOpen).length;
  if (!row)
    return (
      <section className={styles.talk} aria-label="To talk about">
        <h4 className={styles.title}>To talk about</h4>
        <p>Nothing splits the room. Go on with the result.</p>
      </section>
    );
  const place = queue.indexOf(row);
  const ends = endsWords(method, row);
  const minority = minorityWords(method, row, voters);
  return (
    <section className={styles.talk} aria-label="To talk about">
      <h4 className={styles.title}>
        <MessagesSquare size={18} aria-hidden="true" />
        To talk about
      </h4>
      <p className={styles.talkCount}>{queueWords(method, open, queue.length)}</p>
      <div className={styles.talkItem} aria-live="polite">
        <p>
          <RefBadge>{row.item.ref}</RefBadge> {`${place + 1} of ${queue.length}`}
        </p>
        <p className={styles.talkWords}>
          <Text>{row.item.label}</Text>
        </p>
        <p className={styles.talkSpread} data-open={row.isOpen ? '' : undefined}>
          {`${scoreWords(method, row)}, ${spreadWords(method, row)}`}
        </p>
        {ends !== '' && (
          <p className={styles.ends}>
            <bdi>{ends}</bdi>
          </p>
        )}
        {method === 'poll' && row.lowest[0] && (
          <p
            className={styles.muted}
          >{`Hear first: ${levelWords(method, row.lowest[0].value).toLowerCase()}.`}</p>
        )}
        {minority !== '' && (
          <p className={styles.muted}>
            Kept with the result: <bdi>{minority}</bdi>
          </p>
        )}
        {row.isOpen && <p className={styles.muted}>One minute: each end says why, then the room goes on.</p>}
      </div>
      <div className={styles.talkTools}>
        <Button
          size="s"
          icon={<ChevronLeft size={16} aria-hidden="true" />}
          isDisabled={place === 0}
          onPress={() => setAt(place - 1)}
        >
          Previous
        </Button>
        <Button
          size="s"
          icon={<ChevronRight size={16} aria-hidden="true" />}
          isDisabled={place === queue.length - 1}
          onPress={() => setAt(place + 1)}
        >
          Next
        </Button>
      </div>
    </section>
  );
}

function queueWords(method: RoundMethod, open: number, all: number): string {
  if (method === 'dot_vote') return all === 1 ? '1 item splits the room.' : `${all} items split the room.`;
  return open === 0 ? 'All are close together.' : `${open} of ${all} are far apart.`;
}
