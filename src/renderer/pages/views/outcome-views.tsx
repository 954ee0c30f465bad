/** Decisions with their reasons, parked matters with what becomes of them, and what is watched after launch. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Eye, Gavel, SquareParking } from 'lucide-react';
import { useMemo, useState } from 'react';
import { AddLine } from '../../boards/parts/add-line';
import { StatusMark } from '../../boards/parts/status-mark';
import { setDisposition, settleParked } from '../../commands/parking';
import { useLinks, useRecords, useWorkshop } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/radio-group';
import { GroupList } from './group-list';
import {
  type DecisionGrouping,
  groupDecisions,
  groupMonitors,
  groupParking,
  watchedBy,
} from './outcome-models';
import { RecordLine } from './record-line';
import { useNames } from './use-names';
import styles from './views.module.css';

const DECISION_FACTS: readonly string[] = ['choice', 'decider_id', 'decided_on', 'reason', 'revisit_trigger'];
const PARKED_FACTS: readonly string[] = ['raised_by'];
const MONITOR_FACTS: readonly string[] = ['threshold', 'alert_to_id', 'frequency', 'window', 'runbook_ref'];

/** The view of decisions. */
export function DecisionsView() {
  const decisions = useRecords('decision');
  const nameOf = useNames();
  const [by, setBy] = useState<DecisionGrouping>('state');
  const groups = useMemo(() => groupDecisions(decisions, by, nameOf), [decisions, by, nameOf]);
  if (groups.length === 0)
    return (
      <EmptyState icon={<Gavel size={36} />} title="No decisions yet">
        Whatever the room settles belongs here with its reason, so that nobody has to settle it twice.
      </EmptyState>
    );
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label="Group decisions"
          value={by}
          onChange={setBy}
          options={[
            { id: 'state', label: 'By state' },
            { id: 'decider', label: 'By decider' },
          ]}
        />
      </div>
      <GroupList groups={groups}>
        {(decision) => (
          <RecordLine
            key={decision.id}
            record={decision}
            facts={DECISION_FACTS}
            marks={<StatusMark status={decision.status} />}
          />
        )}
      </GroupList>
    </>
  );
}

/** The view of the parking lot; what waits is settled by one press. */
export function ParkingView() {
  const parked = useRecords('parking_item');
  const groups = useMemo(() => groupParking(parked), [parked]);
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState icon={<SquareParking size={36} />} title="Nothing is parked">
          What matters but not now is parked here and settled before people leave. Type one line below.
        </EmptyState>
      ) : (
        <GroupList groups={groups}>{(item) => <ParkedLine key={item.id} item={item} />}</GroupList>
      )}
      <AddLine kind="parking_item" />
    </>
  );
}

function ParkedLine({ item }: { readonly item: WorkshopRecord }) {
  const isWaiting = (item.body['disposition'] ?? 'open') === 'open';
  return (
    <RecordLine record={item} facts={PARKED_FACTS}>
      {isWaiting ? (
        <span className={styles.buttons} role="group" aria-label={`Settle ${item.ref}`}>
          <Button size="s" onPress={() => void settleParked(item, 'action')}>
            Make an action
          </Button>
          <Button size="s" onPress={() => void settleParked(item, 'risk')}>
            Make a risk
          </Button>
          <Button size="s" onPress={() => void setDisposition(item.id, 'answered')}>
            Answered
          </Button>
          <Button size="s" onPress={() => void setDisposition(item.id, 'dropped')}>
            Drop
          </Button>
        </span>
      ) : (
        <Button size="s" variant="quiet" onPress={() => void setDisposition(item.id, 'open')}>
          Take up again
        </Button>
      )}
    </RecordLine>
  );
}

/** The view of monitors: by the section they serve. */
export function MonitorsView() {
  const monitors = useRecords('monitor');
  const links = useLinks();
  const byId = useWorkshop((state) => state.mirror?.byId);
  const groups = useMemo(
    () => groupMonitors(monitors, links.values(), (id) => byId?.get(id)),
    [monitors, links, byId],
  );
  if (groups.length === 0)
    return (
      <EmptyState icon={<Eye size={36} />} title="No monitors yet">
        Link a KPI, a benchmark or a requirement to what watches it, or list monitors in Outcomes.
      </EmptyState>
    );
  return (
    <GroupList groups={groups}>
      {(monitor) => (
        <RecordLine
          key={monitor.id}
          record={monitor}
          facts={MONITOR_FACTS}
          marks={watchedBy(monitor.id, links.values(), (id) => byId?.get(id)).map(({ id, ref }) => (
            <Badge key={id} tone="accent">{`watches ${ref}`}</Badge>
          ))}
        />
      )}
    </GroupList>
  );
}
