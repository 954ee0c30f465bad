/** The sections in their pillars, and the places that are not sections: inbox, findings, briefs. */

import { bandText } from '@shared/readiness/band-text.en';
import type { Pillar } from '@shared/sections/define-section';
import { SECTIONS } from '@shared/sections/registry';
import {
  CalendarClock,
  ChevronsLeft,
  ChevronsRight,
  FileText,
  Gauge,
  GitCompareArrows,
  Inbox,
  LayoutList,
  ListChecks,
  ListTree,
  Waypoints,
} from 'lucide-react';
import {
  goAgenda,
  goBrief,
  goCoverage,
  goDifference,
  goFindings,
  goInbox,
  goReadiness,
  goThread,
  goView,
} from '../../commands/navigation';
import { runCommand } from '../../commands/registry';
import { useFindings } from '../../store/findings-store';
import { useReadiness } from '../../store/readiness-store';
import { type Page, useUi } from '../../store/ui-store';
import { useRecords } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { countOpenNotes } from '../inbox/open-notes';
import { wholeScore } from '../readiness/readiness-words';
import styles from './rail.module.css';
import { Entry } from './rail-entry';
import { RailSection } from './rail-section';
import { useNarrow, useRailCollapsed } from './use-narrow';

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
  const isNarrow = useNarrow();
  const isCollapsed = useRailCollapsed();
  return (
    <nav className={classNames(styles.rail, isCollapsed && styles.collapsed)} aria-label="Sections">
      <div className={styles.scroll}>
        {GROUPS.map(({ title, sections }) => (
          <div key={title} className={styles.group}>
            <h2 className={styles.pillar}>{title}</h2>
            <ul>
              {sections.map((section) => (
                <RailSection key={section.id} section={section} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <ul className={styles.places}>
        <InboxEntry />
        <FindingsEntry />
        <ReadinessEntry />
        <Entry
          isCurrent={usePage('coverage')}
          label="Coverage"
          mark={<ListTree size={16} aria-hidden="true" />}
          onPress={goCoverage}
        />
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
      {!isNarrow && (
        <IconButton
          label={isCollapsed ? 'Expand the sections' : 'Collapse the sections'}
          icon={isCollapsed ? <ChevronsRight size={16} /> : <ChevronsLeft size={16} />}
          size="s"
          placement="right"
          className={styles.toggle}
          onPress={() => runCommand('rail.toggle')}
        />
      )}
    </nav>
  );
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

/** Never the figure alone: its band stands beside it wherever there is room, and is read out. */
function ReadinessEntry() {
  const words = useReadiness(({ readiness }) =>
    readiness ? `${wholeScore(readiness.overall)} of 100, ${bandText[readiness.band][0]}` : '',
  );
  return (
    <Entry
      isCurrent={usePage('readiness')}
      label="Readiness"
      mark={<Gauge size={16} aria-hidden="true" />}
      {...(words !== '' && { detail: words })}
      onPress={goReadiness}
    />
  );
}

function usePage(name: Page['name']): boolean {
  return useUi((state) => state.page.name === name);
}
