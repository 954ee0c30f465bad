/** English words of the objectives section. */
export const objectivesText = {
  title: 'Objectives',
  short: 'Objectives',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
