/** English words of the traceability section. */
export const traceabilityText = {
  title: 'Traceability',
  short: 'Traceability',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
