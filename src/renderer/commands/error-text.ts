/** What a refused call says to people: what happened, that nothing is lost, what to do. */
import type { AppError, ErrorCode } from '@shared/domain/result';

const TEXTS: Readonly<Record<ErrorCode, (subject: string, reason: string) => string>> = {
  'not-found': (subject) =>
    `${subject || 'This'} is not there any more. It may have been deleted; undo brings it back.`,
  'invalid-input': (subject, reason) =>
    `${reason || 'This value does not fit'}${subject ? ` (${subject})` : ''}. Nothing was changed.`,
  'stale-revision': () =>
    'This was changed in the meantime. Nothing was overwritten; look at the new version and try again.',
  'storage-full': () =>
    'The disk is full. What you typed is still here but not saved yet: free some space and try again.',
  'storage-readonly': () =>
    'The folder of the workshops cannot be written to. Nothing was lost; check its permissions.',
  'storage-corrupt': () =>
    'The workshop file could not be read correctly. Nothing was deleted; restart Groundwork.',
  'storage-missing': () =>
    'The workshops are not where they were. Close Groundwork, put the folder back, and start it again.',
  'storage-busy': () => 'Another Groundwork is using the workshops. Close it and try again.',
  'newer-file': (subject) =>
    `${subject || 'This file'} was made with a newer Groundwork. Nothing was changed; update to open it.`,
  'file-unreadable': (subject, reason) =>
    `${subject || 'The file'} could not be opened${reason ? `: ${reason}` : ''}. Nothing was changed.`,
  'file-damaged': (subject, reason) =>
    `${subject || 'The file'} is damaged${reason ? ` (${reason})` : ''}. Nothing was changed.`,
  'file-unwritable': (subject, reason) =>
    `${subject || 'The file'} could not be written${reason ? `: ${reason}` : ''}. Choose another place.`,
  unprintable: (_subject, reason) =>
    `${reason || 'The printer stopped before it was finished'}. The workshop is untouched.`,
  cancelled: () => 'Cancelled.',
  unexpected: () =>
    'Something went wrong inside Groundwork. What was saved is safe; the details are in the local log.',
};

/** One sentence or two for a failure. */
export function errorText(error: AppError): string {
  return TEXTS[error.code](error.subject ?? '', (error.reason ?? '').replace(/[.\s]+$/, ''));
}
