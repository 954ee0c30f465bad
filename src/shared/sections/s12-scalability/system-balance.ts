/**
 * The balance of the five system requirements: which of two matters more, and how much. The set code keeps the round
 * apart from others; the codes of the items are what judgements name.
 */
export const BALANCE_SET = 'ml_system_balance';

/** The five requirements in the order of the guide. */
export const BALANCE_ITEMS = [
  { code: 'scalability', label: 'Scalability' },
  { code: 'maintainability', label: 'Maintainability' },
  { code: 'adaptability', label: 'Adaptability' },
  { code: 'reliability', label: 'Reliability' },
  { code: 'traceability', label: 'Traceability' },
] as const;
