/** English words of the scalability section. */
export const scalabilityText = {
  title: 'Scalability',
  short: 'Scalability',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
