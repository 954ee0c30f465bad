/** What hangs on the persona: its journeys and where they hurt. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Flame, Route } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { goRecord } from '../../commands/navigation';
import { useRecords } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Text } from '../../ui/text';
import { AddLine } from '../parts/add-line';
import styles from './persona.module.css';
import { threadOf } from './persona-model';

/** Journeys and pain points of a persona; each leads to where it lives. */
export function PersonaThread({ personaId }: { readonly personaId: string }) {
  const journeys = useRecords('journey');
  const phases = useRecords('journey_phase');
  const steps = useRecords('journey_step');
  const painPoints = useRecords('pain_point');
  const thread = useMemo(
    () => threadOf(personaId, { journeys, phases, steps, painPoints }),
    [personaId, journeys, phases, steps, painPoints],
  );
  return (
    <div className={styles.thread}>
      <section className={styles.box}>
        <h3 className={styles.boxTitle}>Journeys</h3>
        <RecordLines
          records={thread.journeys}
          icon={<Route size={16} aria-hidden="true" />}
          empty="No journey yet: what are they trying to get done?"
        />
        <AddLine
          kind="journey"
          isCompact
          placeholder="New journey: the scenario"
          body={() => ({ persona_id: personaId })}
        />
      </section>
      <section className={styles.box}>
        <h3 className={styles.boxTitle}>Pain points</h3>
        <RecordLines
          records={thread.painPoints}
          icon={<Flame size={16} aria-hidden="true" />}
          empty="None yet. They are written under the steps of a journey."
        />
      </section>
    </div>
  );
}

interface RecordLinesProps {
  readonly records: readonly WorkshopRecord[];
  readonly icon: React.ReactNode;
  readonly empty: string;
}

function RecordLines({ records, icon, empty }: RecordLinesProps) {
  if (records.length === 0) return <p className={styles.muted}>{empty}</p>;
  return (
    <ul className={styles.lines}>
      {records.map((record) => (
        <li key={record.id}>
          <Button className={styles.line ?? ''} onPress={() => goRecord(record.id)}>
            {icon}
            <RefBadge>{record.ref}</RefBadge>
            <Text lines={2}>{recordTitle(record)}</Text>
          </Button>
        </li>
      ))}
    </ul>
  );
}
