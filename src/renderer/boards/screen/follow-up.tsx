/** Under a yes: the action that follows it up, or the way to make one. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { makeActionOf } from '../../commands/actions';
import { fieldLabel } from '../../fields/words';
import { usePast } from '../../store/past';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { ActionDialog } from '../parts/action-dialog';
import { RecordOpener } from '../parts/record-opener';
import { followUpOf } from './follow-up-model';
import styles from './screen.module.css';

interface FollowUpProps {
  readonly record: WorkshopRecord;
  readonly name: string;
}

/** One line below the question. */
export function FollowUp({ record, name }: FollowUpProps) {
  const actions = useRecords('action_item');
  const [isMaking, setMaking] = useState(false);
  const isPast = usePast() !== null;
  const action = followUpOf(actions, record.id, name);
  const label = fieldLabel(record.kind, name);
  return (
    <div className={styles.followUp} data-follow-up={name}>
      {action ? (
        <>
          <span>Followed up by</span>
          <RecordOpener record={action} />
        </>
      ) : (
        <>
          <span>This is a yes. Who follows it up?</span>
          <Button
            size="s"
            icon={<ListPlus size={16} aria-hidden="true" />}
            isDisabled={isPast}
            aria-label={`Make an action of: ${label}`}
            onPress={() => setMaking(true)}
          >
            Make an action…
          </Button>
        </>
      )}
      {isMaking && (
        <ActionDialog
          about={label}
          what={`Follow up the answer to "${label}"`}
          onClose={() => setMaking(false)}
          onSave={async (words) => (await makeActionOf(words, { recordId: record.id, field: name })) !== null}
        />
      )}
    </div>
  );
}
