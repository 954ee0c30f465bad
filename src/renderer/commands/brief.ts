/** Printing a brief: start, follow, cancel, look at it, save it. One brief at a time. */
import type { BriefKind } from '@shared/domain/report-block';
import type { AppError } from '@shared/domain/result';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { type BriefChoices, type BriefState, type BriefWish, useBrief } from '../store/brief-store';
import { flushDrafts } from '../store/drafts';
import { notify } from '../store/ui-store';
import { getWorkshopId } from '../store/workshop-store';
import { flushCapture } from './capture';
import { errorText } from './error-text';
import { ask } from './intents';

/** Prints a brief of the open workshop, or material for a board; the result is in the brief store. */
export async function printBrief(wish: BriefWish): Promise<void> {
  const jobId = ulid();
  const workshopId = getWorkshopId();
  useBrief.setState({
    job: { type: 'printing', ...wish, jobId, workshopId, stage: 'reading', value: 0 },
  });
  await Promise.all([flushDrafts(), flushCapture()]);
  const result = await client.call('brief.print', {
    workshopId,
    ...orderOf(wish),
    jobId,
  });
  if (!isCurrent(jobId)) return;
  if (!result.ok) {
    const job: BriefState['job'] =
      result.error.code === 'cancelled'
        ? { type: 'none' }
        : { type: 'failed', text: errorText(result.error) };
    useBrief.setState({ job });
    return;
  }
  const bytes = await client.call('brief.read', { jobId });
  if (!isCurrent(jobId)) return;
  if (bytes.ok) {
    useBrief.setState(({ pageCounts }) => ({
      pageCounts: { ...pageCounts, [`${workshopId}/${wish.kind}`]: result.value.pages },
      job: {
        type: 'done',
        ...wish,
        workshopId,
        result: result.value,
        bytes: bytes.value,
        printedAt: new Date().toISOString(),
      },
    }));
  } else useBrief.setState({ job: { type: 'failed', text: errorText(bytes.error) } });
}

/** Changes what the next briefs are printed with; the paper is remembered for the next start. */
export function chooseForBriefs(change: Partial<BriefChoices>): void {
  useBrief.setState(({ choices, languageOf }) => ({
    choices: { ...choices, ...change },
    languageOf: change.language === undefined ? languageOf : getWorkshopId(),
  }));
  if (change.page) void client.call('setting.set', { key: 'paper', value: change.page });
}

/** Puts the printed pages away. */
export function leaveBrief(): void {
  useBrief.setState({ job: { type: 'none' } });
}

/** Stops printing. */
export function cancelBrief(): void {
  const { job } = useBrief.getState();
  if (job.type !== 'printing') return;
  useBrief.setState({ job: { type: 'none' } });
  void client.call('brief.cancel', { jobId: job.jobId });
}

/** Follows the progress of the present job; that of older ones is ignored. */
export function followBrief(jobId: string, stage: string, value: number): void {
  const { job } = useBrief.getState();
  if (job.type === 'printing' && job.jobId === jobId) useBrief.setState({ job: { ...job, stage, value } });
}

/** Saves the printed brief where the person wants it. */
export async function saveBrief(): Promise<void> {
  const { job } = useBrief.getState();
  if (job.type !== 'done') return;
  const { jobId } = job.result;
  const file = await ask('brief.save', { jobId });
  if (!file) return;
  const why = file.isNumbered ? 'The file that is there is open in another program and stays as it is. ' : '';
  notify(
    'info',
    `${why}Saved as ${file.fileName}.${missingNote(job.result.missing.length)}`,
    inFolder(jobId),
  );
}

/** Puts a brief on the clipboard as Markdown, for a wiki, a ticket or a mail. */
export async function copyBrief({ kind, place, redaction }: BriefWish): Promise<void> {
  const workshopId = getWorkshopId();
  await Promise.all([flushDrafts(), flushCapture()]);
  const result = await client.call('brief.copy', {
    workshopId,
    ...{ kind, redaction },
    ...(place && { activity: place }),
  });
  if (result.ok) notify('info', 'The brief is on the clipboard as Markdown.');
  else notify('error', errorText(result.error));
}

/**
 * Prints several briefs and saves them into one folder; nothing there is replaced. Cancelling stops before the next;
 * what is saved already stays.
 */
export async function saveAllBriefs(
  kinds: readonly BriefKind[],
  wish: Omit<BriefWish, 'kind' | 'place'>,
): Promise<void> {
  const folder = await ask('brief.chooseFolder', {});
  if (!folder) return;
  const workshopId = getWorkshopId();
  await Promise.all([flushDrafts(), flushCapture()]);
  const saved: string[] = [];
  const missing: BriefKind[] = [];
  let last: string | null = null;
  let error: AppError | null = null;
  for (const [at, kind] of kinds.entries()) {
    const jobId = ulid();
    const one: BriefWish = { ...wish, kind, place: null };
    useBrief.setState({
      job: {
        type: 'printing',
        ...one,
        jobId,
        workshopId,
        stage: 'reading',
        value: 0,
        several: { at: at + 1, of: kinds.length },
      },
    });
    const printed = await client.call('brief.print', { workshopId, ...orderOf(one), jobId });
    if (!isCurrent(jobId)) break;
    const written = printed.ok
      ? await client.call('brief.saveInto', { jobId, token: folder.token })
      : printed;
    if (!written.ok) {
      error = written.error;
      break;
    }
    if (printed.ok && printed.value.missing.length > 0) missing.push(kind);
    last = jobId;
    saved.push(written.value.fileName);
  }
  const { job } = useBrief.getState();
  if (job.type === 'printing') useBrief.setState({ job: { type: 'none' } });
  if (error) notify('error', `${errorText(error)} ${savedText(saved.length, kinds.length, folder.name)}`);
  else if (last !== null)
    notify(
      'info',
      `${savedText(saved.length, kinds.length, folder.name)}${missingNote(missing.length)}`,
      inFolder(last),
    );
}

/** "Saved 2 of 5 briefs into Kickoff." */
function savedText(count: number, asked: number, folder: string): string {
  const briefs =
    asked === 1 ? '1 brief' : count === asked ? `${count} briefs` : `${count} of ${asked} briefs`;
  return count === 0 ? 'Nothing was saved.' : `Saved ${briefs} into ${folder}.`;
}

function missingNote(count: number): string {
  return count === 0 ? '' : ' Some characters could not be drawn and are printed as boxes.';
}

function inFolder(jobId: string) {
  return { label: 'Show in folder', run: () => void ask('brief.showInFolder', { jobId }) };
}

function orderOf({ kind, page, place, redaction, language }: BriefWish) {
  return {
    ...{ kind, page, redaction },
    ...(place && { activity: place }),
    ...(language !== null && { language }),
  };
}

function isCurrent(jobId: string): boolean {
  const { job } = useBrief.getState();
  return job.type === 'printing' && job.jobId === jobId;
}
