/** English words of the maintainability section. */
export const maintainabilityText = {
  title: 'Maintainability',
  short: 'Maintenance',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
