/** English words of the reliability section. */
export const reliabilityText = {
  title: 'Reliability',
  short: 'Reliability',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
