/** Asks what a round was about before it is closed: the question, how it was answered and by how many. */
import type { PriorityMethod } from '@shared/sections/define-section';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { fieldLabel, fieldWords, optionLabel, optionMeaning } from '../../fields/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import styles from './parts.module.css';

const ROUND = 'priority_round';
const QUESTION_MAX = 300;
const VOTERS_MAX = 1_000;

export interface RoundAnswers {
  readonly question: string;
  readonly method: PriorityMethod;
  readonly voters: number;
}

interface CloseRoundDialogProps {
  readonly question: string;
  /** The first one is proposed; one alone is not asked for. */
  readonly methods: readonly [PriorityMethod, ...PriorityMethod[]];
  readonly voters: number;
  /** What the room should know before it closes. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** False keeps the dialog open, because nothing was saved. */
  readonly onAnswer: (answers: RoundAnswers) => Promise<boolean>;
}

/** The dialog "Close this round". */
export function CloseRoundDialog(props: CloseRoundDialogProps) {
  const { methods, children, onClose, onAnswer } = props;
  const [question, setQuestion] = useState(props.question);
  const [method, setMethod] = useState<PriorityMethod>(methods[0]);
  const [voters, setVoters] = useState(props.voters > 0 ? String(props.voters) : '');
  const [isBusy, setBusy] = useState(false);
  const formId = useId();
  const count = /^\s*\d+\s*$/.test(voters) ? Number(voters) : Number.NaN;
  const hasCount = count >= 1 && count <= VOTERS_MAX;
  const isReady = question.trim() !== '' && hasCount;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    const isSaved = await onAnswer({ question: question.trim(), method, voters: count });
    setBusy(false);
    if (isSaved) onClose();
  };
  return (
    <Dialog
      title="Close this round"
      size="m"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={!isReady} isPending={isBusy}>
            Close this round
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        {children}
        <TextField
          label={fieldLabel(ROUND, 'question')}
          help={fieldWords(ROUND, 'question').help}
          value={question}
          onChange={setQuestion}
          maxLength={QUESTION_MAX}
          autoFocus
          {...(question.trim() === '' && { error: 'Say which question the order answers.' })}
        />
        <TextField
          label={fieldLabel(ROUND, 'voters')}
          help="How many people took part."
          value={voters}
          onChange={setVoters}
          inputMode="numeric"
          maxLength={4}
          {...(voters !== '' && !hasCount && { error: `A whole number from 1 to ${VOTERS_MAX}.` })}
        />
        {methods.length > 1 && (
          <RadioGroup
            label={fieldLabel(ROUND, 'method')}
            value={method}
            onChange={setMethod}
            options={methods.map((id) => ({
              id,
              label: optionLabel(ROUND, 'method', id),
              meaning: optionMeaning(ROUND, 'method', id),
            }))}
          />
        )}
      </form>
    </Dialog>
  );
}
