/** One finding: what it says, where to settle it, and what else can be done: make an action, accept it for now. */
import type { Severity } from '@shared/sections/define-section';
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding, WaivedBy } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findCheck, findingMessage } from '@shared/sections/run-checks';
import { CircleAlert, Handshake, Info, ListPlus, TriangleAlert, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { askToWaive, goFinding, makeAction, withdrawWaiver } from '../../commands/findings';
import { referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { Badge, type Tone } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Text } from '../../ui/text';
import { dayText } from '../library/library-view';
import styles from './finding-list.module.css';
import { isUnwaivable } from './waiver-rules';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const TONES: Readonly<Record<Severity, Tone>> = { error: 'error', warning: 'warning', hint: 'hint' };

interface FindingLineProps {
  readonly finding: Finding;
  /** Somebody has made an action of it. */
  readonly hasAction: boolean;
}

/** The line of one finding. */
export function FindingLine({ finding, hasAction }: FindingLineProps) {
  const Icon = ICONS[finding.severity];
  const check = findCheck(finding.check)?.check;
  const isBlocker = isUnwaivable(finding);
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
            {finding.waived && <Accepted waived={finding.waived} />}
          </span>
        </span>
      </Button>
      <span className={styles.actions}>
        {finding.waived ? (
          <IconButton
            label="Withdraw: open this again"
            icon={<Undo2 size={16} />}
            size="s"
            placement="left"
            onPress={() => void withdrawWaiver(finding)}
          />
        ) : (
          <IconButton
            label={isBlocker ? 'Nobody can accept what stops the project' : 'Accept for now…'}
            icon={<Handshake size={16} />}
            size="s"
            placement="left"
            isDisabled={isBlocker}
            onPress={() => askToWaive(finding)}
          />
        )}
        <IconButton
          label="Make an action of this"
          icon={<ListPlus size={16} />}
          size="s"
          placement="left"
          isDisabled={hasAction}
          onPress={() => void makeAction(finding)}
        />
      </span>
    </li>
  );
}

function Accepted({ waived }: { readonly waived: WaivedBy }) {
  const name = useWorkshop((state) => referenceLabel(state.mirror, waived.by));
  return (
    <span>
      accepted by <bdi className={styles.name}>{name}</bdi> until {dayText(waived.until)}:{' '}
      <Text>{waived.reason}</Text>
    </span>
  );
}
