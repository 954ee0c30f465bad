/** The last round: one station at a time, large, for somebody of the room to read out. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { RecordOpener } from '../parts/record-opener';
import styles from './stations.module.css';
import { handsWords, stationState } from './stations-model';
import { useStation } from './use-station';

interface ReadOutProps {
  readonly stations: readonly Section[];
  readonly groups: readonly WorkshopRecord[];
}

/** Goes through the stations in their order. */
export function ReadOut({ stations, groups }: ReadOutProps) {
  const [at, setAt] = useState(0);
  const section = stations[at];
  if (!section) return null;
  const go = (step: number): void => setAt((now) => Math.max(0, Math.min(stations.length - 1, now + step)));
  return (
    <section className={styles.readOut} aria-label="Read out">
      <Station
        key={section.id}
        section={section}
        groups={groups}
        number={`${at + 1} of ${stations.length}`}
      />
      <footer className={styles.moves}>
        <Button
          icon={<ArrowLeft size={18} aria-hidden="true" />}
          isDisabled={at === 0}
          onPress={() => go(-1)}
        >
          Back
        </Button>
        <Button
          variant="primary"
          icon={<ArrowRight size={18} aria-hidden="true" />}
          isDisabled={at === stations.length - 1}
          onPress={() => go(1)}
        >
          Next station
        </Button>
      </footer>
    </section>
  );
}

interface StationProps {
  readonly section: Section;
  readonly groups: readonly WorkshopRecord[];
  readonly number: string;
}

function Station({ section, groups, number }: StationProps) {
  const { drafts, maturity } = useStation(section);
  const { hands, needed } = stationState(groups, section.id);
  return (
    <div aria-live="polite">
      <h3 className={styles.readTitle}>
        <span className={styles.muted}>{number}</span> {section.text.title}
      </h3>
      <p className={styles.muted}>{`Maturity: ${maturity}. ${handsWords(hands, needed)}.`}</p>
      <div className={styles.readDrafts}>
        {drafts.map((record) => (
          <RecordOpener key={record.id} record={record} />
        ))}
        {drafts.length === 0 && <p>Nothing was drafted at this station.</p>}
      </div>
    </div>
  );
}
