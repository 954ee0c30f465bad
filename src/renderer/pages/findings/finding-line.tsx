/** One finding: what it says, where to settle it, and what else can be done: make an action, accept it for now. */
import type { Severity } from '@shared/sections/define-section';
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding, WaivedBy } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findCheck, findingMessage } from '@shared/sections/run-checks';
import { CircleAlert, Handshake, Info, ListPlus, TriangleAlert, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { askToWaive, goFinding, makeAction, withdrawWaiver } from '../../commands/findings';
import { referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { Badge, type Tone } from '../../ui/badge';
import { Button as KitButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { Tooltip } from '../../ui/tooltip';
import { dayText } from '../library/library-view';
import styles from './finding-list.module.css';
import { isUnwaivable } from './waiver-rules';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const TONES: Readonly<Record<Severity, Tone>> = { error: 'error', warning: 'warning', hint: 'hint' };

interface FindingLineProps {
  readonly finding: Finding;
  /** Somebody has made an action of it. */
  readonly hasAction: boolean;
  /** It stands under the line that folds it and others. */
  readonly isInside?: boolean;
}

/** The line of one finding. */
export function FindingLine({ finding, hasAction, isInside = false }: FindingLineProps) {
  const Icon = ICONS[finding.severity];
  const check = findCheck(finding.check)?.check;
  const isBlocker = isUnwaivable(finding);
  return (
    <li className={classNames(styles.line, isInside && styles.inside)}>
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
          <Step
            words="Withdraw"
            label="Withdraw: open this again"
            icon={<Undo2 size={16} />}
            onPress={() => void withdrawWaiver(finding)}
          />
        ) : (
          <Step
            words={isBlocker ? 'Cannot be accepted' : 'Accept for now…'}
            label={isBlocker ? 'Cannot be accepted: it stops the project' : 'Accept for now…'}
            icon={<Handshake size={16} />}
            isDisabled={isBlocker}
            onPress={() => askToWaive(finding)}
          />
        )}
        <Step
          words="Make an action"
          label="Make an action of this"
          icon={<ListPlus size={16} />}
          isDisabled={hasAction}
          onPress={() => void makeAction(finding)}
        />
      </span>
    </li>
  );
}

interface StepProps {
  /** Shown where there is room. */
  readonly words: string;
  /** Read out, and shown as a tooltip; begins with the words. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** Something to do about the finding: an icon beside the board, with its words on a page of its own. */
function Step({ words, label, icon, isDisabled = false, onPress }: StepProps) {
  return (
    <Tooltip text={label} placement="left">
      <KitButton
        size="s"
        variant="quiet"
        icon={icon}
        aria-label={label}
        isDisabled={isDisabled}
        className={styles.step}
        onPress={onPress}
      >
        {words}
      </KitButton>
    </Tooltip>
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
