/** English words of the evaluation section. */
export const evaluationText = {
  title: 'Evaluation',
  short: 'Evaluation',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
