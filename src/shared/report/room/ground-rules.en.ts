/** English words of the rules that the room agrees on before it begins. */

/** A short name and what it means, in the order in which they are read out. */
export const GROUND_RULES: readonly (readonly [name: string, meaning: string])[] = [
  ['Write before you talk', 'Each round of ideas begins with some silent minutes. Notes carry no names.'],
  [
    'Nobody sees a vote before it is closed',
    'Dots, figures and sliders stay covered until all are in or the time is up. The decider is shown last.',
  ],
  [
    'Far apart is worth a minute',
    'Where answers lie two steps or more apart, the two ends explain themselves before anybody else speaks.',
  ],
  [
    'Say how you know',
    'Measured, documented, said by somebody, or assumed: every statement carries one of these. Assumed is allowed.',
  ],
  [
    'A section is agreed by a rule',
    'Half of the voters and at least three of them have answered, the middle answer is “can live with it” or better, and after one change nobody objects. When the decider goes over an objection, it is written down and printed.',
  ],
  [
    'Not here goes to the parking lot',
    'Before we leave, each parked point is an action, a risk, an answer, or dropped.',
  ],
  [
    'Time is spent once',
    'Two minutes before the end the timekeeper says so. A block may grow once by five minutes, and we say which one gives them.',
  ],
  ['An action has a name and a day', 'Without an owner and a date it is a wish.'],
  [
    'What is said here stays here',
    'Votes are kept without names. Nothing leaves this computer unless we save it as a file.',
  ],
];
