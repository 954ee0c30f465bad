/** The sections in their pillars, and the places that are not sections: inbox, findings, briefs. */

import type { Pillar, Section } from '@shared/sections/define-section';
import { SECTIONS } from '@shared/sections/registry';
import {
  CalendarClock,
  ChevronsLeft,
  ChevronsRight,
  FileText,
  Flag,
  GitCompareArrows,
  Inbox,
  LayoutList,
  ListChecks,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import {
  goAgenda,
  goBrief,
  goDifference,
  goFindings,
  goInbox,
  goSection,
  goThread,
  goView,
} from '../../commands/navigation';
import { runCommand } from '../../commands/registry';
import { useFindings } from '../../store/findings-store';
import { type Page, useUi } from '../../store/ui-store';
import { useRecords } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { countOpenNotes } from '../inbox/open-notes';
import styles from './rail.module.css';

const PILLARS: readonly (readonly [Pillar, string])[] = [
  ['frame', 'Start'],
  ['details', 'Project'],
  ['research_to_production', 'Research to production'],
  ['system', 'ML system'],
  ['outcomes', 'Outcomes'],
];
const GROUPS = PILLARS.map(([pillar, title]) => ({
  title,
  sections: SECTIONS.filter((section) => section.pillar === pillar),
})).filter(({ sections }) => sections.length > 0);

/** The rail on the left. */
export function Rail() {
  const isCollapsed = useUi((state) => state.isRailCollapsed);
  return (
    <nav className={classNames(styles.rail, isCollapsed && styles.collapsed)} aria-label="Sections">
      <div className={styles.scroll}>
        {GROUPS.map(({ title, sections }) => (
          <div key={title} className={styles.group}>
            <h2 className={styles.pillar}>{title}</h2>
            <ul>
              {sections.map((section) => (
                <SectionEntry key={section.id} section={section} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <ul className={styles.places}>
        <InboxEntry />
        <FindingsEntry />
        <Entry
          isCurrent={usePage('thread')}
          label="The thread"
          mark={<Waypoints size={16} aria-hidden="true" />}
          onPress={() => goThread()}
        />
        <Entry
          isCurrent={usePage('agenda')}
          label="Agenda"
          mark={<CalendarClock size={16} aria-hidden="true" />}
          onPress={goAgenda}
        />
        <Entry
          isCurrent={usePage('views')}
          label="Overview"
          mark={<LayoutList size={16} aria-hidden="true" />}
          onPress={() => goView('actions')}
        />
        <DifferenceEntry />
        <Entry
          isCurrent={usePage('brief')}
          label="Briefs"
          mark={<FileText size={16} aria-hidden="true" />}
          onPress={() => goBrief('executive')}
        />
      </ul>
      <IconButton
        label={isCollapsed ? 'Expand the sections' : 'Collapse the sections'}
        icon={isCollapsed ? <ChevronsRight size={16} /> : <ChevronsLeft size={16} />}
        size="s"
        placement="right"
        className={styles.toggle}
        onPress={() => runCommand('rail.toggle')}
      />
    </nav>
  );
}

function SectionEntry({ section }: { readonly section: Section }) {
  const isCurrent = useUi((state) => state.page.name === 'section' && state.page.sectionId === section.id);
  const errors = useFindings((state) => state.errors.get(section.id) ?? 0);
  return (
    <Entry
      isCurrent={isCurrent}
      label={section.text.short}
      mark={<SectionMark id={section.id} />}
      errors={errors}
      onPress={() => goSection(section.id)}
    />
  );
}

/** The section's number; what has none gets a flag, as the place everything leads to. */
function SectionMark({ id }: { readonly id: string }) {
  const number = /^S(\d+)$/.exec(id)?.[1];
  if (number === undefined) return <Flag size={15} aria-hidden="true" />;
  return <span className={styles.number}>{Number(number)}</span>;
}

function InboxEntry() {
  const notes = useRecords('note');
  return (
    <Entry
      isCurrent={usePage('inbox')}
      label="Inbox"
      mark={<Inbox size={16} aria-hidden="true" />}
      count={countOpenNotes(notes)}
      countName="waiting"
      onPress={goInbox}
    />
  );
}

/** Only a re-assessment has something to be compared with. */
function DifferenceEntry() {
  const isCurrent = usePage('difference');
  const project = useRecords('project')[0];
  if (project?.body.earlier_title === undefined) return null;
  return (
    <Entry
      isCurrent={isCurrent}
      label="Difference"
      mark={<GitCompareArrows size={16} aria-hidden="true" />}
      onPress={goDifference}
    />
  );
}

function FindingsEntry() {
  const errors = useFindings((state) => [...state.errors.values()].reduce((sum, count) => sum + count, 0));
  return (
    <Entry
      isCurrent={usePage('findings')}
      label="Findings"
      mark={<ListChecks size={16} aria-hidden="true" />}
      errors={errors}
      onPress={goFindings}
    />
  );
}

function usePage(name: Page['name']): boolean {
  return useUi((state) => state.page.name === name);
}

interface EntryProps {
  readonly isCurrent: boolean;
  readonly label: string;
  readonly mark: ReactNode;
  readonly errors?: number;
  readonly count?: number;
  readonly countName?: string;
  readonly onPress: () => void;
}

function Entry({ isCurrent, label, mark, errors = 0, count = 0, countName, onPress }: EntryProps) {
  const isCollapsed = useUi((state) => state.isRailCollapsed);
  const marks = [
    count > 0 && `${count} ${countName ?? ''}`.trim(),
    errors > 0 && `${errors} ${errors === 1 ? 'open error' : 'open errors'}`,
  ].filter((words) => words !== false);
  const button = (
    <Button
      className={classNames(styles.entry, isCurrent && styles.current)}
      onPress={onPress}
      {...(isCurrent && { 'aria-current': 'page' as const })}
    >
      <span className={styles.mark}>{mark}</span>
      <span className={styles.label}>{label}</span>
      {count > 0 && (
        <span className={styles.count}>
          {count}
          <VisuallyHidden> {countName}</VisuallyHidden>
        </span>
      )}
      {errors > 0 && (
        <span className={styles.errors}>
          {errors}
          <VisuallyHidden> {errors === 1 ? 'open error' : 'open errors'}</VisuallyHidden>
        </span>
      )}
    </Button>
  );
  return (
    <li>
      {isCollapsed ? (
        <Tooltip text={[label, ...marks].join(', ')} placement="right">
          {button}
        </Tooltip>
      ) : (
        button
      )}
    </li>
  );
}
