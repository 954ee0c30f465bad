/** English words of what is printed for the room. */
import type { RoomPrint } from '../../domain/report-block';
import type { RoundMethod } from '../../room/round';

/** Names of the prints, in running headers and file names. */
export const ROOM_PRINT_NAMES: Readonly<Record<RoomPrint, string>> = {
  agenda: 'Agenda',
  room_cards: 'Cards',
  ballots: 'Ballots',
  worksheets: 'Worksheets',
  role_cards: 'Role cards',
};

/** Words on the sheets. */
export const roomText = {
  footer: 'For use in the room.',
  start: 'Start',
  minutes: 'Min',
  what: 'What happens',
  sections: 'Sections',
  produces: 'Has to leave behind',
  before: 'Before the day',
  noAgenda: 'There is no agenda yet.',
  noCards: 'There is nothing to print on cards yet.',
  noBallots: 'Nothing is put to the vote. Begin a round, or choose a board that has something to vote on.',
  noWorksheets: 'The agenda names no section to work on yet.',
  ballot: (number: number, all: number) => `Ballot ${number} of ${all}`,
  anonymous: 'Put no name on this sheet. Fold it and hand it in.',
  shortId: 'Id',
  item: 'Item',
  figure: 'Figure',
  across: 'Across',
  up: 'Up',
  today: 'Today:',
  questions: 'Questions to start with',
  nothingYet: 'Nothing is recorded for this board yet.',
  journeyRows: [
    'Phase',
    'What happens',
    'Thinks',
    'Feels (−2 to +2)',
    'Where it hurts',
    'What the AI does',
    'Can it be wrong?',
  ],
  head: (section: string, form: string, minutes: number, code: string) =>
    [section, form, `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, `Code ${code}`]
      .filter(Boolean)
      .join(' · '),
  yes: 'Yes',
  no: 'No',
  screenRule:
    'Read aloud, one after the other. Anybody can say yes, and one yes is enough. Talk about it when all are read; every yes gets an action.',
  toChange: 'What has to change',
  toChangeColumns: ['What to change first', 'How we shall see it', 'Who', 'Until'],
  mustColumns: ['One thing it must do', 'Measured by', 'Limit', 'Who'],
  errorBox: 'What its errors cost',
  errorRows: ['It is so', 'It is not so'],
  errorColumns: ['The model says yes', 'The model says no'],
  loop: [
    '1 The model answers',
    '2 Somebody acts on it',
    '3 A signal comes back',
    '4 It is checked and kept',
    '5 It changes the model',
    '6 The next answer is another',
  ],
  premortem: ['It failed because', 'The first sign of it', 'What we can do now', 'Who'],
  groundRules: 'Ground rules',
  groundRulesText: 'Read out at the start. Whoever cannot live with one says so now.',
  actionSlips: 'Action slips',
  actionSlipsText: 'One slip per action; hand it to the scribe when it has a name and a day.',
  slipLines: ['What', 'Done when', 'Who', 'Until', 'It answers'],
  pollCard: 'Agreement',
} as const;

/** What a figure on the ballot means and how many there are. */
export const HOW_TO_VOTE: Readonly<Record<RoundMethod, (budget: number) => string>> = {
  dot_vote: (budget) =>
    `You have ${budget} ${budget === 1 ? 'dot' : 'dots'}. Write how many you give an item into its box, 2 at most on one. Leave the other boxes empty.`,
  rating: () => 'Write a figure from 0 to 4 into each box: 0 is the lowest, 4 the highest.',
  ranking: () =>
    'Put the items in order. Write the place of each one into its box: 1 comes first, and no place is given twice.',
  sliders: () =>
    'Write a position from 0 to 100 into each box: 0 is entirely the first end, 100 entirely the other, 50 the middle.',
  poll: () => 'Write how far you agree with each section into its box.',
  placement: () =>
    'Write two figures for each item, both from 0 to 100: how far across it stands, and how far up.',
  pairwise: () =>
    'Write a figure from -8 to 8 into each box: 8 when the first one matters far more, 0 when both matter the same, -8 when the second one does.',
};

/** "405 minutes, 09:00 to 15:45". */
export function lengthText(minutes: number, from: string | null, to: string | null): string {
  const length = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return from !== null && to !== null ? `${length}, ${from} to ${to}` : length;
}
