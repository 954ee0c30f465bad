/** Printing a brief: start, follow, cancel, look at it, save it. One brief at a time. */
import type { BriefKind } from '@shared/domain/report-block';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { type BriefState, type BriefWish, useBrief } from '../store/brief-store';
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
    useBrief.setState({
      job: {
        type: 'done',
        ...wish,
        workshopId,
        result: result.value,
        bytes: bytes.value,
        printedAt: new Date().toISOString(),
      },
    });
  } else useBrief.setState({ job: { type: 'failed', text: errorText(bytes.error) } });
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
  const file = await ask('brief.save', { jobId: job.result.jobId });
  if (file) notify('info', `Saved as ${file.fileName}.`);
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
  for (const kind of kinds) {
    const jobId = ulid();
    const one: BriefWish = { ...wish, kind, place: null };
    useBrief.setState({
      job: { type: 'printing', ...one, jobId, workshopId, stage: 'reading', value: 0 },
    });
    const printed = await client.call('brief.print', { workshopId, ...orderOf(one), jobId });
    if (!isCurrent(jobId)) break;
    const written = printed.ok
      ? await client.call('brief.saveInto', { jobId, token: folder.token })
      : printed;
    if (!written.ok) {
      useBrief.setState({ job: { type: 'failed', text: errorText(written.error) } });
      break;
    }
    saved.push(written.value.fileName);
  }
  const { job } = useBrief.getState();
  if (job.type === 'printing') useBrief.setState({ job: { type: 'none' } });
  const briefs = saved.length === 1 ? '1 brief' : `${saved.length} briefs`;
  notify('info', `Saved ${briefs} into ${folder.name}.`);
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
