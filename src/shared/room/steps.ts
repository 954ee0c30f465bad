/**
 * The steps of the fifteen ways of working, with the minutes they usually take for six to ten people. Where a form has
 * no usual minutes, those here only say how its steps share a block.
 */

/** What people do in a phase; it decides what the projector shows and which board is open. */
export const PHASE_KINDS = ['write', 'post', 'vote', 'talk', 'rest'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export interface Step {
  /** Key of its words in `text.en.ts`. */
  readonly code: StepCode;
  readonly kind: PhaseKind;
  readonly minutes: number;
}

const step = (code: StepCode, kind: PhaseKind, minutes: number): Step => ({ code, kind, minutes });

/** Codes of all steps. */
export const STEP_CODES = [
  'write_alone',
  'post_silently',
  'cluster_and_name',
  'clarify',
  'vote_hidden',
  'discuss_top_and_split',
  'agree_axes',
  'place_alone',
  'move_with_reason',
  'order_alone',
  'discuss_gaps',
  'fill_in_pairs',
  'swap_and_challenge',
  'name_phases',
  'lay_steps',
  'thoughts_and_feelings',
  'pain_points',
  'row_by_row',
  'rate_alone',
  'discuss_spread',
  'set_hidden',
  'reveal',
  'hear_both_ends',
  'agree_position',
  'compare_pairs',
  'revisit_triad',
  'station',
  'answer_questions',
  'follow_up',
  'imagine_failure',
  'round_robin',
  'vote_causes',
  'own_risks',
  'fill_rungs',
  'find_weakest_rung',
  'poll',
  'hear_objections',
  'poll_again',
  'settle_findings',
  'open_talk',
  'pause',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

/** Steps by form. */
export const FORM_STEPS: Readonly<Record<string, readonly Step[]>> = {
  A1: [
    step('write_alone', 'write', 5),
    step('post_silently', 'post', 2),
    step('cluster_and_name', 'talk', 7),
    step('clarify', 'talk', 4),
    step('vote_hidden', 'vote', 2),
    step('discuss_top_and_split', 'talk', 5),
  ],
  A2: [step('agree_axes', 'talk', 2), step('place_alone', 'vote', 3), step('move_with_reason', 'talk', 6)],
  A3: [step('order_alone', 'vote', 3), step('discuss_gaps', 'talk', 5)],
  A4: [step('fill_in_pairs', 'write', 8), step('swap_and_challenge', 'talk', 4)],
  A5: [
    step('name_phases', 'talk', 3),
    step('lay_steps', 'post', 6),
    step('thoughts_and_feelings', 'post', 5),
    step('pain_points', 'post', 5),
  ],
  A6: [step('row_by_row', 'talk', 20)],
  A7: [step('rate_alone', 'vote', 3), step('discuss_spread', 'talk', 7)],
  A8: [
    step('set_hidden', 'vote', 2),
    step('reveal', 'talk', 1),
    step('hear_both_ends', 'talk', 5),
    step('agree_position', 'talk', 2),
  ],
  A9: [step('compare_pairs', 'vote', 7), step('revisit_triad', 'talk', 3)],
  A10: [step('station', 'write', 8)],
  A11: [step('answer_questions', 'talk', 8), step('follow_up', 'talk', 2)],
  A12: [
    step('imagine_failure', 'write', 3),
    step('round_robin', 'talk', 4),
    step('vote_causes', 'vote', 1),
    step('own_risks', 'talk', 4),
  ],
  A13: [step('fill_rungs', 'post', 6), step('find_weakest_rung', 'talk', 4)],
  A14: [step('poll', 'vote', 1), step('hear_objections', 'talk', 3), step('poll_again', 'vote', 1)],
  A15: [step('settle_findings', 'talk', 10)],
};

/** The single step of a block without a form, and of a break. */
export const OPEN_TALK = step('open_talk', 'talk', 10);
export const PAUSE = step('pause', 'rest', 10);
