/** The small case of the demo: a service desk wants to send tickets to the right queue. */

export const WORKSHOP = { title: 'Ticket routing', client: 'Service desk, Lindholm Energy' };

export const PURPOSE =
  'Suggest the right queue for each ticket, so that agents answer urgent ones within the hour.';

export const SEATS = ['Amira Haddad', 'Martin Okafor', 'Lena Meyer', 'Jonas Virtanen'];

export const NOTES = [
  { seat: 1, words: 'Wrong queue is discovered after two hours' },
  { seat: 2, words: 'Monday morning brings three times the tickets' },
  { seat: 3, words: 'Customer names must not leave the EU' },
  { seat: 4, words: 'Nobody can say why a ticket was moved' },
  { seat: 1, words: 'New colleagues guess for the first six weeks' },
];

export const STAKEHOLDERS = [
  { name: 'Service agents', x: 0.86, y: 0.55 },
  { name: 'Head of service', x: 0.7, y: 0.14 },
  { name: 'Business customers', x: 0.3, y: 0.72 },
];

export const GOALS = [
  'Answer urgent tickets within one hour',
  'Let fewer tickets reach the wrong queue',
  'Bring new colleagues up to speed in two weeks',
];

export const PERSONA = {
  name: 'Amira, leads the morning shift',
  goals: 'Hand over at noon without an urgent ticket lying in the wrong place',
  frustrations: 'Finds out about a wrong queue when the customer calls again',
};

export const JOURNEY = {
  scenario: 'A wrong queue on Monday morning',
  phases: [
    {
      name: 'Triage',
      steps: [
        { text: 'Opens forty new tickets', feeling: -1 },
        { text: 'Reads the suggested queue and its reason', feeling: 1 },
      ],
    },
    {
      name: 'Correction',
      steps: [
        { text: 'Moves a ticket and says why', feeling: -2 },
        { text: 'Sees the correction used the same day', feeling: 2 },
      ],
    },
  ],
};

export const CONSTRAINTS = [
  'Customer data stays in the EU',
  'At most 180 000 EUR until the pilot',
  'The pilot starts before the winter season',
];

export const DECISION = 'Which queues are part of the pilot?';

/** Goals by importance: each is moved up by so many places, the first of them onto place 1. */
export const ORDER = [
  ['G-02', 1],
  ['G-01', 1],
  ['G-03', 1],
];

export const ROUND_QUESTION = 'Which goals matter most in the first half-year?';

export const KPI = 'Share of tickets that reach the right queue first';

export const WAIVED = {
  finding: 'G-03 has no KPI',
  reason: 'Training counts new colleagues from March on; until then there is nothing to measure.',
};

/** Answers on the regulatory screen, in its order. */
export const ANSWERS = [
  [/^Prohibited practices/, 'No to all'],
  [/^High-risk area/, /^None/],
  [/^Profiles people/, 'No'],
  [/^Product under safety law/, 'No'],
  [/^Transparency duties/, 'No to all'],
  [/^Our role under the AI Act/, /^Deployer/],
];
