/** Looking at a project again after some time: carrying everything over, confirming it, and closing a workshop. */
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { snapshotBody } from '@shared/readiness/snapshot';
import { labelOfField } from '@shared/sections/labels';
import { missingForAgreement } from '@shared/sections/record-schema';
import { ulid } from 'ulid';
import { localDay } from '../fields/parse-day';
import { useLibrary } from '../store/library-store';
import { isPastShown } from '../store/past';
import { useReadiness } from '../store/readiness-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { writeBatch } from './batch';
import { ask, send, setStatus, updateRecord } from './intents';
import { goDifference, openWorkshop } from './navigation';

/** What a title may hold; see the workshop service. */
const MAX_TITLE = 200;
/** Records that one call may touch. */
const AT_ONCE = 500;

/** Asks for the title and day of a re-assessment. */
export function offerReassessment(id: string): void {
  useUi.setState({ dialog: { name: 'reassess', id } });
}

/** The title that a re-assessment of this workshop is offered. */
export function reassessmentTitle(id: string): string {
  const mirror = getMirror();
  const title =
    useLibrary.getState().cards.get(id)?.title ?? (mirror?.workshop.id === id ? mirror.workshop.title : '');
  const mark = ' (re-assessment)';
  return title.endsWith(mark) ? title : `${title.slice(0, MAX_TITLE - mark.length)}${mark}`;
}

/** Carries a workshop over into a new one, to be confirmed again, and opens it where the differences are listed. */
export async function startReassessment(id: string, title: string, heldOn: string | null): Promise<boolean> {
  const saved = await send('workshop.reassess', { id, title, heldOn, opId: ulid() });
  if (!saved || !(await openWorkshop(saved.id))) return false;
  goDifference();
  return true;
}

/** The workshop as it was carried over, and when; null when the open workshop is no re-assessment. */
export async function readBaseline(): Promise<{
  readonly at: string;
  readonly earlier: WorkshopSnapshot;
} | null> {
  const baseline = await ask('workshop.baseline', { id: getWorkshopId() });
  return baseline && { at: baseline.at, earlier: JSON.parse(baseline.snapshot) as WorkshopSnapshot };
}

/** Labels of the fields that a record lacks before it can be agreed. */
export function missingLabels({ kind, body }: WorkshopRecord): readonly string[] {
  return missingForAgreement(kind, body).map((name) => labelOfField(kind, name));
}

/** Agrees every given record that is complete; says how many others still lack something. */
export async function confirmRecords(records: readonly WorkshopRecord[]): Promise<void> {
  const complete = records.filter((record) => missingLabels(record).length === 0);
  const left = records.length - complete.length;
  const rest = left === 0 ? '' : ` ${left === 1 ? '1 still lacks' : `${left} still lack`} an answer.`;
  if (complete.length === 0) {
    notify('info', `Nothing was confirmed.${rest}`);
    return;
  }
  for (let start = 0; start < complete.length; start += AT_ONCE) {
    const ids = complete.slice(start, start + AT_ONCE).map(({ id }) => id);
    if (!(await setStatus(ids, 'agreed'))) return;
  }
  const [first] = complete;
  const done = complete.length === 1 && first ? `${first.ref} is` : `${complete.length} records are`;
  notify('info', `${done} confirmed.${rest}`);
}

/** The project's frame of the open workshop, unless it is shown as it was. */
function project(): WorkshopRecord | undefined {
  return isPastShown() ? undefined : getMirror()?.byKind.get('project')?.[0];
}

/** True when the open workshop can be closed (or, if it is closed, opened again). */
export function isClosable(isClosed: boolean): boolean {
  const record = project();
  return record !== undefined && (record.body.closed_on !== undefined) === isClosed;
}

/**
 * Notes that the workshop is over, with today's date, and keeps the score of this day in the same step; nothing is
 * locked.
 */
export async function closeWorkshop(): Promise<void> {
  const record = project();
  if (!record) return;
  const closed = [{ id: record.id, body: { closed_on: localDay(new Date()) } }];
  const { readiness } = useReadiness.getState();
  const kept = readiness ? [{ key: 'score', kind: 'score_snapshot', body: snapshotBody(readiness) }] : [];
  if ((await writeBatch('close the workshop', kept, closed)) === null) return;
  const score = readiness
    ? 'The score of today is kept.'
    : 'No score is kept: it was still being worked out.';
  notify('info', `The workshop is closed. ${score} Everything can still be changed.`, {
    label: 'Reopen',
    run: () => void reopenWorkshop(),
  });
}

/** Takes the note back that the workshop is over. */
export async function reopenWorkshop(): Promise<void> {
  const record = project();
  if (record && (await updateRecord(record.id, { closed_on: null })))
    notify('info', 'The workshop is open again.');
}
