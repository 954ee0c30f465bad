/** The one line that stands for many findings of the same check: what the first says, how many more, about which records. */
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findingMessage } from '@shared/sections/run-checks';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWorkshop } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { Text } from '../../ui/text';
import styles from './finding-list.module.css';

/** As many references as fit a line beside each other. */
const NAMED = 6;

interface FindingFoldProps {
  readonly findings: readonly Finding[];
  readonly first: Finding;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The line; a press shows or hides what it stands for. */
export function FindingFold({ findings, first, isOpen, onToggle }: FindingFoldProps) {
  const refs = useWorkshop((state) =>
    findings
      .slice(0, NAMED)
      .flatMap(({ recordIds: [id] }) => (id === undefined ? [] : (state.mirror?.byId.get(id)?.ref ?? [])))
      .join(', '),
  );
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const more = findings.length > NAMED ? ' …' : '';
  return (
    <li className={styles.line}>
      <Button className={styles.finding ?? ''} aria-expanded={isOpen} onPress={() => onToggle(!isOpen)}>
        <Chevron size={16} className={styles[first.severity]} aria-label={severityText[first.severity][0]} />
        <span className={styles.words}>
          <Text>{findingMessage(first)}</Text>
          <span className={styles.marks}>
            <span>{findSection(first.section)?.text.short}</span>
            <Badge tone={first.severity}>{findings.length} alike</Badge>
            {refs !== '' && <span>{`${refs}${more}`}</span>}
          </span>
        </span>
      </Button>
    </li>
  );
}
