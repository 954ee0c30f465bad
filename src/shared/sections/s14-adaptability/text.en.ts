/** English words of the adaptability section. */
export const adaptabilityText = {
  title: 'Adaptability',
  short: 'Adaptability',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
