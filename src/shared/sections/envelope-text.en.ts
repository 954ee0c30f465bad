/** English words for the fields that every full record carries and for codes used in all sections. */

import type { RecordStatus } from '../domain/workshop';
import type { Severity } from './define-section';
import type { EnvelopeText, OptionText } from './section-text';

/** Labels of the common fields: title, priority, owner, evidence and the like. */
export const envelopeText: EnvelopeText = {
  title: { label: 'Short title', help: 'A few words for cards and matrices, when the full text is long.' },
  priority: {
    label: 'Priority',
    options: {
      must: ['Must', 'Without it the result is of no use.'],
      should: ['Should', 'Important, but there is a way to live without it for now.'],
      could: ['Could', 'Welcome if it costs little; the first thing to drop.'],
      wont_this_time: ["Won't this time", 'Agreed to leave out for now, on purpose.'],
    },
  },
  owner_id: { label: 'Owner', help: 'One named person who answers for it; a team cannot own anything.' },
  evidence_level: {
    label: 'Evidence',
    help: 'How we know that this is true.',
    options: {
      assumption: ['Assumption', 'Nobody in the room can say how we know.'],
      opinion: ['Opinion', 'A named person with experience says so.'],
      documented: ['Documented', 'A document says so, and we can point to it.'],
      measured: ['Measured', 'A measurement or a data extract shows it.'],
      verified: ['Verified', 'Somebody other than the author has checked it.'],
    },
  },
  confidence: { label: 'Confidence', help: 'How sure the room feels, from 1 (a guess) to 5 (certain).' },
  review_date: { label: 'Review on', help: 'The next day on which somebody looks at this again.' },
  tags: {
    label: 'Tags',
    options: {
      disclosure: ['Disclosure', 'Tells people that they are dealing with AI or its output.'],
      no_accelerator: ['No accelerator', 'There is no GPU or similar hardware here.'],
      none_applies: ['Limits nothing here', 'Looked at; it restricts nothing on the board.'],
      offline: ['Offline', 'Must work without a network.'],
      quick_win: ['Quick win', 'Little effort, visible effect.'],
      third_party: ['Third party', 'Depends on somebody outside the organisation.'],
    },
  },
  comment: { label: 'Comment', help: 'Free remarks; printed in the full report only.' },
  origin_note_ids: { label: 'From notes', help: 'The notes this was made from.' },
};

/** What each state of a record means. */
export const statusText: Readonly<Record<RecordStatus, OptionText>> = {
  draft: ['Draft', 'Written down, not yet shown to the room.'],
  proposed: ['Proposed', 'Shown to the room, not yet accepted.'],
  agreed: ['Agreed', 'Accepted by the room or by the decider.'],
  verified: ['Verified', 'Agreed, and checked by somebody independent.'],
  superseded: ['Superseded', 'Replaced by something newer; kept for the record.'],
  rejected: ['Rejected', 'Decided against; kept so that it does not come back unnoticed.'],
};

/** Answers of yes-or-no fields. */
export const flagText: Readonly<Record<'yes' | 'no', string>> = { yes: 'Yes', no: 'No' };

/** How serious a finding is. */
export const severityText: Readonly<Record<Severity, OptionText>> = {
  error: ['Error', 'Contradicts or is missing; fix it or turn it into an action with a date.'],
  warning: ['Warning', 'Likely to cause trouble later; look at it before closing.'],
  hint: ['Hint', 'Worth a thought.'],
};

/** Bands of a risk score, likelihood times impact. */
export const riskBandText: Readonly<Record<'low' | 'moderate' | 'high' | 'extreme', OptionText>> = {
  low: ['Low', 'Score 1 to 4: keep an eye on it.'],
  moderate: ['Moderate', 'Score 5 to 9: have a plan.'],
  high: ['High', 'Score 10 to 14: act on the plan.'],
  extreme: ['Extreme', 'Score 15 to 25: respond before going on.'],
};
