/**
 * The words of the calculators. In sentences, braces are filled: {effort} with a figure, {parts| + } with a list of
 * figures joined by the sign behind the bar.
 */
import type { NotComputable } from '../analysis/computed';
import type { CalculatorId } from './registry';

/** Label and help of an input; a table names its columns, counts name their rows and columns. */
export interface InputText {
  readonly label: string;
  readonly help?: string;
  readonly rows?: readonly [string, string];
  readonly columns?: Readonly<Record<string, string>> | readonly [string, string];
}

export interface CalculatorText {
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Where the formula comes from. */
  readonly source: string;
  readonly inputs: Readonly<Record<string, InputText>>;
  readonly results: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  /** Better words for a reason why there is no result. */
  readonly reasons?: Partial<Readonly<Record<NotComputable['reason'], string>>>;
}

/** Why there is no result, where a calculator has no words of its own. */
export const reasonText = {
  missing_input: 'Not computable yet: something is still empty.',
  division_by_zero: 'Not computable: this would divide by zero.',
  out_of_range: 'Not computable: a figure lies outside what the formula can take.',
} as const satisfies Record<NotComputable['reason'], string>;

export const calculatorText = {
  rice: {
    title: 'RICE score',
    purpose: 'Orders goals by how much good they do for the work they take.',
    source: 'Intercom',
    inputs: {
      reach: { label: 'Reach', help: 'Cases or people it touches in a quarter.' },
      impact: { label: 'Impact', help: '3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.' },
      confidence: { label: 'Confidence', help: '1 sure, 0.8 fairly sure, 0.5 a guess.' },
      effort: { label: 'Effort', help: 'Work of everybody together.' },
    },
    results: { score: 'RICE score' },
    notes: {},
    steps: {
      worth: '{reach} reached × {impact} impact × {confidence} confidence = {worth}',
      score: '{worth} ÷ {effort} person-months = {score}',
    },
    reasons: { division_by_zero: 'Not computable: the effort is 0, and nothing can be divided by it.' },
  },
  wsjf: {
    title: 'WSJF',
    purpose: 'Puts first what costs most while it waits, measured against the size of the job.',
    source: 'Reinertsen; SAFe',
    inputs: {
      value: { label: 'Value', help: 'To users or the business, on the scale 1, 2, 3, 5, 8, 13, 20.' },
      urgency: { label: 'Urgency', help: 'How fast the value fades while it waits.' },
      risk_opportunity: { label: 'Risk or opportunity', help: 'Risk it removes or chances it opens.' },
      size: { label: 'Size of the job', help: 'On the same scale.' },
    },
    results: { score: 'WSJF' },
    notes: {},
    steps: {
      delay: 'Cost of delay: {parts| + } = {delay}',
      score: '{delay} ÷ {size} = {score}',
    },
    reasons: { division_by_zero: 'Not computable: the size is 0, and nothing can be divided by it.' },
  },
  moscow_load: {
    title: 'Share of musts',
    purpose: 'Shows whether a plan keeps anything that may slip when time runs short.',
    source: 'DSDM',
    inputs: {
      items: {
        label: 'What is planned',
        columns: { name: 'Name', priority: 'Priority', effort: 'Effort' },
      },
    },
    results: { load: 'Share of musts' },
    notes: {
      above: 'Above 0.60: too little is left that could give way.',
      within: 'Within 0.60: the rest can give way.',
    },
    steps: {
      must: 'Musts: {parts| + } = {must}',
      all: 'Musts, shoulds and coulds: {parts| + } = {all}',
      load: '{must} ÷ {all} = {load}',
    },
    reasons: {
      missing_input: 'Not computable yet: no must, should or could has an effort.',
      division_by_zero: 'Not computable: the whole plan has an effort of 0.',
    },
  },
  opportunity: {
    title: 'Opportunity',
    purpose: 'Finds needs that matter a lot and are served badly today.',
    source: 'Ulwick',
    inputs: {
      importance: { label: 'Importance', help: '1 hardly matters to 5 matters most.' },
      satisfaction: { label: 'Satisfaction today', help: '1 badly served to 5 fully served.' },
    },
    results: { opportunity: 'Opportunity' },
    notes: {},
    steps: {
      gap: 'Unmet part: {importance} − {satisfaction}, at least 0 = {gap}',
      opportunity: '{importance} + {gap} = {opportunity}',
    },
  },
  ahp: {
    title: 'Weights from pairs',
    purpose:
      'Turns judgements on two things at a time into weights, and says whether they contradict each other.',
    source: 'Saaty 1980',
    inputs: {
      items: {
        label: 'What is compared',
        help: 'For each pair: 1 the same, 3 more, 5 much more, 9 far more; 1/3 when the second one matters more.',
      },
    },
    results: {
      weight: 'Weight of {of}',
      ratio: 'Consistency ratio',
      revisit: 'Talk again about',
    },
    notes: {
      accepted: 'At most 0.10: the judgements fit together.',
      rejected: 'Above 0.10: some judgements contradict each other.',
      too_few: 'Two things cannot contradict each other.',
      revisit: '{a}, {b} and {c}: these three fit together worst.',
    },
    steps: {
      means: 'Each weight is the geometric mean of its {n} judgements, divided by the sum of all means.',
      lambda: 'Mean of (judgements × weights) ÷ weight: λ = {lambda}',
      index: 'Index: ({lambda} − {n}) ÷ ({n} − 1) = {index}',
    },
    reasons: { out_of_range: 'Not computable: a judgement has to be above 0.' },
  },
  error_budget: {
    title: 'Error budget',
    purpose: 'Tells how many minutes a service may fail before its promise is broken.',
    source: 'Google SRE Workbook',
    inputs: {
      slo: { label: 'Target', help: 'Share of the time that works as promised, such as 99.9.' },
      window: { label: 'Window', help: '28 days is usual.' },
    },
    results: { budget: 'Error budget' },
    notes: {},
    steps: {
      window: '{window} days × 1,440 minutes = {minutes} minutes',
      budget: '(100 − {slo}) ÷ 100 × {minutes} minutes = {budget} minutes',
    },
  },
  concurrency: {
    title: 'Requests at once, and copies',
    purpose:
      'Tells how many requests are served at the same moment, and how many copies of the service that takes.',
    source: 'Little 1961',
    inputs: {
      rate: { label: 'Arrival rate', help: 'At the busiest moment.' },
      seconds: { label: 'Time each request takes', help: '65 ms are 0.065 s.' },
      slots: { label: 'Slots of a copy', help: 'Requests one copy serves at once.' },
      utilisation: { label: 'Highest utilisation', help: '0.6 leaves four slots in ten free for peaks.' },
    },
    results: { in_flight: 'Requests at once', replicas: 'Copies needed' },
    notes: {},
    steps: {
      in_flight: '{rate} a second × {seconds} s = {flying} at once',
      replicas: '{flying} ÷ ({slots} slots × {utilisation}), rounded up = {copies}',
    },
    reasons: { division_by_zero: 'Not computable: a copy without free slots serves nothing.' },
  },
  latency_budget: {
    title: 'Latency budget',
    purpose: 'Adds the times of all components and compares the sum with the promise.',
    source: 'Google SRE',
    inputs: {
      parts: { label: 'Times of the parts', help: 'With blanks between them, such as 20 35 30.' },
      threshold: { label: 'Promised at most', help: 'May be left out.' },
    },
    results: { total: 'Sum of the parts', verdict: 'Against the promise' },
    notes: {
      envelope: 'Percentiles do not add: this is an envelope for planning, not a proof.',
      within: 'Fits, with {spare} ms to spare.',
      over: 'Too slow by {spare} ms.',
    },
    steps: { total: '{parts| + } = {total} ms' },
  },
  pareto_front: {
    title: 'Pareto front',
    purpose: 'Leaves out candidates that another one beats on quality, time and cost together.',
    source: 'Pareto',
    inputs: {
      candidates: {
        label: 'Candidates',
        help: 'Quality counts upwards, time and cost downwards.',
        columns: { name: 'Name', quality: 'Quality', latency: 'Time', cost: 'Cost per 1,000' },
      },
    },
    results: { candidate: '{of}' },
    notes: {
      on: 'On the front.',
      off: 'Beaten: another one is nowhere worse and somewhere better.',
    },
    steps: { rule: 'Each of the {n} candidates is compared with every other one; {kept} are left.' },
  },
  error_cost: {
    title: 'Cost of errors',
    purpose: 'Puts a price on missed cases and false alarms, and tells from which score on acting pays.',
    source: 'Elkan 2001; Machine Learning Canvas',
    inputs: {
      positive_rate: { label: 'Share of true cases', help: '0.03 when three cases in a hundred are.' },
      recall: { label: 'Recall', help: 'Share of the true cases that are found.' },
      false_positive_rate: { label: 'False alarm rate', help: 'Share of the others that raise an alarm.' },
      cost_false_negative: { label: 'Cost of a missed case' },
      cost_false_positive: { label: 'Cost of a false alarm' },
    },
    results: { cost: 'Cost of errors in 1,000 cases', threshold: 'Act from this probability on' },
    notes: {
      currency: 'In the currency of the two costs.',
      threshold: 'Holds when the score is calibrated and right answers cost nothing.',
    },
    steps: {
      missed: 'Missed: 1,000 × {positive_rate} × {missed} × {cost_false_negative} = {missedCost}',
      alarms:
        'False alarms: 1,000 × {negatives} × {false_positive_rate} × {cost_false_positive} = {alarmCost}',
      threshold: 'Threshold: {cost_false_positive} ÷ ({cost_false_positive} + {cost_false_negative})',
    },
    reasons: { division_by_zero: 'Not computable: both errors cost nothing.' },
  },
  cohen_kappa: {
    title: 'Agreement of two raters',
    purpose: 'Tells how far two people agree beyond what chance would give.',
    source: 'Cohen 1960',
    inputs: {
      counts: {
        label: 'How often they said what',
        rows: ['First says yes', 'First says no'],
        columns: ['Second says yes', 'Second says no'],
      },
    },
    results: { kappa: 'Kappa', observed: 'Agreement seen', expected: 'Agreement by chance' },
    notes: {},
    steps: {
      observed: 'Seen: {agreed} of {total} = {observed}',
      kappa: '({observed} − {expected}) ÷ (1 − {expected}) = {kappa}',
    },
    reasons: {
      division_by_zero: 'Not computable: nothing was rated, or both always gave the same answer.',
    },
  },
  ml_test_score: {
    title: 'ML test score',
    purpose:
      'Tells how ready a learning system is for production by how it is tested; the weakest side decides.',
    source: 'Breck et al. 2017',
    inputs: { tests: { label: 'How each test is run' } },
    results: {
      score: 'ML test score',
      data: 'Data',
      model: 'Model',
      infra: 'Infrastructure',
      monitor: 'Monitoring',
    },
    notes: {
      research_project: 'More a research project than a product.',
      serious_gaps: 'Tested in part; serious gaps are likely.',
      first_basics: 'First basics are there; more is needed.',
      reasonably_tested: 'Reasonably tested; more could run by itself.',
      strong_automation: 'Strongly tested and monitored by machine.',
      exceptional: 'Exceptionally well tested and monitored.',
    },
    steps: { minimum: 'Smallest of {sums|, } = {score}' },
  },
  risk_score: {
    title: 'Risk score',
    purpose: 'Puts a risk in one of four bands.',
    source: 'ISO 31000 practice',
    inputs: {
      likelihood: { label: 'Likelihood', help: '1 hardly thinkable to 5 almost certain.' },
      impact: { label: 'Impact', help: '1 a nuisance to 5 the end of the project.' },
    },
    results: { score: 'Risk score' },
    notes: { low: 'Low', moderate: 'Moderate', high: 'High', extreme: 'Extreme' },
    steps: { score: '{likelihood} × {impact} = {score}' },
  },
  psi: {
    title: 'Population stability index',
    purpose: 'Measures how far a distribution has moved since the baseline.',
    source: 'Siddiqi 2006',
    inputs: {
      baseline: { label: 'Baseline, by bin', help: 'Shares or counts with blanks between them.' },
      current: { label: 'Now, by bin', help: 'The same bins in the same order.' },
    },
    results: { psi: 'PSI' },
    notes: {
      calm: 'Below 0.10: no sign of drift.',
      warn: '0.10 or more: look into it. In small samples chance alone reaches this.',
      act: '0.25 or more: act. In small samples chance alone reaches this.',
    },
    steps: {
      bins: 'Each bin adds (now − before) × ln(now ÷ before); an empty bin counts as 0.0001.',
      sum: '{parts| + } = {psi}',
    },
    reasons: {
      missing_input: 'Not computable yet: both need the same number of bins.',
      division_by_zero: 'Not computable: one of the two is empty.',
    },
  },
  psi_noise: {
    title: 'PSI that chance reaches',
    purpose: 'Tells which PSI two samples show although nothing has moved.',
    source: 'Yurdakul and Naranjo 2020',
    inputs: {
      bins: { label: 'Bins', help: '10 is usual.' },
      baseline_n: { label: 'Baseline sample' },
      current_n: { label: 'Current sample' },
    },
    results: { floor: 'Chance stays below' },
    notes: {
      usable: 'A threshold of 0.10 lies above chance.',
      meaningless: 'A threshold of 0.10 would raise false alarms: take larger samples or fewer bins.',
    },
    steps: {
      floor: 'χ² at 95 % with {freedom} degrees of freedom × (1 ÷ {baseline_n} + 1 ÷ {current_n}) = {floor}',
    },
    reasons: { division_by_zero: 'Not computable: a sample is empty.' },
  },
  ks: {
    title: 'Critical Kolmogorov–Smirnov distance',
    purpose: 'Tells which gap between two distribution curves is still chance, at 5 %.',
    source: 'Smirnov 1948',
    inputs: { baseline_n: { label: 'Baseline sample' }, current_n: { label: 'Current sample' } },
    results: { critical: 'Chance stays below' },
    notes: {},
    steps: {
      critical: '1.358 × √(({baseline_n} + {current_n}) ÷ ({baseline_n} × {current_n})) = {critical}',
    },
    reasons: { division_by_zero: 'Not computable: a sample is empty.' },
  },
  fairness: {
    title: 'Fairness of two groups',
    purpose:
      'Shows five ways in which two groups can be treated differently, so that people can choose which counts.',
    source: 'Hardt et al. 2016; Chouldechova 2017',
    inputs: {
      first: {
        label: 'First group',
        rows: ['Truly yes', 'Truly no'],
        columns: ['Selected', 'Not selected'],
      },
      second: {
        label: 'Second group',
        rows: ['Truly yes', 'Truly no'],
        columns: ['Selected', 'Not selected'],
      },
    },
    results: {
      dpd: 'Demographic parity, difference',
      dpr: 'Demographic parity, ratio',
      eopp: 'Equal opportunity, difference',
      eodds: 'Equalised odds, difference',
      ppv_first: 'Right among selected, first group',
      ppv_second: 'Right among selected, second group',
      ppv_gap: 'Right among selected, difference',
    },
    notes: {},
    steps: {
      selection: 'Selected of all: {a} and {b}',
      tpr: 'Selected of those who truly are: {a} and {b}',
      fpr: 'Selected of those who are not: {a} and {b}',
    },
    reasons: { division_by_zero: 'Not computable: one of the groups has no such cases.' },
  },
  four_fifths: {
    title: 'Four-fifths ratio',
    purpose: 'Compares the lowest selection rate with the highest, as US employment screening does.',
    source: '29 CFR 1607.4(D)',
    inputs: {
      groups: {
        label: 'Groups',
        columns: { name: 'Group', selected: 'Selected', total: 'Of' },
      },
    },
    results: { ratio: 'Lowest to highest rate' },
    notes: {
      below: 'Below 0.80: a sign of adverse impact. Small groups swing; look at the counts.',
      reached: 'Reaches 0.80.',
    },
    steps: { rate: '{name}: {selected} of {total} = {rate}', ratio: '{low} ÷ {high} = {ratio}' },
    reasons: {
      division_by_zero: 'Not computable: a group is empty, or nobody was selected.',
      out_of_range: 'Not computable: more were selected than there are.',
    },
  },
  oversight_capacity: {
    title: 'Time to oversee',
    purpose: 'Shows whether the people who check decisions have the time to disagree.',
    source: 'AI Act Art. 14 practice',
    inputs: {
      seconds_per_case: { label: 'Time per case' },
      overseers: { label: 'Overseers on shift', help: 'Leave this and the rest out for one person only.' },
      decisions_per_day: { label: 'Decisions a day' },
      share_reviewed: { label: 'Share reviewed' },
      hours: { label: 'Working hours a day', help: '8 when left out.' },
    },
    results: { each: 'One person can check', capacity: 'All can check', demand: 'To be checked' },
    notes: {
      enough: 'The people are enough.',
      too_few: 'Too few people, or too little time for each case.',
    },
    steps: {
      each: '3,600 s ÷ {seconds_per_case} s = {each} an hour',
      capacity: '{each} × {overseers} people = {capacity} an hour',
      demand: '{decisions_per_day} ÷ {hours} h × {share_reviewed} % = {demand} an hour',
    },
    reasons: { division_by_zero: 'Not computable: a case has to take some time.' },
  },
} as const satisfies Readonly<Record<CalculatorId, CalculatorText>>;
