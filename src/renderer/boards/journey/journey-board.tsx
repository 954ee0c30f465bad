/** Journeys: which one is shown, what it is about, and its map. */
import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { FieldControl } from '../../fields/field-control';
import { kindText, referenceName } from '../../fields/words';
import { select } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import parts from '../parts/parts.module.css';
import { StatusMark } from '../parts/status-mark';
import styles from './journey.module.css';
import { JourneyMap } from './journey-map';
import { useJourneyChoice } from './use-journey';

/** The journey board of an activity. */
export function JourneyBoard({ activity }: BoardProps) {
  const { journeys, journey, choose } = useJourneyChoice();
  const words = kindText(activity.kind);
  const options = useMemo(
    () => journeys.map((record) => ({ id: record.id, label: referenceName(record, 90), isUserText: true })),
    [journeys],
  );
  const add = (
    <AddLine
      kind={activity.kind}
      onCreated={choose}
      placeholder={journey ? 'New journey: the scenario' : words.prompt}
    />
  );
  if (!journey) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<Route />} title="No journeys yet">
          {words.prompt} Type the scenario below and press Enter; then add phases and steps.
        </EmptyState>
        {add}
      </div>
    );
  }
  return (
    <div className={parts.board}>
      <div className={styles.head}>
        <Select
          label="Journey"
          options={options}
          value={journey.id}
          onChange={(id) => id !== null && choose(id)}
        />
        <FieldControl record={journey} name="persona_id" hideHelp />
        <FieldControl record={journey} name="state" hideHelp />
        <div className={styles.headEnd}>
          <StatusMark status={journey.status} />
          <Button size="s" variant="quiet" onPress={() => select(journey.id)}>
            Details
          </Button>
        </div>
      </div>
      <details className={styles.about}>
        <summary>Scenario and expectation</summary>
        <div className={styles.aboutFields}>
          <FieldControl record={journey} name="scenario" />
          <FieldControl record={journey} name="expectation" />
        </div>
      </details>
      <JourneyMap key={journey.id} journeyId={journey.id} />
      {add}
    </div>
  );
}
