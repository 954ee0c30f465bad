/** One sheet of paper as it is typed: an id and a figure per line, checked at once against what is printed. */
import type { RoundView } from '@shared/room/room-view';
import { Plus } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { actInRoom } from '../../commands/room';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import { TextArea } from '../../ui/text-field';
import { checkSheet, troubleWords } from './paper-model';
import styles from './vote.module.css';

const MOST_TEXT = 20_000;

interface SheetFormProps {
  readonly round: RoundView;
  readonly token: string;
  readonly name: string;
  readonly text: string;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

/** The field, its troubles, and the ids that are printed on the ballots. */
export function SheetForm({ round, token, name, text, isNew, onDone }: SheetFormProps) {
  const [typed, setTyped] = useState(text);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isEmpty = typed.trim() === '';
  const troubles = isEmpty ? [] : checkSheet(round, typed).map(troubleWords);
  const shown = [...troubles, ...refused.filter((one) => !troubles.includes(one))];
  useEffect(() => field.current?.focus(), []);
  const save = async (): Promise<void> => {
    if (isEmpty || troubles.length > 0 || isBusy) return;
    setBusy(true);
    const reply = await actInRoom({ do: 'round.sheet', token, text: typed });
    setBusy(false);
    if (!reply) return;
    if (reply.troubles.length > 0) return setRefused(reply.troubles.map(troubleWords));
    setTyped('');
    onDone();
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.sheetForm} onSubmit={submit} aria-labelledby={id}>
      <h4 id={id} className={styles.ballotTitle}>
        {name}
      </h4>
      <TextArea
        label="Ids and figures, one per line"
        help={`Type ${example(round)} and Enter for the next line. Ctrl+Enter takes the sheet.`}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setRefused([]);
        }}
        rows={8}
        maxLength={MOST_TEXT}
        inputRef={field}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      />
      <div role="status" aria-label="What cannot be counted">
        <ul className={styles.troubles}>
          {shown.map((words) => (
            <li key={words}>
              <Text>{words}</Text>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.ballotHead}>
        <Button
          type="submit"
          variant="primary"
          size="s"
          icon={<Plus size={16} aria-hidden="true" />}
          isDisabled={isEmpty || shown.length > 0}
          isPending={isBusy}
        >
          {isNew ? 'Count this sheet' : 'Count the changed sheet'}
        </Button>
        {!isNew && (
          <Button size="s" variant="quiet" onPress={onDone}>
            Leave it as it was
          </Button>
        )}
      </div>
      <details className={styles.ids}>
        <summary>{`Ids on the ballots (${round.items.length})`}</summary>
        <ul>
          {round.items.map((item) => (
            <li key={item.id} className={styles.label}>
              <RefBadge>{item.ref}</RefBadge>
              <Text>{item.label}</Text>
            </li>
          ))}
        </ul>
      </details>
    </form>
  );
}

/** A line as it may be typed for the first item of this round. */
function example({ items, method }: RoundView): string {
  const ref = (items[0]?.ref ?? 'G-01').replace(/-0*/, '');
  return method === 'placement' ? `${ref} 30 70` : `${ref} 2`;
}
