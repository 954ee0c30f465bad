/** What is said about the storage, in words that somebody in front of a room can act on. */
import type { RecoveryReport } from '@shared/storage/recovery';
import type { SecondTarget, StorageStatus } from '@shared/storage/status';

/** A line over the page. `isAlarm`: work is in danger, so it is read out at once. */
export interface StorageLine {
  readonly kind: 'warn' | 'low' | 'full' | 'damaged' | 'reading' | 'second';
  readonly isAlarm: boolean;
  readonly title: string;
  readonly advice: string;
}

/** The line for a status, the worst first; null where there is nothing to say. */
export function lineOf(status: StorageStatus, isWarningClosed: boolean): StorageLine | null {
  if (status.readOnly !== null) return readingLine(status.readOnly);
  if (status.state === 'full')
    return {
      kind: 'full',
      isAlarm: true,
      title: 'The disk is full. What you type stays here and is not saved yet.',
      advice:
        'Empty the bin of this computer, or move something large to another disk. Groundwork saves by itself as soon as there is space.',
    };
  if (status.state === 'damaged')
    return {
      kind: 'damaged',
      isAlarm: true,
      title: 'A stored entry is not what it was.',
      advice: 'Groundwork brings it back from its second copy when it starts again. That takes some seconds.',
    };
  if (status.state === 'low')
    return {
      kind: 'low',
      isAlarm: true,
      title: 'The disk is nearly full.',
      advice:
        'Notes are still saved. Photos, imports and copies wait until you have freed some space on this disk.',
    };
  if (status.state === 'warn' && !isWarningClosed)
    return {
      kind: 'warn',
      isAlarm: false,
      title: `${freeText(status.freeBytes)} free on this disk.`,
      advice: 'Enough for notes, little for photos. Free some space before the workshop.',
    };
  if (status.second?.trouble) return secondLine(status.second);
  return null;
}

function readingLine(why: 'medium' | 'newer'): StorageLine {
  return {
    kind: 'reading',
    isAlarm: false,
    title: 'Opened for reading: nothing can be changed here.',
    advice:
      why === 'newer'
        ? 'A newer Groundwork wrote these workshops. Start that version to work on them; printing and exporting work here.'
        : 'The folder of the workshops cannot be written to. Printing and exporting to another place work; to go on, make the folder writable and start again.',
  };
}

const SECOND_TROUBLE: Readonly<Record<NonNullable<SecondTarget['trouble']>, string>> = {
  absent: 'is not there. Plug it in again; the next backup goes to it.',
  full: 'is full. Free some space on it, or choose another place.',
  refused: 'cannot be written to. Choose another place.',
};

function secondLine({ name, trouble }: SecondTarget): StorageLine {
  return {
    kind: 'second',
    isAlarm: false,
    title: `The second place for backups, “${name}”, ${SECOND_TROUBLE[trouble ?? 'absent']}`,
    advice: 'Backups on this computer go on.',
  };
}

/** How a second place does, for the list of backups. */
export function secondText(second: SecondTarget): string {
  if (second.trouble) return `“${second.name}” ${SECOND_TROUBLE[second.trouble]}`;
  return second.copiedAt
    ? `“${second.name}” has every backup, the last one from ${momentText(second.copiedAt)}.`
    : `“${second.name}” gets the next backup.`;
}

const REASONS: Readonly<Record<string, string>> = {
  regular: 'regular',
  start: 'at the start',
  'by-hand': 'by hand',
  'before-update': 'before an update',
  'before-import': 'before an import',
  'before-restore': 'before a restore',
  'before-purge': 'before something was deleted for good',
};

/** Why a backup was made. */
export function reasonText(reason: string): string {
  return REASONS[reason] ?? reason;
}

/** What happened to the library, in one sentence. */
export function foundText({ found }: RecoveryReport): string {
  if (found === 'missing') return 'The file with the workshops was not there.';
  if (found === 'behind') return 'The file with the workshops lacked changes that had been saved.';
  return 'The file with the workshops was damaged.';
}

/** Where everything came back from, a line each. */
export function sourceTexts(report: RecoveryReport): readonly string[] {
  return [
    ...(report.backupAt ? [`The backup of ${momentText(report.backupAt)} was the beginning.`] : []),
    ...(report.fromJournal > 0
      ? [
          `${count(report.fromJournal, 'change')} came back from the journal, the second copy of every change.`,
        ]
      : []),
    ...(report.fromDamaged > 0
      ? [`${count(report.fromDamaged, 'change')} could still be read in the damaged file.`]
      : []),
    `${count(report.workshops, 'workshop')} ${report.workshops === 1 ? 'is' : 'are'} there.`,
  ];
}

/** Whether anything is gone, said plainly. */
export function lossText({ lost }: RecoveryReport): string {
  return lost === 0
    ? 'Nothing that was marked as saved is missing.'
    : `${count(lost, 'change')} ${lost === 1 ? 'is' : 'are'} known to have been made and in no copy any more. Look through the last minutes before it happened.`;
}

/** "24 Nov 2026, 14:05". */
export function momentText(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** "3.4 MB", in the units of the file manager. */
export function sizeText(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
}

function freeText(bytes: number | null): string {
  return bytes === null ? 'Little space is' : `Only ${sizeText(bytes)} are`;
}

function count(number: number, word: string): string {
  return `${number} ${number === 1 ? word : `${word}s`}`;
}
