/** What the checks say about this record; each leads to the field that can settle it. */
import { severityText } from '@shared/sections/envelope-text.en';
import { findingMessage } from '@shared/sections/run-checks';
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useRecordFindings } from '../../boards/parts/record-marks';
import { select } from '../../store/ui-store';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './details.module.css';

const ICON = {
  error: <CircleAlert size={16} aria-hidden="true" />,
  warning: <TriangleAlert size={16} aria-hidden="true" />,
  hint: <Lightbulb size={16} aria-hidden="true" />,
} as const;

/** The findings of a record; nothing when there are none. */
export function FindingsPart({ recordId }: { readonly recordId: string }) {
  const findings = useRecordFindings(recordId);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label="Findings">
      {findings.map((finding) => (
        <li key={finding.key}>
          <Button
            className={classNames(styles.finding, styles[finding.severity])}
            isDisabled={finding.field === undefined}
            onPress={() => select(recordId, finding.field === undefined ? {} : { field: finding.field })}
          >
            {ICON[finding.severity]}
            <span className={styles.hidden}>{severityText[finding.severity][0]}: </span>
            <Text>{findingMessage(finding)}</Text>
          </Button>
        </li>
      ))}
    </ul>
  );
}
