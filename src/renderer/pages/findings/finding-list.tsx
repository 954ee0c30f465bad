/** Findings in groups, errors first. A press goes to the place where a finding can be settled. */

import type { Severity } from '@shared/sections/define-section';
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findCheck, findingMessage } from '@shared/sections/run-checks';
import { CircleAlert, Info, ListPlus, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { goFinding, makeAction } from '../../commands/findings';
import { useRecords } from '../../store/workshop-store';
import { Badge, type Tone } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './finding-list.module.css';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const TONES: Readonly<Record<Severity, Tone>> = { error: 'error', warning: 'warning', hint: 'hint' };
const PLURALS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
/** More than a room can look at; the rest follows when these are settled. */
const SHOWN = 150;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Said when there is none. */
  readonly empty: string;
}

/** The list; groups without findings are left out. */
export function FindingList({ findings, empty }: FindingListProps) {
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
  if (findings.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <div className={styles.groups}>
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={PLURALS[severity]}>
            <h3 className={styles.heading}>
              {PLURALS[severity]} <span className={styles.count}>{group.length}</span>
            </h3>
            <p className={styles.meaning}>{severityText[severity][1]}</p>
            <ul className={styles.list}>
              {group.slice(0, SHOWN).map((finding) => (
                <FindingLine
                  key={finding.key}
                  finding={finding}
                  hasAction={handled.has(`${finding.check} ${finding.recordIds[0] ?? ''}`)}
                />
              ))}
            </ul>
            {group.length > SHOWN && <p className={styles.meaning}>and {group.length - SHOWN} more</p>}
          </section>
        );
      })}
    </div>
  );
}

function FindingLine({ finding, hasAction }: { readonly finding: Finding; readonly hasAction: boolean }) {
  const Icon = ICONS[finding.severity];
  const check = findCheck(finding.check)?.check;
  return (
    <li className={styles.line}>
      <Button className={styles.finding ?? ''} onPress={() => goFinding(finding)}>
        <Icon size={16} className={styles[finding.severity]} aria-label={severityText[finding.severity][0]} />
        <span className={styles.words}>
          <Text>{findingMessage(finding)}</Text>
          <span className={styles.marks}>
            <span>{findSection(finding.section)?.text.short}</span>
            {check?.blocker && <Badge tone={TONES.error}>Stops the project</Badge>}
            {check?.legal && <Badge>Ask counsel to confirm</Badge>}
            {hasAction && <Badge tone="accent">Has an action</Badge>}
          </span>
        </span>
      </Button>
      <IconButton
        label="Make an action of this"
        icon={<ListPlus size={16} />}
        size="s"
        placement="left"
        isDisabled={hasAction}
        onPress={() => void makeAction(finding)}
      />
    </li>
  );
}
