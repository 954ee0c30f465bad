/** Why a section cannot be left out or put off as it was asked for. */
export const refusalText = {
  never: 'Goals, evaluation and constraints belong to every project; they can be put off, not left out.',
  rejection:
    'Not adapting to people is an answer, too: decide against it in this section, with the reason. That scores like a decision for it.',
  objectives:
    'A model is to learn something here, and it learns from data. Put the section off, or work on it.',
  high_stakes: 'Much is at stake for people here, so this section stays. It can be put off.',
  limit: 'Two sections are left out already, and more would hollow out the score. Put this one off.',
  reason_short: 'Say why, so that a stranger can judge it: {left} more characters.',
  reason_empty: 'This reason says nothing yet. Name the fact that makes the section superfluous.',
  approver: 'Name somebody who stands by this, other than the writer.',
  revisit: 'Name a day that is still to come.',
} as const;
