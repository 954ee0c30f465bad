/** What each person is called where names are not shown. Pure. */
import type { WorkshopRecord } from '../../domain/workshop';
import { wordsOf } from './name-forms';
import { standInText } from './redaction-text.en';

/** Somebody with a name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** What stands in the place of the name. */
  readonly standIn: string;
}

/** Everybody who has a record, also one that is deleted or no longer holds: the name may still be in a text. */
export function namedPeople(records: readonly WorkshopRecord[]): readonly NamedPerson[] {
  const people = records
    .filter(({ kind }) => kind === 'person')
    .map(({ id, body }) => ({ id, name: plain(body['full_name']), role: plain(body['role_title']) }));
  const used = new Map<string, number>();
  for (const { role } of people) used.set(keyOf(role), (used.get(keyOf(role)) ?? 0) + 1);
  const words = new Set(people.flatMap(({ name }) => wordsOf(name.toLowerCase())));
  return people.map(({ id, name, role }, index) => {
    const isOwn =
      role !== '' && used.get(keyOf(role)) === 1 && !wordsOf(keyOf(role)).some((w) => words.has(w));
    return { id, name, role, standIn: isOwn ? role : `${standInText.participant} ${index + 1}` };
  });
}

/** Quotes and backslashes go: some texts hold text of other formats. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/["\\]/g, '').trim() : '';
}

function keyOf(role: string): string {
  return role.toLowerCase().replace(/\s+/gu, ' ');
}
