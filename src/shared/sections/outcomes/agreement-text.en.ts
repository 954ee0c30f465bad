/** English words of the table that says how far the room agreed. */
export const agreementText = {
  section: 'Section',
  round: 'Round',
  answers: 'Answers',
  median: 'Middle answer',
  objections: 'Objections',
  confirmed: 'Confirmed',
  abstained: 'all abstained',
} as const;
