/**
 * The consistency review as a guided list: one finding at a time, errors first. Each is mended, made an action with a
 * person and a day, or accepted for a while; the room can skip and come back, and ends when no error is left open.
 */
import { CircleCheck, RotateCcw } from 'lucide-react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import type { BoardProps } from '../board-props';
import parts from '../parts/parts.module.css';
import styles from './review.module.css';
import { ReviewCard } from './review-card';
import { leftWords } from './review-model';
import { beginReview, showFinding } from './review-place';
import { useReview } from './use-review';
import { useSaid } from './use-said';

/** The review of an activity. */
export function ReviewBoard({ activity }: BoardProps) {
  const now = useReview();
  const { review, scope, isReady, step, index } = now;
  useSaid(now, activity.id);
  const { steps, open, openErrors } = review;
  if (!isReady) return <Spinner label="Checking" />;
  const tools = (
    <div className={parts.tools}>
      <p className={styles.progress} role="status">
        <strong>{step ? `${index + 1} of ${steps.length}` : `${steps.length} looked at`}</strong>
        <span>{leftWords(review)}</span>
      </p>
      <progress
        className={styles.meter}
        max={Math.max(1, steps.length)}
        value={steps.length - open}
        aria-label="Findings handled"
      />
      <span className={parts.spacer} />
      <Segmented
        label="Which findings"
        value={scope}
        onChange={beginReview}
        options={[
          { id: 'usual', label: 'Errors and warnings' },
          { id: 'all', label: 'Hints too' },
        ]}
      />
      <Button
        size="s"
        variant="quiet"
        icon={<RotateCcw size={16} aria-hidden="true" />}
        onPress={() => beginReview(scope)}
      >
        Begin again
      </Button>
    </div>
  );
  return (
    <div className={parts.board}>
      {tools}
      {openErrors === 0 && steps.length > 0 && (
        <p className={styles.done} role="status">
          <CircleCheck size={18} aria-hidden="true" />
          {open === 0
            ? 'Every finding is handled. The review is done.'
            : 'No error is left open. What remains can be settled now or later.'}
        </p>
      )}
      {step ? (
        <ReviewCard key={step.finding.key} step={step} index={index} steps={steps} onShow={showFinding} />
      ) : (
        <EmptyState icon={<CircleCheck />} title="Nothing to review">
          The checks found no contradiction and nothing that is missing. They look again after every change.
        </EmptyState>
      )}
    </div>
  );
}
