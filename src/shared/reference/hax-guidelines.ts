/** The 18 guidelines for human-AI interaction by number, in our words; `hax_rating` rates features by them. */

export interface HaxGuideline {
  readonly no: number;
  readonly moment: 'At the start' | 'In use' | 'When wrong' | 'Over time';
  /** What the guideline asks for, after "G1:". */
  readonly about: string;
}

const MOMENTS: readonly (readonly [HaxGuideline['moment'], readonly string[]])[] = [
  ['At the start', ['what it can do', 'how well']],
  ['In use', ['right moment', 'fits the situation', 'social norms', 'no social bias']],
  [
    'When wrong',
    ['easy to call', 'easy to dismiss', 'easy to correct', 'does less when unsure', 'gives a reason'],
  ],
  [
    'Over time',
    [
      'remembers',
      'learns from use',
      'changes carefully',
      'asks for feedback',
      'shows effects',
      'settings for all',
      'announces changes',
    ],
  ],
];

/** All guidelines, 1 to 18. */
export const HAX_GUIDELINES: readonly HaxGuideline[] = MOMENTS.flatMap(([moment, abouts]) =>
  abouts.map((about) => ({ moment, about })),
).map((one, index) => ({ ...one, no: index + 1 }));

/** All guidelines in one line for the field that takes their number: "At the start: 1 what it can do, 2 how well." */
export const haxInOneLine: string = MOMENTS.map(([moment]) => {
  const own = HAX_GUIDELINES.filter((one) => one.moment === moment);
  return `${moment}: ${own.map(({ no, about }) => `${no} ${about}`).join(', ')}.`;
}).join(' ');
