/** What people mean by "116 records": what the room made, without notes to be sorted and what every workshop has. */
import { getDeclaration, isRecordKind, RECORD_KINDS } from './registry';

/** True for kinds that are counted. */
export function isCounted(kind: string): boolean {
  return isRecordKind(kind) && kind !== 'note' && !getDeclaration(kind).singleton;
}

/** The kinds that are not. */
export const UNCOUNTED_KINDS: readonly string[] = RECORD_KINDS.filter((kind) => !isCounted(kind));
