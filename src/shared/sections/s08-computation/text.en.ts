/** English words of the computational priority section. */
export const computationText = {
  title: 'Computational priority',
  short: 'Computation',
  purpose: '',
  prompts: [],
  activities: {},
  records: {},
  checks: {},
  guide: {},
  score: {},
} as const;
