/** English words of the data section. */
export const dataText = {
  title: 'Data',
  short: 'Data',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
