/** Closes a gap of the thread: finds the record that belongs there, or makes it. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type Chain, columnOf } from '@shared/thread/chain';
import { columnTitle, columnWord } from '@shared/thread/text.en';
import { useCallback } from 'react';
import { goRecord } from '../../commands/navigation';
import { referenceName } from '../../fields/words';
import { LinkPicker } from '../../panels/details/link-picker';
import { getMirror, useRecord } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { tieTo } from './tie-here';

export interface Gap {
  /** The record that lacks something. */
  readonly besideId: string;
  readonly column: number;
}

interface GapDialogProps {
  readonly chain: Chain;
  readonly gap: Gap;
  /** Called with the id of the record that now stands there, or null when the gap stays. */
  readonly onClose: (id: string | null) => void;
}

/** The dialog; renders nothing when the record is gone. */
export function GapDialog({ chain, gap, onClose }: GapDialogProps) {
  const record = useRecord(gap.besideId);
  if (!record) return null;
  return <Form chain={chain} gap={gap} record={record} onClose={onClose} />;
}

function Form({ chain, gap, record, onClose }: GapDialogProps & { readonly record: WorkshopRecord }) {
  const column = chain.columns[gap.column];
  const tie = tieTo(chain, record, gap.column);
  const accepts = useCallback(
    (id: string) => {
      const other = getMirror()?.byId.get(id);
      return other !== undefined && columnOf(chain, other) === gap.column;
    },
    [chain, gap.column],
  );
  if (!column) return null;
  const word = columnWord(chain.id, column.id);
  return (
    <Dialog
      title={`${record.ref} has no ${word} yet`}
      size="s"
      onClose={() => onClose(null)}
      footer={<Button onPress={() => onClose(null)}>Cancel</Button>}
    >
      <p>{referenceName(record, 200)}</p>
      {tie ? (
        <LinkPicker
          record={record}
          tie={tie}
          kinds={column.kinds}
          label={`Which ${word}? Choose one, or type a new one.`}
          accepts={accepts}
          {...(column.only && { body: { [column.only.field]: column.only.is } })}
          onDone={onClose}
        />
      ) : (
        <>
          <p>
            A part between {record.ref} and its {columnTitle(chain.id, column.id).toLowerCase()} is missing.
            It is added where {record.ref} is worked on.
          </p>
          <Button
            variant="primary"
            onPress={() => {
              onClose(null);
              goRecord(record.id);
            }}
          >
            Go to {record.ref}
          </Button>
        </>
      )}
    </Dialog>
  );
}
