/** Actions: who does what by when, what is late, and what each one holds up. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isActive } from '@shared/domain/workshop';
import { Clock, ListTodo } from 'lucide-react';
import { useMemo, useState } from 'react';
import { AddLine } from '../../boards/parts/add-line';
import { updateRecord } from '../../commands/intents';
import { optionLabel } from '../../fields/words';
import { useRecords } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { type ActionGrouping, groupActions, isOpenAction, isOverdue } from './actions-model';
import { GroupList } from './group-list';
import { RecordLine } from './record-line';
import { useNames } from './use-names';
import { useToday } from './use-today';
import styles from './views.module.css';

const STATUSES = ['open', 'in_progress', 'done', 'dropped'] as const;
const FACTS: readonly string[] = ['due_date', 'owner_id', 'blocks_record_id', 'done_criterion'];
/** Under the name of the owner, the owner goes without saying. */
const FACTS_OF_OWNER = FACTS.filter((name) => name !== 'owner_id');

/** The view of actions. */
export function ActionsView() {
  const actions = useRecords('action_item');
  const [by, setBy] = useState<ActionGrouping>('owner');
  const today = useToday();
  const nameOf = useNames();
  const groups = useMemo(() => groupActions(actions, by, today, nameOf), [actions, by, today, nameOf]);
  const late = actions.filter((action) => isActive(action) && isOverdue(action, today)).length;
  if (groups.length === 0)
    return (
      <>
        <EmptyState icon={<ListTodo size={36} />} title="No actions yet">
          Make one of a finding or of a parked matter, or type one line below.
        </EmptyState>
        <AddLine kind="action_item" />
      </>
    );
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label="Group actions"
          value={by}
          onChange={setBy}
          options={[
            { id: 'owner', label: 'By owner' },
            { id: 'week', label: 'By week' },
            { id: 'status', label: 'By state' },
          ]}
        />
        <span className={styles.muted}>{late === 0 ? 'Nothing is late' : `${late} overdue`}</span>
      </div>
      <GroupList groups={groups}>
        {(action) => (
          <ActionLine
            key={action.id}
            action={action}
            today={today}
            facts={by === 'owner' && isOpenAction(action) ? FACTS_OF_OWNER : FACTS}
          />
        )}
      </GroupList>
      <AddLine kind="action_item" />
    </>
  );
}

interface ActionLineProps {
  readonly action: WorkshopRecord;
  readonly today: string;
  readonly facts: readonly string[];
}

function ActionLine({ action, today, facts }: ActionLineProps) {
  const status = action.body['action_status'];
  return (
    <RecordLine record={action} facts={facts} marks={isOverdue(action, today) ? <OverdueMark /> : null}>
      <Select
        label={`State of ${action.ref}`}
        hideLabel
        className={styles.pick}
        value={typeof status === 'string' ? status : 'open'}
        onChange={(next) => void updateRecord(action.id, { action_status: next ?? 'open' })}
        options={STATUSES.map((id) => ({ id, label: optionLabel('action_item', 'action_status', id) }))}
      />
    </RecordLine>
  );
}

/** Its day has passed. */
export function OverdueMark() {
  return (
    <Badge tone="error" icon={<Clock aria-hidden="true" />}>
      Overdue
    </Badge>
  );
}
