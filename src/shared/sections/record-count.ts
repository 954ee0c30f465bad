/**
 * What people mean by "116 records": what the room made. Notes to be sorted, what every workshop has, and the mechanics
 * of the day (agenda, votes, polls) are left out.
 */
import { getDeclaration, isRecordKind, RECORD_KINDS } from './registry';

/** True for kinds that are counted. */
export function isCounted(kind: string): boolean {
  if (!isRecordKind(kind)) return false;
  const { singleton, envelope } = getDeclaration(kind);
  return !singleton && (envelope !== 'bare' || kind === 'person');
}

/** The kinds that are not. */
export const UNCOUNTED_KINDS: readonly string[] = RECORD_KINDS.filter((kind) => !isCounted(kind));
