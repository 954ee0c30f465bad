/** Findings in groups, errors first. A press goes to the place where a finding can be settled. */

import type { Severity } from '@shared/sections/define-section';
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findCheck, findingMessage } from '@shared/sections/run-checks';
import { CircleAlert, Info, ListPlus, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { goFinding, makeAction } from '../../commands/findings';
import { useRecords } from '../../store/workshop-store';
import { Badge, type Tone } from '../../ui/badge';
import { IconButton, Button as WordButton } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './finding-list.module.css';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const TONES: Readonly<Record<Severity, Tone>> = { error: 'error', warning: 'warning', hint: 'hint' };
const PLURALS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
/** More than a room can look at; the rest follows when these are settled. */
const SHOWN = 150;
/** Of findings that say the same about many records, this many stand for all. */
const FOLDED = 3;

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
              {byCheck(group.slice(0, SHOWN)).map((alike) => (
                <Alike key={alike[0]?.key} findings={alike} handled={handled} />
              ))}
            </ul>
            {group.length > SHOWN && <p className={styles.meaning}>and {group.length - SHOWN} more</p>}
          </section>
        );
      })}
    </div>
  );
}

/** Findings of one check; of many only the first few are shown until somebody asks for all. */
function Alike({
  findings,
  handled,
}: {
  readonly findings: readonly Finding[];
  readonly handled: ReadonlySet<string>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen || findings.length <= FOLDED + 1 ? findings : findings.slice(0, FOLDED);
  const rest = findings.length - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <FindingLine
          key={finding.key}
          finding={finding}
          hasAction={handled.has(`${finding.check} ${finding.recordIds[0] ?? ''}`)}
        />
      ))}
      {rest > 0 && (
        <li className={styles.more}>
          <WordButton size="s" variant="quiet" onPress={() => setIsOpen(true)}>
            Show {rest} more of this kind
          </WordButton>
        </li>
      )}
    </>
  );
}

function byCheck(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  return [...groups.values()];
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
