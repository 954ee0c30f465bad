/** What is said when the workshops cannot be opened: what happened, that nothing was deleted, what to do. */
import type { AppError, ErrorCode } from '@shared/domain/result';

interface Words {
  readonly message: string;
  readonly advice: string;
}

const WORDS: Partial<Readonly<Record<ErrorCode, Words>>> = {
  'storage-busy': {
    message: 'Another Groundwork is using the workshops',
    advice: 'Close the other Groundwork, then try again.',
  },
  'storage-full': {
    message: 'The disk is full',
    advice: 'Free some space on this disk, then try again.',
  },
  'storage-readonly': {
    message: 'The folder of the workshops cannot be written to',
    advice: 'Check the permissions of the folder and that its disk is not write-protected, then try again.',
  },
  'storage-corrupt': {
    message: 'The workshops could not be read correctly',
    advice:
      'Make a copy of the folder below before anything else. It holds the workshops, their journal and backups.',
  },
  'storage-missing': {
    message: 'The workshops are not where they were',
    advice:
      'If the folder lies on another disk, connect it and try again. If somebody moved the files, put them back: ' +
      'workshops.db with the folders journal, backups and media beside it.',
  },
  'newer-file': {
    message: 'The workshops were written by a newer Groundwork',
    advice: 'Start the newer version, or update this one.',
  },
};

const OTHER: Words = {
  message: 'Groundwork could not open the workshops',
  advice: 'Try again. If that does not help, the file main.log in the folder below says more.',
};

/** The words for a refusal at the start. */
export function refusalText(error: AppError, dataFolder: string): { message: string; detail: string } {
  const { message, advice } = WORDS[error.code] ?? OTHER;
  const reason = error.reason ? `${error.reason}\n\n` : '';
  return { message, detail: `${reason}Nothing was changed or deleted. ${advice}\n\nFolder: ${dataFolder}` };
}
