/** What may still be done with a library that was opened for reading: look, print, and write files elsewhere. */
import { type CallName, contract } from '@shared/ipc/contract';

const ALLOWED: ReadonlySet<CallName> = new Set([
  'app.flushed',
  // Kept with the copy, and gone with it: the window can still be set up for the eyes of the room.
  'setting.set',
  'storage.acknowledge',
  'storage.restart',
  'storage.showFolder',
  'file.export',
  'brief.print',
  'brief.copy',
  'brief.cancel',
  'brief.save',
  'brief.showInFolder',
  'brief.chooseFolder',
  'brief.saveInto',
]);

/** True for calls that change nothing in the library. */
export function isReading(call: CallName): boolean {
  return contract[call].type === 'query' || ALLOWED.has(call);
}
