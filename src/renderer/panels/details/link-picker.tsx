/**
 * Ties a record to another one in one field: type a reference or a word and take it, or go on typing and make it. Used
 * in the empty places of the details and of the thread.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Tie } from '@shared/thread/tie';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Patch } from '../../commands/intents';
import { makeTied, tieRecords } from '../../commands/linking';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { inSentence, kindText } from '../../fields/words';
import { Select } from '../../ui/select';
import styles from './link-slots.module.css';

interface LinkPickerProps {
  readonly record: WorkshopRecord;
  readonly tie: Tie;
  readonly kinds: readonly string[];
  /** "is measured by". */
  readonly label: string;
  /** What a new record says beside its words. */
  readonly body?: Patch;
  /** Leaves records of the kinds out that do not belong here. */
  readonly accepts?: (id: string) => boolean;
  /** Called with the id of the other record. */
  readonly onDone: (id: string) => void;
}

/** The field, and a choice of kind for what is made where there are several. */
export function LinkPicker({ record, tie, kinds, label, body, accepts, onDone }: LinkPickerProps) {
  const all = useRecordOptions(kinds, record.id);
  const options = useMemo(() => (accepts ? all.filter(({ id }) => accepts(id)) : all), [all, accepts]);
  const [kind, setKind] = useState(kinds[0] ?? '');
  const field = useRef<HTMLDivElement>(null);
  // A dialog that opens on a busy machine may take the focus for itself after the field had it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!field.current?.contains(document.activeElement)) field.current?.querySelector('input')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const finish = async (saved: Promise<string | false | null>): Promise<void> => {
    const id = await saved;
    if (id) onDone(id);
  };
  return (
    <div ref={field} className={styles.picker}>
      <PickBox
        label={label}
        options={options}
        value={null}
        isAdding
        autoFocus
        onPick={(id) => {
          if (id !== null) void finish(tieRecords(record.id, tie, id).then((isDone) => isDone && id));
        }}
        onCreate={(words) => void finish(makeTied(record.id, tie, kind, words, body))}
        createLabel={`New ${inSentence(kindText(kind).name)}`}
        placeholder="Reference or words"
      />
      {kinds.length > 1 && (
        <Select
          label="What is new becomes a"
          value={kind}
          onChange={(next) => setKind(next ?? kind)}
          options={kinds.map((id) => ({ id, label: kindText(id).name }))}
        />
      )}
    </div>
  );
}
