/** English words of the rules in `system-score.ts`, for the texts of the five sections that use them. */
export const systemScoreText = {
  'requirement-fit':
    'Say how the requirement is judged: metric, comparison, value, unit and the condition it holds under',
  'requirement-verification': 'Choose how the requirement will be verified',
  'guide-maturity': 'Rate every guide item of the section, and bring each to at least "planned"',
  'requirement-origin': 'Link the requirement to the goal, limit, benchmark or harm it answers',
  'requirement-verified': 'Link the must requirement to the test or evidence that verifies it',
} as const;
