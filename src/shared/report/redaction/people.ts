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

/**
 * Everybody who has a record, also one that is deleted or no longer holds: the name may still be in a text. People of
 * an earlier workshop come after them; who was in both is called the same in both.
 */
export function namedPeople(
  records: readonly WorkshopRecord[],
  earlier: readonly WorkshopRecord[] = [],
): readonly NamedPerson[] {
  const now = peopleOf(records);
  const then = peopleOf(earlier);
  const used = new Map<string, number>();
  for (const { role } of now) used.set(keyOf(role), (used.get(keyOf(role)) ?? 0) + 1);
  const words = new Set([...now, ...then].flatMap(({ name }) => wordsOf(name.toLowerCase())));
  const isOwn = (role: string): boolean =>
    role !== '' && used.get(keyOf(role)) === 1 && !wordsOf(keyOf(role)).some((word) => words.has(word));
  const called = now.map((person, index) => ({
    ...person,
    standIn: isOwn(person.role) ? person.role : `${standInText.participant} ${index + 1}`,
  }));
  const gone: NamedPerson[] = [];
  for (const person of then) {
    const same = called.find(({ id }) => id === person.id) ?? called.find(({ name }) => name === person.name);
    const number = now.length + gone.length + 1;
    gone.push({ ...person, standIn: same?.standIn ?? `${standInText.participant} ${number}` });
  }
  return [...called, ...gone];
}

function peopleOf(records: readonly WorkshopRecord[]): readonly Omit<NamedPerson, 'standIn'>[] {
  return records
    .filter(({ kind }) => kind === 'person')
    .map(({ id, body }) => ({ id, name: plain(body['full_name']), role: plain(body['role_title']) }));
}

/** Quotes and backslashes go: some texts hold text of other formats. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/["\\]/g, '').trim() : '';
}

function keyOf(role: string): string {
  return role.toLowerCase().replace(/\s+/gu, ' ');
}
