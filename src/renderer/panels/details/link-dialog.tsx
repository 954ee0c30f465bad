/**
 * Links two records: first how they belong together, as a sentence from the first one, then to which. With the other
 * record already named (a card was dropped on it) only the sentence is asked. Everything by keyboard.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { useMemo, useState } from 'react';
import { createLink, undo } from '../../commands/intents';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { inSentence, kindText, referenceName } from '../../fields/words';
import { notify, useUi } from '../../store/ui-store';
import { getMirror, useLinks, useRecord } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import styles from './details.module.css';
import { type LinkWay, linkWays, linkWaysBetween } from './details-model';
import { useLinkTarget } from './link-target';

/** The dialog for the record named in the dialog state; renders nothing when it is gone. */
export function LinkDialog({ recordId }: { readonly recordId: string }) {
  const record = useRecord(recordId);
  const named = useRecord(useLinkTarget((state) => (state.recordId === recordId ? state.targetId : null)));
  if (!record) return null;
  return <Form key={record.id} record={record} named={named && named.id !== record.id ? named : undefined} />;
}

function close(): void {
  useLinkTarget.setState({ recordId: null, targetId: null });
  useUi.setState({ dialog: null });
}

function Form({
  record,
  named,
}: {
  readonly record: WorkshopRecord;
  readonly named: WorkshopRecord | undefined;
}) {
  const ways = useMemo(
    () => (named ? linkWaysBetween(record.kind, named.kind) : linkWays(record.kind)),
    [record.kind, named],
  );
  const [wayId, setWayId] = useState<string | null>(ways[0]?.id ?? null);
  const [targetId, setTargetId] = useState<string | null>(named?.id ?? null);
  const way = ways.find(({ id }) => id === wayId);
  const links = useLinks();
  const exists =
    way !== undefined &&
    targetId !== null &&
    [...links.values()].some((link) => isSame(link, record.id, way, targetId));
  const save = async (): Promise<void> => {
    if (!way || targetId === null || exists) return;
    const isDone = way.isReverse
      ? await createLink(targetId, way.type.type, record.id)
      : await createLink(record.id, way.type.type, targetId);
    if (!isDone) return;
    close();
    const target = getMirror()?.byId.get(targetId);
    notify('info', `Linked: ${record.ref} ${way.words} ${target ? referenceName(target, 60) : 'it'}`, {
      label: 'Undo',
      run: () => void undo(),
    });
  };
  return (
    <Dialog
      title={`Link ${referenceName(record, 60)}`}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!way || targetId === null || exists}
            onPress={() => void save()}
          >
            Link
          </Button>
        </>
      }
    >
      {ways.length === 0 ? (
        <p>These two cannot be linked.</p>
      ) : (
        <div className={styles.linkForm}>
          <RadioGroup
            label={`How does ${record.ref} belong to it?`}
            options={ways.map((one) => ({
              id: one.id,
              label: `${record.ref} ${one.words} ${named ? named.ref : '…'}`,
              meaning: named ? undefined : kindsWords(one),
            }))}
            value={wayId}
            onChange={(id) => {
              setWayId(id);
              if (!named) setTargetId(null);
            }}
          />
          {!named && way && (
            <TargetField key={way.id} record={record} way={way} targetId={targetId} onPick={setTargetId} />
          )}
          {named && <p>{referenceName(named, 200)}</p>}
          {exists && <p className={styles.muted}>They are already linked like this.</p>}
        </div>
      )}
    </Dialog>
  );
}

interface TargetFieldProps {
  readonly record: WorkshopRecord;
  readonly way: LinkWay;
  readonly targetId: string | null;
  readonly onPick: (id: string | null) => void;
}

function TargetField({ record, way, targetId, onPick }: TargetFieldProps) {
  const options = useRecordOptions(way.kinds, record.id);
  return (
    <PickBox
      label="To which record"
      options={options}
      value={targetId}
      onPick={onPick}
      placeholder="Type a reference or a word"
    />
  );
}

function kindsWords({ kinds, type }: LinkWay): string | undefined {
  if (type.from.length === 0 && type.to.length === 0) return 'any record';
  return kinds.map((kind) => inSentence(kindText(kind).name)).join(', ');
}

function isSame(
  link: { fromId: string; type: string; toId: string },
  recordId: string,
  way: LinkWay,
  targetId: string,
): boolean {
  const [from, to] = way.isReverse ? [targetId, recordId] : [recordId, targetId];
  return link.type === way.type.type && link.fromId === from && link.toId === to;
}
