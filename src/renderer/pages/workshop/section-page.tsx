/** A section: what it is for, the activities of the room as tabs, and its records as a register. */

import type { Activity, Section } from '@shared/sections/define-section';
import { findSection } from '@shared/sections/registry';
import { Camera } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import { goSection } from '../../commands/navigation';
import { registerId, registerKind } from '../../commands/record-place';
import { runCommand } from '../../commands/registry';
import { PhotoStrip } from '../../photos/photo-strip';
import { useWorkshop } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { later } from '../../ui/later';
import { Segmented } from '../../ui/radio-group';
import { Tabs } from '../../ui/tabs';
import { useRoundHere } from '../vote/round-shown';
import { VoteEntry, VoteLine } from '../vote/vote-entry';
import { BoardSlot } from './board-slot';
import styles from './section-page.module.css';
import { SectionReadinessMark } from './section-readiness';

const RoundBoard = later(async () => (await import('../vote/round-board')).RoundBoard);

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
  const round = useRoundHere({ sectionId: section.id, activityId });
  const kinds = Object.keys(section.records).filter(
    // A photo is made from a picture, never from a line of a register.
    (name) => !section.records[name]?.singleton && name !== 'photo',
  );
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
        <div className={styles.side}>
          <IconButton
            label="Add a photo of a flip chart"
            icon={<Camera size={18} />}
            size="s"
            onPress={() => runCommand('photo.add')}
          />
          <SectionReadinessMark sectionId={section.id} />
        </div>
      </header>
      <Tabs
        label="Activities"
        tabs={tabs}
        selected={kind === null ? activityId : REGISTER}
        onSelect={(id) => goSection(section.id, id === REGISTER ? registerId(kinds[0] ?? '') : id)}
        {...(activity && kind === null && { aside: <VoteEntry section={section} activity={activity} /> })}
      >
        <div className={styles.content}>
          <PhotoStrip sectionId={section.id} activityId={kind === null ? activityId : null} />
          {kind !== null && kinds.length > 1 && <KindSwitch section={section} kinds={kinds} kind={kind} />}
          {activity && <VoteLine section={section} activity={activity} />}
          {activity && round && (
            <Suspense fallback={null}>
              <RoundBoard round={round} />
            </Suspense>
          )}
          {activity && !round && <BoardSlot key={activity.id} section={section} activity={activity} />}
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
