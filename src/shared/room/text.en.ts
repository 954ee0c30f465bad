/** Words of a running workshop that belong to no section: phases and signals. */
import type { Signal } from './clock';
import type { PhaseKind, StepCode } from './steps';

/** What the room is asked to do, as the clock and the projector say it. */
export const STEP_TEXT: Readonly<Record<StepCode, string>> = {
  write_alone: 'Write alone, in silence',
  post_silently: 'Put up your notes, no talking',
  cluster_and_name: 'Group what belongs together and name it',
  clarify: 'Ask what a note means',
  vote_hidden: 'Vote, hidden',
  discuss_top_and_split: 'Talk about the top and the split ones',
  agree_axes: 'Agree what the axes mean',
  place_alone: 'Place alone',
  move_with_reason: 'Move, and say why',
  order_alone: 'Put in order alone',
  discuss_gaps: 'Talk about the biggest gaps',
  fill_in_pairs: 'Fill in the canvas in pairs',
  swap_and_challenge: 'Swap, and ask how you know',
  name_phases: 'Name the phases',
  lay_steps: 'Lay out the steps',
  thoughts_and_feelings: 'Add thoughts and feelings',
  pain_points: 'Find pain points and errors of the AI',
  row_by_row: 'Go through it row by row',
  rate_alone: 'Rate alone',
  discuss_spread: 'Talk where ratings are far apart',
  set_hidden: 'Set your position, hidden',
  reveal: 'Reveal',
  hear_both_ends: 'Hear both ends, the widest gap first',
  agree_position: 'Agree on a position and its reason',
  compare_pairs: 'Compare pair by pair',
  revisit_triad: 'Look again at the three that contradict',
  station: 'Work at your station',
  answer_questions: 'Answer yes or no, no debate yet',
  follow_up: 'Follow up each yes',
  imagine_failure: 'It has failed: write down why',
  round_robin: 'One cause each, around the room',
  vote_causes: 'Vote for three causes',
  own_risks: 'Make them risks with an owner',
  fill_rungs: 'Fill in the rungs',
  find_weakest_rung: 'Find the weakest rung',
  poll: 'Say how far you agree, hidden',
  hear_objections: 'Hear every objection',
  poll_again: 'Ask once more',
  settle_findings: 'Settle finding by finding',
  open_talk: 'Talk',
  pause: 'Break',
};

/** One word for what people do. */
export const PHASE_TEXT: Readonly<Record<PhaseKind, string>> = {
  write: 'Write',
  post: 'Post',
  vote: 'Vote',
  talk: 'Talk',
  rest: 'Break',
};

/** What is announced when a signal is given. */
export const SIGNAL_TEXT: Readonly<Record<Signal, string>> = {
  phase_two_minutes: 'Two minutes left for this step',
  phase_zero: 'Time for this step is over',
  block_two_minutes: 'Two minutes left for this block',
  block_zero: 'Time for this block is over',
};
