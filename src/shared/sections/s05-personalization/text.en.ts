/** English words of the personalization section. */
export const personalizationText = {
  title: 'Personalization',
  short: 'Personal',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
