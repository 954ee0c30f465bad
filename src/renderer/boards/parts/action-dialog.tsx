/** Makes an action on the spot: what, who, by when, and what will exist then. Only the first is demanded. */
import { type FormEvent, useId, useState } from 'react';
import { ACTION_WORDS_MAX, type ActionWords, makePerson } from '../../commands/actions';
import { PickBox } from '../../fields/pick-box';
import { useRecordOptions } from '../../fields/record-options';
import { fieldWords } from '../../fields/words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Text } from '../../ui/text';
import { TextArea } from '../../ui/text-field';
import styles from './parts.module.css';
import { Remark } from './remark';

const KIND = 'action_item';
const PEOPLE: readonly string[] = ['person'];

interface ActionDialogProps {
  /** What it follows from, in words; shown above the fields. */
  readonly about: string;
  /** The proposed words. */
  readonly what: string;
  readonly onClose: () => void;
  /** False keeps the dialog open, because nothing was saved. */
  readonly onSave: (words: ActionWords) => Promise<boolean>;
}

/** The dialog "Make an action". */
export function ActionDialog({ about, what, onClose, onSave }: ActionDialogProps) {
  const [words, setWords] = useState<ActionWords>({ what, ownerId: null, dueDate: null, doneCriterion: '' });
  const [isBusy, setBusy] = useState(false);
  const people = useRecordOptions(PEOPLE);
  const formId = useId();
  const change = (part: Partial<ActionWords>): void => setWords((now) => ({ ...now, ...part }));
  const isEmpty = words.what.trim() === '';
  const isLoose = words.ownerId === null || words.dueDate === null || words.doneCriterion.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isEmpty || isBusy) return;
    setBusy(true);
    const isSaved = await onSave(words);
    setBusy(false);
    if (isSaved) onClose();
  };
  return (
    <Dialog
      title="Make an action"
      size="m"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isEmpty} isPending={isBusy}>
            Make the action
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Text as="p" className={styles.about}>
          {about}
        </Text>
        <TextArea
          label={fieldWords(KIND, 'what').label}
          value={words.what}
          onChange={(next) => change({ what: next })}
          rows={2}
          maxLength={ACTION_WORDS_MAX}
          isRequired
          {...(isEmpty && { error: 'Say what is to be done.' })}
        />
        <PickBox
          label={fieldWords(KIND, 'owner_id').label}
          options={people}
          value={words.ownerId}
          onPick={(ownerId) => change({ ownerId })}
          onCreate={(name) => void makePerson(name).then((ownerId) => ownerId && change({ ownerId }))}
          createLabel="New person"
          placeholder="One person"
          autoFocus
        />
        <DateField
          label={fieldWords(KIND, 'due_date').label}
          value={words.dueDate}
          onChange={(dueDate) => change({ dueDate })}
        />
        <TextArea
          label={fieldWords(KIND, 'done_criterion').label}
          help={fieldWords(KIND, 'done_criterion').help}
          value={words.doneCriterion}
          onChange={(doneCriterion) => change({ doneCriterion })}
          rows={2}
          maxLength={ACTION_WORDS_MAX}
        />
        {isLoose && (
          <Remark>Without a person, a day and what will exist then, the closing list asks again.</Remark>
        )}
      </form>
    </Dialog>
  );
}
