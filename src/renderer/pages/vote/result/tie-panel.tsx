/** A tie across the line: who decides puts the tied items in order and says why. Both are kept with the result. */
import type { RoundView } from '@shared/room/room-view';
import { deciderAmong } from '@shared/room/seats';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Remark } from '../../../boards/parts/remark';
import { actInRoom } from '../../../commands/room';
import { RefBadge } from '../../../ui/badge';
import { Button, IconButton } from '../../../ui/button';
import { Text } from '../../../ui/text';
import { TextField } from '../../../ui/text-field';
import { moved } from '../order-model';
import { useSeats } from '../use-seats';
import styles from './result.module.css';

interface TiePanelProps {
  readonly round: RoundView;
  readonly tied: readonly string[];
}

/** The form of the tie. */
export function TiePanel({ round, tied }: TiePanelProps) {
  const seats = useSeats();
  const [order, setOrder] = useState(tied);
  const [decider, setDecider] = useState(
    () => seats.find(({ id }) => id === deciderAmong(seats))?.name ?? '',
  );
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    void actInRoom({ do: 'round.tie', order: [...order], decider: decider.trim(), reason: reason.trim() });
  };
  const shift = (item: string, by: 1 | -1): void =>
    setOrder(moved(order, item, order.indexOf(item) + by) ?? order);
  return (
    <form className={styles.tie} onSubmit={submit} aria-label="Settle the tie">
      <Remark tone="warning">
        {`${tied.length} items share a place across the line after the first ${round.top}. Put them in order and say why.`}
      </Remark>
      <ol className={styles.tieList}>
        {order.map((id, index) => {
          const item = round.items.find((one) => one.id === id);
          const ref = item?.ref ?? '';
          return (
            <li key={id} className={styles.tieRow} data-tied={ref}>
              <span>{index + 1}</span>
              <RefBadge>{ref}</RefBadge>
              <Text className={styles.tieWords}>{item?.label ?? ''}</Text>
              <IconButton
                label={`${ref} up`}
                size="s"
                icon={<ArrowUp size={16} />}
                isDisabled={index === 0}
                onPress={() => shift(id, -1)}
              />
              <IconButton
                label={`${ref} down`}
                size="s"
                icon={<ArrowDown size={16} />}
                isDisabled={index === order.length - 1}
                onPress={() => shift(id, 1)}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.tieFields}>
        <TextField label="Decided by" value={decider} onChange={setDecider} maxLength={120} />
        <TextField label="Reason" value={reason} onChange={setReason} maxLength={1_000} isRequired />
        <Button type="submit" isDisabled={!isReady}>
          Settle the tie
        </Button>
      </div>
    </form>
  );
}
