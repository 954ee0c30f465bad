/**
 * Asking what was done, going back to look at it, and bringing back what was.
 *
 * Nothing can be written while an earlier moment is shown; what brings something back shows what is now first.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { HistoryEntry, Moment } from '@shared/ipc/replies';
import { ulid } from 'ulid';
import { flushDrafts } from '../store/drafts';
import { type HistoryScope, useHistory } from '../store/history-store';
import { isPastShown, showNow, showPast } from '../store/past';
import { notify, select, useUi } from '../store/ui-store';
import { getWorkshopId, useWorkshop } from '../store/workshop-store';
import { endCapture, flushCapture } from './capture';
import { ask, send, undo } from './intents';
import { goRecord, goSection } from './navigation';

/** Entries of the history that are read at a time. */
export const PAGE_SIZE = 100;

/** A page of changes, newest first: of one record, or of the open workshop; `beforeSeq` reads the next page. */
export async function listHistory(recordId?: string, beforeSeq?: number): Promise<readonly HistoryEntry[]> {
  return (
    (await ask('history.list', {
      workshopId: getWorkshopId(),
      limit: PAGE_SIZE,
      ...(recordId !== undefined && { recordId }),
      ...(beforeSeq !== undefined && { beforeSeq }),
    })) ?? []
  );
}

/** Opens the history panel at one record, at the workshop or at its bin. */
export function showHistory(scope: HistoryScope): void {
  useHistory.setState({ scope });
  useUi.setState({ panel: 'history' });
}

/** Starts to look back, at the moment before the last change. */
export async function startLookingBack(): Promise<void> {
  const moments = await readMoments();
  const moment = moments.at(-2);
  if (moment) await lookBack(moment);
  else notify('info', 'Nothing was changed yet, so there is nothing to look back at.');
}

let asked = 0;

/** Shows the workshop as it was after a change. What is being typed is saved first; the last wish wins. */
export async function lookBack(moment: Moment): Promise<void> {
  asked += 1;
  const ticket = asked;
  const workshopId = getWorkshopId();
  if (!isPastShown()) {
    endCapture();
    await Promise.all([flushDrafts(), flushCapture()]);
    // A text that could not be saved is only in its field, and the field gives way to words that cannot be changed.
    if (useWorkshop.getState().save.type === 'failed') {
      notify('error', 'The last change is not saved yet. Settle that first, then look back.');
      return;
    }
    if (useHistory.getState().moments.at(-1)?.seq !== moment.seq) await readMoments();
  }
  const text = await ask('history.snapshot', { workshopId, revision: moment.revision });
  if (text === null || ticket !== asked || getWorkshopId() !== workshopId) return;
  const { page } = useUi.getState();
  // A brief is always printed from what is now.
  if (page.name === 'brief' || page.name === 'difference') goSection('S00');
  showPast(moment, text);
}

/** Goes one change back or on; stays at the ends. */
export function stepMoment(step: 1 | -1): void {
  const { moments } = useHistory.getState();
  const seq = useWorkshop.getState().past?.moment.seq;
  const next = moments[moments.findIndex((moment) => moment.seq === seq) + step];
  if (seq !== undefined && next) void lookBack(next);
}

/** Back to what is now. */
export function leavePast(): void {
  asked += 1;
  showNow();
}

/** Gives a record the state it had after a change, as a change that can be undone. */
export async function restoreState(recordId: string, seq: number, ref: string): Promise<void> {
  leavePast();
  const saved = await send('history.restore', { workshopId: getWorkshopId(), recordId, seq, opId: ulid() });
  if (!saved) return;
  select(recordId, { open: false });
  notify('info', `${ref} is as it was then.`, { label: 'Undo', run: () => void undo() });
}

/** Gives the record that is looked at the state of the moment that is shown, and goes back to now. */
export async function restoreFromPast(recordId: string): Promise<void> {
  const { past, mirror } = useWorkshop.getState();
  const ref = mirror?.byId.get(recordId)?.ref;
  if (!past || ref === undefined) return;
  const entries = await ask('history.list', {
    workshopId: getWorkshopId(),
    recordId,
    beforeSeq: past.moment.seq + 1,
    limit: 1,
  });
  const seq = entries?.[0]?.seq;
  if (seq === undefined) return;
  await restoreState(recordId, seq, ref);
  goRecord(recordId);
}

/** The deleted records of the open workshop, newest first. */
export async function listBin(): Promise<readonly WorkshopRecord[]> {
  return (await ask('history.bin', { workshopId: getWorkshopId() })) ?? [];
}

/** Takes records out of the bin with what went with them, and shows the first. */
export async function takeFromBin(records: readonly WorkshopRecord[]): Promise<boolean> {
  leavePast();
  const ids = records.map(({ id }) => id);
  const saved = await send('history.unbin', { workshopId: getWorkshopId(), ids, opId: ulid() });
  if (!saved) return false;
  const [first] = records;
  const text = records.length === 1 && first ? `${first.ref} is back.` : `${ids.length} records are back.`;
  notify('info', text, { label: 'Show it', run: () => goRecord(ids[0] ?? '') });
  return true;
}

async function readMoments(): Promise<readonly Moment[]> {
  const moments = (await ask('history.moments', { workshopId: getWorkshopId() })) ?? [];
  useHistory.setState({ moments });
  return moments;
}
