/** Personas: the list at the side, and the canvas of the chosen one. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { missingForAgreement } from '@shared/sections/record-schema';
import { Users } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FieldControl } from '../../fields/field-control';
import { promptSentence } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { useRecords } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Text } from '../../ui/text';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { StatusMark } from '../parts/status-mark';
import { CANVAS_BOXES } from './canvas-boxes';
import { GroundMark } from './ground-mark';
import styles from './persona.module.css';
import { PersonaList } from './persona-list';
import { PersonaThread } from './persona-thread';

/** The persona board of an activity. */
export function PersonaBoard({ activity }: BoardProps) {
  const personas = useRecords(activity.kind);
  const selectedId = useUi((state) => state.selectedId);
  const [chosenId, choose] = useState<string | null>(selectedId);
  const { say, region } = useAnnouncer();
  useEffect(() => {
    if (selectedId !== null)
      choose((now) => (personas.some(({ id }) => id === selectedId) ? selectedId : now));
  }, [selectedId, personas]);
  const chosen = personas.find(({ id }) => id === chosenId) ?? personas[0];
  const pick = (id: string): void => {
    choose(id);
    select(id, { open: false });
  };
  if (!chosen) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<Users />} title="No personas yet">
          {promptSentence(activity.kind)} Type one line below and press Enter.
        </EmptyState>
        <AddLine kind={activity.kind} onCreated={pick} />
      </div>
    );
  }
  return (
    <div className={styles.board}>
      <div className={styles.side}>
        <PersonaList personas={personas} chosenId={chosen.id} onChoose={pick} say={say} />
        <AddLine kind={activity.kind} isCompact placeholder="New persona" onCreated={pick} />
      </div>
      <PersonaCanvas persona={chosen} />
      {region}
    </div>
  );
}

function PersonaCanvas({ persona }: { readonly persona: WorkshopRecord }) {
  return (
    <article className={styles.canvas} aria-label={`Persona ${persona.ref}`}>
      <header className={styles.header}>
        <div className={styles.headWords}>
          <RefBadge>{persona.ref}</RefBadge>
          <Text as="h3" lines={2} className={styles.name}>
            {String(persona.body.name ?? 'No name yet')}
          </Text>
          <GroundMark persona={persona} />
          <StatusMark status={persona.status} />
        </div>
        <Button size="s" variant="quiet" onPress={() => select(persona.id)}>
          Details
        </Button>
      </header>
      <div className={styles.boxes}>
        {CANVAS_BOXES.map((box) => (
          <section key={box.area} className={styles.box} style={{ gridArea: box.area }}>
            <h4 className={styles.boxTitle}>
              {box.title}
              {box.fields.length === 1 && isMissing(persona, box.fields[0] ?? '') && (
                <span className={styles.needed}> (needed)</span>
              )}
            </h4>
            {box.fields.map((name) => (
              <FieldControl
                key={name}
                record={persona}
                name={name}
                hideLabel={box.fields.length === 1}
                hideHelp
              />
            ))}
          </section>
        ))}
      </div>
      <PersonaThread personaId={persona.id} />
    </article>
  );
}

function isMissing(persona: WorkshopRecord, name: string): boolean {
  return missingForAgreement(persona.kind, persona.body).includes(name);
}
