/** A section in the poll: the counts of its round, what the rule makes of them, and the rounds before. */
import type { Section } from '@shared/sections/define-section';
import { CircleAlert, CircleCheck, CircleDashed, RotateCcw, TriangleAlert } from 'lucide-react';
import { StatusChip } from '../../ui/badge';
import { Button } from '../../ui/button';
import { LEVELS, type Outcome, type Round, tallyWords } from './poll-model';
import styles from './polls.module.css';
import { TallyField } from './tally-field';

const ICONS = {
  success: <CircleCheck aria-hidden="true" />,
  warning: <TriangleAlert aria-hidden="true" />,
  error: <CircleAlert aria-hidden="true" />,
  neutral: <CircleDashed aria-hidden="true" />,
} as const;

interface PollRowProps {
  readonly section: Section;
  /** The round that is counted. */
  readonly round: number;
  readonly countOf: (level: number) => number;
  readonly outcome: Outcome;
  readonly earlier: readonly Round[];
  readonly onCount: (level: number, count: number) => void;
  readonly onLeave: () => void;
  /** Absent while there is nothing to ask again. */
  readonly onAgain: (() => void) | undefined;
}

/** One or two rows of the table. */
export function PollRow(props: PollRowProps) {
  const { section, round, countOf, outcome, earlier, onCount, onLeave, onAgain } = props;
  const name = section.text.title;
  return (
    <>
      <tr data-poll={section.id}>
        <th scope="row" className={styles.section}>
          <span className={styles.id}>{section.id}</span> {section.text.short}
          {round > 1 && <span className={styles.round}>{`Round ${round}`}</span>}
        </th>
        {LEVELS.map(({ value, label }) => (
          <td key={value}>
            <TallyField
              label={`${name}: ${label}`}
              value={countOf(value)}
              onChange={(count) => onCount(value, count)}
              onBlur={onLeave}
            />
          </td>
        ))}
        <td className={styles.outcome}>
          <StatusChip tone={outcome.tone} icon={ICONS[outcome.tone]} label={outcome.text} />
          {onAgain && (
            <Button
              size="s"
              variant="quiet"
              icon={<RotateCcw size={14} aria-hidden="true" />}
              aria-label={`Ask again about ${name}`}
              onPress={onAgain}
            >
              Ask again
            </Button>
          )}
        </td>
      </tr>
      {earlier.length > 0 && (
        <tr className={styles.earlier}>
          <td colSpan={LEVELS.length + 2}>
            {earlier.map((one) => (
              <p key={one.round}>{`${section.id}, round ${one.round}: ${tallyWords(one.tally)}`}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
