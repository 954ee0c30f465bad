/**
 * The case that the full day is played on: forecasting demand for a chain of food stores, after a published design of
 * such a system (MIT licence), with what a room of eight would say where it is silent.
 */

/** People in the room: name, role, part in the room. Their place is the key of their seat. */
export const SEATS = [
  { name: 'Ines Marek', role: 'Head of logistics', part: 'decider' },
  { name: 'Tom Okafor', role: 'Head of procurement', part: 'participant' },
  { name: 'Lena Brandt', role: 'Store manager', part: 'participant' },
  { name: 'Wei Zhang', role: 'Category manager', part: 'participant' },
  { name: 'Sara Lind', role: 'Product manager', part: 'participant' },
  { name: 'Omar Haddad', role: 'ML engineer', part: 'participant' },
  { name: 'Julia Novak', role: 'Data engineer', part: 'scribe' },
  { name: 'Paul Meyer', role: 'Facilitator', part: 'facilitator' },
] as const;

/** What the room writes in silence: seat by seat, forty notes. */
export const NOTES: readonly { readonly seat: number; readonly words: string }[] = [
  ...from(1, [
    'Fewer trucks that leave half empty',
    'One plan for all 47 distribution centres',
    'Less waste of fresh food',
    'Know a week ahead what to deliver',
    'Close the gap between delivered and sold',
    'Lower stock in the loading bays',
  ]),
  ...from(2, [
    'Better numbers for yearly deals with makers',
    'Correct a deal 90 days ahead',
    'No more orders by gut feeling',
    'See promotions before they happen',
    'Win back a part of 800 million lost last year',
  ]),
  ...from(3, [
    'Shelves never empty on Saturday',
    'Let me overrule the plan',
    'Goods wait two days in my bay',
    'Nobody asks me about local events',
    'Customers go elsewhere when milk is out',
    'Tell me why the number is so high',
  ]),
  ...from(4, [
    'Forecast per item, store and week',
    'New items have no history',
    'A sixth of the range changes every month',
    'Prices of competitors explain half of it',
    'Start where the gap is widest',
  ]),
  ...from(5, [
    'Two levels at least: week and month',
    'A dashboard people open every day',
    'Overrides must teach the model',
    'Agree what out of stock means',
    'A way to sell forecasts to others later',
    'Measure success in money',
  ]),
  ...from(6, [
    'Six quantiles instead of one number',
    'Beat the same day last week',
    'Retrain every night',
    'Watch for drift in the inputs',
    'Too much stock costs less than too little',
    'Cold start with similar items',
  ]),
  ...from(7, [
    'Sales arrive 15 minutes after the till',
    'Some stores report two days late',
    'One table of truth for items',
    'Alarm when data is missing',
    'Keep predictions for a month',
    'Log who overruled what',
  ]),
];

/** Groups that the room makes of them, by words of the notes in each. */
export const GROUPS = [
  {
    name: 'Less waste',
    notes: ['Less waste of fresh food', 'Lower stock in the loading bays', 'Goods wait two days in my bay'],
  },
  {
    name: 'Full shelves',
    notes: ['Shelves never empty on Saturday', 'Customers go elsewhere when milk is out'],
  },
  {
    name: 'People overrule',
    notes: ['Let me overrule the plan', 'Overrides must teach the model', 'Log who overruled what'],
  },
] as const;

function from(
  seat: number,
  words: readonly string[],
): readonly { readonly seat: number; readonly words: string }[] {
  return words.map((one) => ({ seat, words: one }));
}
