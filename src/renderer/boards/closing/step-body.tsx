/** What there is to do in a step of the closing. */

import { goSection } from '../../commands/navigation';
import { closeWorkshop, reopenWorkshop } from '../../commands/reassess';
import { FieldControl } from '../../fields/field-control';
import { usePast } from '../../store/past';
import { Button } from '../../ui/button';
import { Remark } from '../parts/remark';
import { AgreementList } from './agreement-list';
import styles from './closing.module.css';
import type { StepId } from './closing-model';
import { GoDecision } from './go-decision';
import { LooseRecords } from './loose-records';
import { ParkedList } from './parked-list';
import type { Closing } from './use-closing';

interface StepBodyProps {
  readonly id: StepId;
  readonly closing: Closing;
}

/** The content of a step. */
export function StepBody({ id, closing }: StepBodyProps) {
  switch (id) {
    case 'review':
      return <Go to="review" words="Go to the review" />;
    case 'parking':
      return <ParkedList parked={closing.parked} />;
    case 'premortem':
      return <Go to="premortem" words="Go to the premortem" />;
    case 'decisions':
      return (
        <LooseRecords kind="decision" rows={closing.looseDecisions} empty="No decision lacks anything." />
      );
    case 'actions':
      return (
        <LooseRecords kind="action_item" rows={closing.looseActions} empty="No action lacks anything." />
      );
    case 'agreement':
      return <AgreementList asked={closing.asked} deciderId={closing.deciderId} />;
    case 'room':
      return (
        <>
          {closing.remarks.map((remark) => (
            <Remark key={remark} tone="warning">
              {remark}
            </Remark>
          ))}
          <Button size="s" onPress={() => goSection('S00', 'seats')}>
            Go to the seats
          </Button>
        </>
      );
    case 'go':
      return <GoDecision closing={closing} />;
    case 'next':
      return closing.project ? (
        <div className={styles.fields}>
          <FieldControl record={closing.project} name="next_reassessment_on" />
          <FieldControl record={closing.project} name="reassessment_owner_id" />
        </div>
      ) : null;
    case 'close':
      return <Close closing={closing} />;
  }
}

function Go({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <div>
      <Button onPress={() => goSection('OUT', to)}>{words}</Button>
    </div>
  );
}

/** The end, with everything that stays open said aloud. */
function Close({ closing: { steps, project } }: { readonly closing: Closing }) {
  const left = steps.flatMap((step) => (step.left === '' ? [] : [step.left]));
  const isClosed = project?.body.closed_on !== undefined;
  const isPast = usePast() !== null;
  return (
    <>
      {left.length === 0 ? (
        <Remark tone="success">Nothing stays open.</Remark>
      ) : (
        <Remark tone="warning">{`This stays open: ${left.join('; ')}.`}</Remark>
      )}
      <div>
        {isClosed ? (
          <Button isDisabled={isPast} onPress={() => void reopenWorkshop()}>
            Reopen the workshop
          </Button>
        ) : (
          <Button variant="primary" isDisabled={isPast} onPress={() => void closeWorkshop()}>
            {left.length === 0 ? 'Close the workshop' : 'Close the workshop all the same'}
          </Button>
        )}
      </div>
    </>
  );
}
