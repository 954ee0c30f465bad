/** English words of the role cards. */

/** Roles of the people who are in the room, in the order in which their cards are printed. */
export const ROLES = ['facilitator', 'decider', 'scribe', 'timekeeper', 'participant', 'observer'] as const;
export type RoomRole = (typeof ROLES)[number];

interface Duties {
  readonly name: string;
  readonly does: readonly string[];
  /** Where the role ends. */
  readonly leaves: string;
}

/** What each role does. */
export const ROLE_DUTIES: Readonly<Record<RoomRole, Duties>> = {
  facilitator: {
    name: 'Facilitator',
    does: [
      'Say at the start of each block what it has to leave behind.',
      'Let everybody write before anybody talks.',
      'Call on those who have not spoken, and on both ends where answers are far apart.',
      'Park what does not belong here, and empty the parking lot before the end.',
      'When the room needs longer, say aloud which later block gives the minutes.',
    ],
    leaves:
      'You stay neutral: no votes, no opinions on the matter. Hand the role over when you want to take a side.',
  },
  decider: {
    name: 'Decider',
    does: [
      'Vote when the others do; your answer is shown last.',
      'Hear both ends before you settle anything.',
      'Settle a tie with a reason that can be written down.',
      'Say at the end of the day whether and how the project goes on.',
    ],
    leaves: 'Hold your opinion back until all others have given theirs.',
  },
  scribe: {
    name: 'Scribe',
    does: [
      'Write down what was said, in the words in which it was said.',
      'Read figures and names back before you save them.',
      'Mark an assumption as one when nobody can say how we know.',
      'Type votes and sheets of paper exactly as they are.',
    ],
    leaves: 'Do not tidy up opinions. Ask when a sentence can be read in two ways.',
  },
  timekeeper: {
    name: 'Timekeeper',
    does: [
      'Say when two minutes are left, and when the time is over.',
      'Watch the breaks as closely as the blocks.',
      'Tell the facilitator when the day runs late, before it is felt.',
    ],
    leaves: 'You say the time. The facilitator decides what to do about it.',
  },
  participant: {
    name: 'Participant',
    does: [
      'Write first, alone and in silence; one thought per note.',
      'Say what you know and how you know it.',
      'Speak up when you see it differently: other views are kept.',
      'Vote for the project and not for your department.',
      'Take an action only when you can name the day.',
    ],
    leaves: 'Ask about a note before you argue with it.',
  },
  observer: {
    name: 'Observer',
    does: [
      'Listen, and write down questions for the breaks.',
      'Give facts when the facilitator asks you for them.',
      'Tell the facilitator in a break when something important is missing.',
    ],
    leaves: 'You do not vote and do not join the discussion.',
  },
};
