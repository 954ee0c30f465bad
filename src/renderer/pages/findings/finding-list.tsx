/** Findings in groups, errors first. A press goes to the place where a finding can be settled. */

import type { Severity } from '@shared/sections/define-section';
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { useMemo, useState } from 'react';
import { useRecords } from '../../store/workshop-store';
import { FindingFold } from './finding-fold';
import { byCheck, type FindingGroup, type GroupBy, groupFindings } from './finding-groups';
import { FindingLine } from './finding-line';
import styles from './finding-list.module.css';

const PLURALS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };
/** More than a room can look at; the rest follows when these are settled. */
const SHOWN = 150;
/** More than this many findings that say the same about different records are folded into one line. */
const ALONE = 3;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly groupBy?: GroupBy;
  /** Said when there is none. */
  readonly empty: string;
}

/** The list; groups without findings are left out. */
export function FindingList({ findings, groupBy = 'severity', empty }: FindingListProps) {
  const actions = useRecords('action_item');
  const handled = useMemo(
    () =>
      new Set(
        actions.map(
          ({ body }) => `${String(body['source_check_id'] ?? '')} ${String(body['blocks_record_id'] ?? '')}`,
        ),
      ),
    [actions],
  );
  const groups = useMemo(() => groupFindings(findings, groupBy), [findings, groupBy]);
  if (groups.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.id} group={group} groupBy={groupBy} handled={handled} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly groupBy: GroupBy;
  readonly handled: ReadonlySet<string>;
}

function Group({ group: { id, findings }, groupBy, handled }: GroupProps) {
  const title = groupBy === 'severity' ? PLURALS[id as Severity] : (findSection(id)?.text.title ?? id);
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        {groupBy === 'section' && <span className={styles.count}>{id}</span>}
        {title} <span className={styles.count}>{findings.length}</span>
      </h3>
      {groupBy === 'severity' && <p className={styles.meaning}>{severityText[id as Severity][1]}</p>}
      <ul className={styles.list}>
        {byCheck(findings.slice(0, SHOWN)).map((alike) => (
          <Alike key={alike[0]?.key} findings={alike} handled={handled} />
        ))}
      </ul>
      {findings.length > SHOWN && <p className={styles.meaning}>and {findings.length - SHOWN} more</p>}
    </section>
  );
}

interface AlikeProps {
  readonly findings: readonly Finding[];
  readonly handled: ReadonlySet<string>;
}

/** Findings of one check; many of them are one line with their number until somebody opens it. */
function Alike({ findings, handled }: AlikeProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [first] = findings;
  if (first === undefined) return null;
  const isMany = findings.length > ALONE;
  return (
    <>
      {isMany && <FindingFold findings={findings} first={first} isOpen={isOpen} onToggle={setIsOpen} />}
      {(isOpen || !isMany) &&
        findings.map((finding) => (
          <FindingLine
            key={finding.key}
            finding={finding}
            isInside={isMany}
            hasAction={handled.has(`${finding.check} ${finding.recordIds[0] ?? ''}`)}
          />
        ))}
    </>
  );
}
