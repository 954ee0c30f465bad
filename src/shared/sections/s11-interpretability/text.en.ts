/** English words of the interpretability section. */
export const interpretabilityText = {
  title: 'Interpretability',
  short: 'Explanations',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
