/** Accepts a finding for a while: why, who answers for it, and until when. */
import { addDays, dayOf } from '@shared/analysis/days';
import { getDeclaration, getSectionOf } from '@shared/sections/registry';
import { findingMessage } from '@shared/sections/run-checks';
import { hasEmptyWords } from '@shared/sections/wording-flaws';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { waive } from '../../commands/findings';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { useFindings } from '../../store/findings-store';
import { judgedMoment } from '../../store/judged-moment';
import { useRecord } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Text } from '../../ui/text';
import { TextArea } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import { dayText } from '../library/library-view';
import { JudgedLine } from '../time/judged-line';
import styles from './waive-dialog.module.css';
import { isUnwaivable, LONGEST_DAYS, usualEnd, type WaiverDraft, waiverErrors } from './waiver-rules';

const PEOPLE: readonly string[] = ['person'];

/** The dialog "Accept for now". */
export function WaiveDialog({ findingKey }: { readonly findingKey: string }) {
  const finding = useFindings((state) => state.findings.find(({ key }) => key === findingKey));
  const today = dayOf(judgedMoment());
  const people = useRecordOptions(PEOPLE);
  const [draft, setDraft] = useState<WaiverDraft>(() => ({
    reason: '',
    approverId: null,
    until: usualEnd(today),
  }));
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const approver = useRecord(draft.approverId);
  if (!finding || isUnwaivable(finding)) {
    return (
      <Dialog title="Accept for now" size="s" onClose={closeDialog}>
        <p>
          {finding
            ? 'This finding stops the project; nobody can accept it. Settle it, or change the plan.'
            : 'This finding is settled already.'}
        </p>
      </Dialog>
    );
  }
  const errors = waiverErrors(draft, today, saysNothing);
  const isGood = Object.keys(errors).length === 0;
  const change = (part: Partial<WaiverDraft>): void => setDraft({ ...draft, ...part });
  const save = (): void => {
    setIsTried(true);
    if (!isGood || isBusy || draft.approverId === null || draft.until === null) return;
    setIsBusy(true);
    void waive(finding, {
      reason: draft.reason.trim(),
      approverId: draft.approverId,
      until: draft.until,
    }).then((isDone) => {
      setIsBusy(false);
      if (isDone) closeDialog();
    });
  };
  const isDecider = approver?.body['room_role'] === 'decider';
  return (
    <Dialog
      title="Accept for now"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isPending={isBusy} onPress={save}>
            Accept for now
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Text as="p" className={styles.finding}>
          {findingMessage(finding)}
        </Text>
        <p className={styles.muted}>
          {finding.severity === 'error'
            ? 'It stays in sight with the name of the person, and the section counts 80 at most until it is mended.'
            : 'It leaves the list until the day after it expires.'}
        </p>
        <TextArea
          label="Why may this stay as it is for now?"
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          rows={3}
          maxLength={1000}
          autoFocus
          isRequired
          {...(isTried && errors.reason !== undefined && { error: errors.reason })}
        />
        <PickBox
          label="Accepted by"
          options={people}
          value={draft.approverId}
          onPick={(approverId) => change({ approverId })}
          placeholder="A person in the room"
          isRequired
          {...(isTried && errors.approverId !== undefined && { error: errors.approverId })}
        />
        {finding.severity === 'error' && approver && !isDecider && (
          <p className={styles.remark} role="status">
            <TriangleAlert size={16} aria-hidden="true" />
            Errors are for the decider to accept. This person has another role in the room.
          </p>
        )}
        <DateField
          label="Until"
          help={`${LONGEST_DAYS} days at most, ${dayText(addDays(today, LONGEST_DAYS))}.`}
          value={draft.until}
          onChange={(until) => change({ until })}
          isRequired
          {...(isTried && errors.until !== undefined && { error: errors.until })}
        />
        <JudgedLine />
      </div>
    </Dialog>
  );
}

/** A waiver whose reason says nothing would not be counted, so it is not written. */
function saysNothing(reason: string): boolean {
  const words = { declaration: getDeclaration, sectionOf: getSectionOf };
  const moment = new Date(0).toISOString();
  return hasEmptyWords(words, {
    ...{ id: 'draft', kind: 'check_waiver', ref: '', position: '', status: 'draft', bodyVersion: 1 },
    ...{ createdAt: moment, updatedAt: moment, deletedAt: null, body: { reason } },
  });
}
