/** Half a day: leads prefill drafts, the room decides and confirms. */
import { block, pause, prework, type Template } from './template';

const SYSTEM = ['S12', 'S13', 'S14', 'S15', 'S16'] as const;

export const HALF_DAY: Template = {
  code: 'half_day',
  name: 'Half day',
  minutes: 210,
  purpose: 'Leads prefill drafts beforehand; the room decides and confirms.',
  sections: [],
  rows: [
    prework('Draft performance and constraints', 20, ['S03', 'S06']),
    prework('Draft objectives and trade-offs', 20, ['S07', 'S08']),
    prework('Draft harms and explanation needs', 20, ['S10', 'S11']),
    prework('Draft system requirements; everyone rates maturity', 20, SYSTEM),
    block('Opening and frame', 15, ['S00'], ['A11'], 'Purpose, excluded uses, risk screen'),
    block('Goals', 22, ['S01'], ['A1', 'A3'], 'Goals in order'),
    block('User experience', 25, ['S02'], ['A5'], 'One journey, pain points, the features that answer them'),
    block('Evaluation', 20, ['S04'], ['A6'], 'KPIs with baseline and target'),
    block('Personalization', 8, ['S05'], ['A2'], 'A verdict'),
    pause('Break', 10),
    block(
      'Limits',
      18,
      ['S03', 'S06'],
      ['A6'],
      'Loads, limits, owners and regulatory class confirmed',
      'confirm',
    ),
    block(
      'Trade-offs',
      12,
      ['S07', 'S08'],
      ['A13', 'A8'],
      'Gaps between metric and goal, positions',
      'confirm',
    ),
    block('Data', 18, ['S09'], ['A6'], 'Register of data sets, rights, gaps'),
    block(
      'Fairness and explanations',
      17,
      ['S10', 'S11'],
      ['A2', 'A7'],
      'Worst harms, oversight, needs',
      'confirm',
    ),
    pause('Break', 5),
    block(
      'The ML system',
      18,
      SYSTEM,
      ['A7'],
      'Spread of maturity, one must for each of the five',
      'confirm',
    ),
    block('Consistency review and premortem', 12, ['OUT'], ['A15', 'A12'], 'Errors handled, risks owned'),
    block('Close', 10, ['OUT'], ['A14'], 'Agreement and actions'),
  ],
};
