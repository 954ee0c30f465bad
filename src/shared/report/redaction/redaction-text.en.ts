/** The words of redaction: its profiles, what is left out, and what stands in the place of a name or an amount. */
import type { LeftOut, LeftOutWhat, Redaction } from './profile';

/** Name and meaning of each profile. */
export const redactionText: Readonly<Record<Redaction, readonly [name: string, meaning: string]>> = {
  none: ['Nothing left out', 'For the people who were in the room.'],
  names: ['Names to roles', 'People by their role, votes only as results of three or more.'],
  costs: ['Costs hidden', 'No amounts of money, in fields or in sentences.'],
  outside: ['For outsiders', 'Names to roles, costs hidden, no notes, votes only as results.'],
};

/** Stands in for people and amounts. */
export const standInText = {
  participant: 'Participant',
  amount: '[amount hidden]',
  address: '[address hidden]',
} as const;

/** Why the workshop's own formats cannot leave anything out. */
export const WHOLE_FILE =
  'A workshop file holds everything, so that it opens again as it was. Choose tables, a calendar or Markdown to leave something out.';

const LINES: Readonly<Record<LeftOutWhat, readonly [one: string, many: string]>> = {
  people: ['person is called by a role', 'people are called by their roles'],
  mentions: ['name inside a text is replaced', 'names inside texts are replaced'],
  addresses: ['mail address is left out', 'mail addresses are left out'],
  photos: ['photo is left out', 'photos are left out'],
  amounts: ['amount of money is left out', 'amounts of money are left out'],
  amounts_in_text: ['amount inside a text is replaced', 'amounts inside texts are replaced'],
  notes: ['note of the room is left out', 'notes of the room are left out'],
  private_notes: ['private note is left out', 'private notes are left out'],
  votes: ['single vote is left out', 'single votes are left out'],
  small_groups: [
    'result of fewer than three people is left out',
    'results of fewer than three people are left out',
  ],
  lone_voices: ['view of one person alone is left out', 'views of one person alone are left out'],
  attachment: ['workshop file is not attached', 'workshop files are not attached'],
};

/** "4 people are called by their roles". */
export function leftOutLine({ what, count }: LeftOut): string {
  return `${count} ${LINES[what][count === 1 ? 0 : 1]}`;
}
