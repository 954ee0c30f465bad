/** Journeys: which one is shown, what it is about, and its map. */
import { PanelRight, Plus, Route } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FieldControl } from '../../fields/field-control';
import { inSentence, kindText, promptSentence, referenceName } from '../../fields/words';
import { select } from '../../store/ui-store';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import parts from '../parts/parts.module.css';
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
  const [open, setOpen] = useState<'about' | 'new' | null>(null);
  const toggle = (part: 'about' | 'new'): void => setOpen((now) => (now === part ? null : part));
  if (!journey) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<Route />} title="No journeys yet">
          {promptSentence(activity.kind)} Type the scenario below and press Enter; then add phases and steps.
        </EmptyState>
        <AddLine kind={activity.kind} onCreated={choose} />
      </div>
    );
  }
  const start = (id: string): void => {
    choose(id);
    setOpen('about');
  };
  return (
    <div className={parts.board}>
      <div className={styles.head}>
        <div className={styles.chooser}>
          <Select
            label={words.name}
            hideLabel
            options={options}
            value={journey.id}
            onChange={(id) => id !== null && choose(id)}
          />
        </div>
        <div className={styles.persona}>
          <FieldControl record={journey} name="persona_id" hideLabel hideHelp />
        </div>
        <div className={styles.state}>
          <FieldControl record={journey} name="state" hideLabel hideHelp />
        </div>
        <div className={styles.headEnd}>
          <Button variant="quiet" aria-expanded={open === 'about'} onPress={() => toggle('about')}>
            About
          </Button>
          <IconButton
            label={`New ${inSentence(words.name)}`}
            icon={<Plus size={18} />}
            aria-expanded={open === 'new'}
            onPress={() => toggle('new')}
          />
          <IconButton label="Details" icon={<PanelRight size={18} />} onPress={() => select(journey.id)} />
        </div>
      </div>
      {open === 'about' && (
        <div className={styles.aboutFields}>
          <FieldControl record={journey} name="scenario" hideHelp />
          <FieldControl record={journey} name="expectation" hideHelp />
        </div>
      )}
      {open === 'new' && (
        <AddLine kind={activity.kind} onCreated={start} autoFocus onEscape={() => setOpen(null)} />
      )}
      <JourneyMap key={journey.id} journeyId={journey.id} />
    </div>
  );
}
