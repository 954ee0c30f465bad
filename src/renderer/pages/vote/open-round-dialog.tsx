/** Begins a round: what is asked, about what, how the votes come in and who votes. */

import { methodsFor } from '@shared/room/desk/round-items';
import { budgetOf, type RoundMethod } from '@shared/room/round';
import { deciderAmong, lacksNeutralLead, votersAmong } from '@shared/room/seats';
import type { BoardPlace, VoteMode } from '@shared/room/state';
import type { Activity, Section } from '@shared/sections/define-section';
import { findSection } from '@shared/sections/registry';
import { type FormEvent, useId, useState } from 'react';
import { Remark } from '../../boards/parts/remark';
import { goSection } from '../../commands/navigation';
import { actInRoom } from '../../commands/room';
import { inSentence, kindText } from '../../fields/words';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import { itemsAdvice, PickItems } from './pick-items';
import { PickSeats } from './pick-seats';
import { readSubject } from './read-subject';
import { showRound } from './round-shown';
import { budgetWords, METHOD_WORDS, MODE_WORDS, questionFor } from './round-words';
import { useSeats } from './use-seats';
import styles from './vote.module.css';

const QUESTION_MAX = 300;
/** Causes of a premortem get three dots each. */
const PREMORTEM_DOTS = 3;
const MODES: readonly VoteMode[] = ['scribe', 'turns', 'paper'];
const NONE: readonly string[] = [];

/** The dialog "Vote"; nothing while the place is no board. */
export function OpenRoundDialog({ place }: { readonly place: BoardPlace }) {
  const section = findSection(place.sectionId);
  const activity = section?.activities.find(({ id }) => id === place.activityId);
  const [first, ...others] = activity ? methodsFor(activity) : [];
  if (!section || !activity || !first) return null;
  return <OpenRound section={section} activity={activity} methods={[first, ...others]} />;
}

interface OpenRoundProps {
  readonly section: Section;
  readonly activity: Activity;
  readonly methods: readonly [RoundMethod, ...RoundMethod[]];
}

function OpenRound({ section, activity, methods }: OpenRoundProps) {
  const [subject] = useState(() => readSubject(section, activity));
  const [method, setMethod] = useState<RoundMethod>(methods[0]);
  const title = section.text.activities[activity.id]?.title ?? activity.id;
  const plural = subject.kind === '' ? 'points' : inSentence(kindText(subject.kind).plural);
  const [asked, setAsked] = useState<string | null>(null);
  const question = asked ?? questionFor(method, plural, { title, section: section.text.title });
  const [mode, setMode] = useState<VoteMode>('scribe');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(subject.items.map(({ id }) => id)));
  const [isBusy, setBusy] = useState(false);
  const seats = useSeats();
  const leftOut = useRoom((state) => state.room?.leftOut ?? NONE);
  const voters = votersAmong(seats, leftOut);
  const formId = useId();
  const items = subject.items.filter(({ id }) => chosen.has(id));
  const budget = activity.form === 'A12' && method === 'dot_vote' ? PREMORTEM_DOTS : undefined;
  const isReady = question.trim() !== '' && items.length > 0 && voters.length > 0;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    const reply = await actInRoom({
      do: 'round.open',
      method,
      question: question.trim(),
      place: { sectionId: section.id, activityId: activity.id },
      kind: subject.kind,
      items: items.map((item) => ({ ...item })),
      mode,
      ...(budget !== undefined && { budget }),
    });
    setBusy(false);
    if (!reply) return;
    showRound();
    closeDialog();
  };
  if (subject.items.length === 0)
    return (
      <Dialog title="Vote" size="s" onClose={closeDialog}>
        <EmptyState title="Nothing to vote on yet">{`Write down the first ${plural}, then vote.`}</EmptyState>
      </Dialog>
    );
  return (
    <Dialog
      title="Vote"
      size="l"
      onClose={closeDialog}
      footer={
        <>
          <span className={styles.footerWords} role="status">
            {`${items.length} ${items.length === 1 ? 'item' : 'items'}, ${voters.length} ${voters.length === 1 ? 'seat' : 'seats'}, ${budgetWords(method, budgetOf({ method, items: items.map(({ id }) => id), budget }))}`}
          </span>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={!isReady} isPending={isBusy}>
            Begin the vote
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label="Question"
          value={question}
          onChange={setAsked}
          maxLength={QUESTION_MAX}
          autoFocus
          {...(question.trim() === '' && { error: 'Say what the room is asked.' })}
        />
        {methods.length > 1 && (
          <RadioGroup
            label="Way of voting"
            value={method}
            onChange={setMethod}
            options={methods.map((id) => ({ id, label: METHOD_WORDS[id][0], meaning: METHOD_WORDS[id][1] }))}
          />
        )}
        <div className={styles.formColumns}>
          <PickItems
            items={subject.items}
            chosen={chosen}
            onChoose={setChosen}
            advice={itemsAdvice(method, items.length)}
          />
          <div className={styles.form}>
            <RadioGroup
              label="How the votes come in"
              value={mode}
              onChange={setMode}
              options={MODES.map((id) => ({ id, label: MODE_WORDS[id][0], meaning: MODE_WORDS[id][1] }))}
            />
            {seats.length === 0 ? (
              <div className={styles.form}>
                <Remark tone="warning">Nobody is in the room yet. Name the people first.</Remark>
                <Button size="s" onPress={() => goSection('S00', 'seats')}>
                  Name the people
                </Button>
              </div>
            ) : (
              <PickSeats seats={seats} leftOut={leftOut} decider={deciderAmong(seats)} />
            )}
            {seats.length > 0 && lacksNeutralLead(seats) && (
              <Remark>
                The room has no facilitator or no decider of its own. The vote works; nobody’s answer is kept
                to the end.
              </Remark>
            )}
          </div>
        </div>
      </form>
    </Dialog>
  );
}
