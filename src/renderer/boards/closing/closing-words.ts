/** The titles of the closing steps and one sentence on what each is for. */
import type { StepId } from './closing-model';

/** Words by step. */
export const STEP_WORDS: Readonly<Record<StepId, readonly [title: string, purpose: string]>> = {
  review: [
    'Consistency review',
    'What contradicts, is missing or has no owner is mended, given to somebody or accepted.',
  ],
  parking: [
    'Parking lot',
    'Each matter becomes an action, a risk or an answer, or whoever raised it lets it go.',
  ],
  premortem: ['Premortem', 'It has failed; the three worst causes are risks that somebody owns.'],
  decisions: ['Decisions', 'Each with its answer, its reason, who decided and when.'],
  actions: ['Actions', 'Each with one person, one day, and what will exist then.'],
  agreement: [
    'Agreement',
    'Section by section; an objection that is overruled keeps its place and gets a reason.',
  ],
  room: ['The room', 'Who was here and who was missing; readers of the brief should know.'],
  go: ['Go or not', 'One answer with its reason and the person who answers for it.'],
  next: ['Next date', 'When this is looked at again, and who sees to it.'],
  close: ['Close the workshop', 'From then on it is judged by this day. Nothing is locked.'],
};
