/** The three shorter agendas: is it worth it, can the prototype go live, and what has changed since. */
import { block, pause, prework, type Template } from './template';

const SYSTEM = ['S12', 'S13', 'S14', 'S15', 'S16'] as const;

export const DISCOVERY: Template = {
  code: 'discovery',
  name: 'Discovery',
  minutes: 90,
  purpose: 'Is this worth a kickoff, and does it need machine learning at all?',
  sections: ['S00', 'S01', 'S02', 'S04', 'S06', 'S09', 'S10'],
  rows: [
    block('Opening', 5, ['S00'], [], 'The question of the day'),
    block('Red flags', 10, ['S00', 'S06', 'S10'], ['A11'], 'Purpose, excluded uses, red flags', 'light'),
    block('Who has a stake', 10, ['S01'], ['A2'], 'Stakeholder grid', 'light'),
    block('Goals', 20, ['S01'], ['A1'], 'Goals with their impact, and the way without ML', 'light'),
    block('One persona', 15, ['S02'], ['A4'], 'A provisional persona and its worst moment', 'light'),
    block(
      'One number',
      10,
      ['S04'],
      ['A6'],
      'One KPI, one guardrail, and where the baseline comes from',
      'light',
    ),
    block(
      'What is there',
      12,
      ['S09', 'S06'],
      ['A6'],
      'Do data, money and people exist; what blocks',
      'light',
    ),
    block('Close', 8, ['OUT'], ['A14'], 'Explore, stop or plan the kickoff; actions'),
  ],
};

export const RESEARCH_TO_PRODUCTION: Template = {
  code: 'research_to_production',
  name: 'Research-to-production review',
  minutes: 180,
  purpose: 'A prototype works; what is missing before people can rely on it?',
  sections: [],
  rows: [
    prework('Draft the model card and bring the research metrics', 30, ['S04', 'S07']),
    prework('Fill in the table of candidate models', 20, ['S08']),
    prework('Rate the prototype by the ML Test Score', 20, ['S15']),
    block('Opening and recap', 10, ['S00'], [], 'What research proved, and what it did not'),
    block('Objectives', 20, ['S07'], ['A13', 'A9'], 'Objectives aligned and in order'),
    block(
      'From offline to online',
      15,
      ['S04', 'S03'],
      ['A6'],
      'Gates and benchmarks for production',
      'light',
    ),
    block('Computation', 20, ['S08'], ['A8', 'A6'], 'The budget against the candidates'),
    block('Data', 30, ['S09'], ['A6'], 'Likeness to production, pipelines, rights'),
    pause('Break', 10),
    block('Fairness', 25, ['S10'], ['A1', 'A2'], 'Harms, measures, mitigations, oversight'),
    block('Explanations', 15, ['S11'], ['A7'], 'Audiences, methods, tests'),
    block('Five stations of the ML system', 25, SYSTEM, ['A10'], 'One must requirement for each of the five'),
    block('Close', 10, ['OUT'], ['A15', 'A14'], 'Errors handled, go decision, actions'),
  ],
};

export const REASSESSMENT: Template = {
  code: 'reassessment',
  name: 'Re-assessment',
  minutes: 150,
  purpose: 'Months later: what has changed, what still holds, what comes next.',
  sections: [],
  rows: [
    prework('Bring the figures of the KPIs', 30, ['S04']),
    prework('Bring incidents and drift reports', 30, ['S14', 'S15']),
    block('Opening', 10, ['S00'], [], 'What differs from last time, what is overdue, incidents', 'confirm'),
    block(
      'Goals and objectives',
      20,
      ['S01', 'S07'],
      ['A3', 'A13'],
      'Goals still right, objectives aligned',
      'confirm',
    ),
    block('Evaluation', 20, ['S04'], ['A6'], 'Each KPI against its target, feedback that worked', 'confirm'),
    block(
      'Users',
      15,
      ['S02', 'S05'],
      ['A5'],
      'New pain points, the personalization verdict again',
      'confirm',
    ),
    pause('Break', 10),
    block('Limits', 15, ['S06', 'S03'], ['A6', 'A11'], 'Limits, regulatory class, service levels', 'confirm'),
    block(
      'From research to production',
      20,
      ['S08', 'S09', 'S10', 'S11'],
      ['A7'],
      'Cost, drift, fairness results, use of explanations',
      'confirm',
    ),
    block('The ML system', 25, SYSTEM, ['A7', 'A6'], 'Maturity that changed, with evidence', 'confirm'),
    block('Decision', 10, ['OUT'], ['A14'], 'Continue, change or retire'),
    block('Close', 5, ['OUT'], [], 'Actions and the next date'),
  ],
};
