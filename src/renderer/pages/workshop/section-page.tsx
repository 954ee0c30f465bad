/** A section: what it is for, the activities of the room as tabs, and its records as a register. */

import type { Activity, Section } from '@shared/sections/define-section';
import { findSection } from '@shared/sections/registry';
import { useMemo } from 'react';
import { goSection } from '../../commands/navigation';
import { registerId, registerKind } from '../../commands/record-place';
import { useWorkshop } from '../../store/workshop-store';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/radio-group';
import { Tabs } from '../../ui/tabs';
import { BoardSlot } from './board-slot';
import styles from './section-page.module.css';
import { SectionReadinessMark } from './section-readiness';

interface SectionPageProps {
  readonly sectionId: string;
  readonly activityId: string;
}

const REGISTER = 'register';

/** Shows one activity of a section, or the register of one of its kinds. */
export function SectionPage({ sectionId, activityId }: SectionPageProps) {
  const section = findSection(sectionId);
  if (!section) return <EmptyState title="This section does not exist" />;
  return <KnownSection section={section} activityId={activityId} />;
}

function KnownSection({ section, activityId }: { readonly section: Section; readonly activityId: string }) {
  const kind = registerKind(activityId);
  const activity = useMemo(() => findActivity(section, activityId), [section, activityId]);
  const kinds = Object.keys(section.records).filter((name) => !section.records[name]?.singleton);
  const tabs = [
    ...section.activities.map(({ id }) => ({ id, label: section.text.activities[id]?.title ?? id })),
    ...(kinds.length > 0 ? [{ id: REGISTER, label: 'All records' }] : []),
  ];
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>
          <span className={styles.id}>{section.id}</span>
          {section.text.title}
        </h2>
        <p className={styles.purpose} title={section.text.purpose}>
          {section.text.purpose}
        </p>
        <SectionReadinessMark sectionId={section.id} />
      </header>
      <Tabs
        label="Activities"
        tabs={tabs}
        selected={kind === null ? activityId : REGISTER}
        onSelect={(id) => goSection(section.id, id === REGISTER ? registerId(kinds[0] ?? '') : id)}
      >
        <div className={styles.content}>
          {kind !== null && kinds.length > 1 && <KindSwitch section={section} kinds={kinds} kind={kind} />}
          {activity && <BoardSlot key={activity.id} section={section} activity={activity} />}
        </div>
      </Tabs>
    </>
  );
}

interface KindSwitchProps {
  readonly section: Section;
  readonly kinds: readonly string[];
  readonly kind: string;
}

function KindSwitch({ section, kinds, kind }: KindSwitchProps) {
  const counts = useWorkshop((state) =>
    kinds.map((name) => state.mirror?.byKind.get(name)?.length ?? 0).join(' '),
  ).split(' ');
  return (
    <div className={styles.switch}>
      <Segmented
        label="Kind of record"
        value={kind}
        onChange={(next) => goSection(section.id, registerId(next))}
        options={kinds.map((name, index) => ({
          id: name,
          label: `${section.text.records[name]?.plural ?? name} ${counts[index] ?? ''}`,
        }))}
      />
    </div>
  );
}

/** A declared activity, or the register of a kind put together from its declaration. */
function findActivity(section: Section, activityId: string): Activity | undefined {
  const kind = registerKind(activityId);
  if (kind === null) return section.activities.find(({ id }) => id === activityId);
  if (!(kind in section.records)) return undefined;
  return { id: activityId, form: 'A3', kind, minutes: 0, board: 'register' };
}
