/** More time for the running block: how much, and at once which later blocks would give it. */
import { EXTENSIONS, MOST_EXTENSION, proposeExtension, usualMinimum } from '@shared/room/day-minutes';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { extendBlock } from '../../commands/day';
import { dayItemsOf } from '../../panels/room/room-model';
import { usePlan, useRunningItem } from '../../panels/room/use-day';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Segmented } from '../../ui/radio-group';
import { Text } from '../../ui/text';
import { itemName, minimumOf } from '../agenda/agenda-words';
import { ProposalChoice } from '../agenda/proposal-choice';
import { closeDialog } from '../dialogs/close-dialog';
import dialogs from '../dialogs/dialogs.module.css';
import { submitOnEnter } from '../dialogs/submit-on-enter';

const needed = usualMinimum(minimumOf);

/** The dialog "More time". */
export function ExtendDialog({ minutes: wished }: { readonly minutes: number }) {
  const plan = usePlan();
  const item = useRunningItem(plan);
  const given = useRoom((state) => (item ? (state.room?.given[item.record.id] ?? 0) : 0));
  const open = EXTENSIONS.filter((minutes) => given + minutes <= MOST_EXTENSION);
  const [minutes, setMinutes] = useState<number>(wished);
  const amount = open.find((one) => one === minutes) ?? open.at(-1) ?? 0;
  const [chosen, setChosen] = useState(0);
  const proposals = useMemo(
    () => (item ? proposeExtension(dayItemsOf(plan), item.record.id, amount, given, needed) : []),
    [plan, item, amount, given],
  );
  const proposal = proposals[chosen] ?? proposals[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!proposal) return;
    closeDialog();
    void extendBlock(amount, proposal);
  };
  const isOver = item === undefined;
  // The block was left meanwhile; a dialog that shows nothing would keep the keys.
  useEffect(() => {
    if (isOver) closeDialog();
  }, [isOver]);
  if (!item) return null;
  return (
    <Dialog
      title="More time"
      size="m"
      onClose={closeDialog}
      footer={
        proposal ? (
          <>
            <Button onPress={closeDialog}>Cancel</Button>
            <Button variant="primary" type="submit" form="extend" autoFocus>
              {`Give ${amount} min`}
            </Button>
          </>
        ) : (
          <Button autoFocus onPress={closeDialog}>
            Close
          </Button>
        )
      }
    >
      <form id="extend" className={dialogs.form} onSubmit={submit} onKeyDown={submitOnEnter}>
        <p>
          <Text>{itemName(item)}</Text>: {item.row.minutes} min planned
          {given > 0 && `, ${given} of them given on top`}.
        </p>
        {proposal ? (
          <>
            <Segmented
              label="Minutes on top"
              value={String(amount)}
              onChange={(next) => {
                setMinutes(Number(next));
                setChosen(0);
              }}
              options={open.map((one) => ({ id: String(one), label: `+${one} min` }))}
            />
            <ProposalChoice
              label="Where they come from"
              plan={plan}
              proposals={proposals}
              chosen={chosen}
              onChoose={setChosen}
            />
            <p className={dialogs.muted}>
              Each block keeps the minutes it needs at least. A block gets {MOST_EXTENSION} min at most.
            </p>
          </>
        ) : (
          <p>
            This block has had all {MOST_EXTENSION} minutes that it can get. For more, change its minutes on
            the agenda.
          </p>
        )}
      </form>
    </Dialog>
  );
}
