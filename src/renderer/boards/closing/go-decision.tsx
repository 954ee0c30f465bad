/** Go or not: the answer, its reason, who answers for it, and what stands against it. */
import { findingMessage } from '@shared/sections/run-checks';
import { type FormEvent, useState } from 'react';
import { decideGo } from '../../commands/closing';
import { goFinding } from '../../commands/findings';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { fieldLabel, optionLabel, optionMeaning } from '../../fields/words';
import { usePast } from '../../store/past';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/radio-group';
import { Text } from '../../ui/text';
import { TextArea, TextField } from '../../ui/text-field';
import { RecordOpener } from '../parts/record-opener';
import { Remark } from '../parts/remark';
import styles from './closing.module.css';
import type { Closing } from './use-closing';

const PEOPLE: readonly string[] = ['person'];
const ANSWERS = ['explore', 'pilot', 'build', 'stop'] as const;
type Answer = (typeof ANSWERS)[number];

/** The form, filled with what was decided before. */
export function GoDecision({ closing }: { readonly closing: Closing }) {
  const { project, goDecision, deciderId, blockers } = closing;
  const text = (name: string): string => String(goDecision?.body[name] ?? '');
  const [answer, setAnswer] = useState<Answer | null>(
    ANSWERS.find((code) => code === project?.body.go_decision) ?? null,
  );
  const [reason, setReason] = useState(() => text('reason'));
  const [trigger, setTrigger] = useState(() => text('revisit_trigger'));
  const [approverId, setApprover] = useState<string | null>(() => text('decider_id') || deciderId);
  const [isBusy, setBusy] = useState(false);
  const people = useRecordOptions(PEOPLE);
  const isPast = usePast() !== null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (answer === null || isBusy || isPast) return;
    setBusy(true);
    const label = optionLabel('project', 'go_decision', answer);
    await decideGo({ code: answer, label, reason, approverId, trigger }, goDecision?.id);
    setBusy(false);
  };
  return (
    <>
      {blockers.length > 0 && (
        <>
          <Remark tone="warning">
            {blockers.length === 1
              ? 'One finding stops the project:'
              : `${blockers.length} findings stop the project:`}
          </Remark>
          <ul className={styles.blockers}>
            {blockers.map((finding) => (
              <li key={finding.key} className={styles.row}>
                <Text>{findingMessage(finding)}</Text>
                <Button size="s" variant="quiet" onPress={() => goFinding(finding)}>
                  Go there
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <RadioGroup
          label={fieldLabel('project', 'go_decision')}
          value={answer}
          onChange={setAnswer}
          isDisabled={isPast}
          options={ANSWERS.map((id) => ({
            id,
            label: optionLabel('project', 'go_decision', id),
            meaning: optionMeaning('project', 'go_decision', id),
          }))}
        />
        <TextArea
          label={fieldLabel('decision', 'reason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={1_000}
          isDisabled={isPast}
        />
        <div className={styles.fields}>
          <PickBox
            label={fieldLabel('decision', 'decider_id')}
            options={people}
            value={approverId}
            onPick={setApprover}
            placeholder="The decider"
            isDisabled={isPast}
          />
          <TextField
            label={fieldLabel('decision', 'revisit_trigger')}
            value={trigger}
            onChange={setTrigger}
            maxLength={300}
            isDisabled={isPast}
          />
        </div>
        <div className={styles.buttons}>
          <Button variant="primary" type="submit" isDisabled={answer === null || isPast} isPending={isBusy}>
            {goDecision ? 'Change the decision' : 'Record the decision'}
          </Button>
          {goDecision && <RecordOpener record={goDecision} />}
        </div>
      </form>
    </>
  );
}
