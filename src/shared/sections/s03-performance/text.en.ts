/** English words of the performance constraints section. */
export const performanceText = {
  title: 'Performance constraints',
  short: 'Performance',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
