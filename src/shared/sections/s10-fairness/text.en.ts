/** English words of the fairness section. */
export const fairnessText = {
  title: 'Fairness',
  short: 'Fairness',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
