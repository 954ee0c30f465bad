/** What the board of an activity has to vote on, as the workshop is now. */
import type { Activity, Section } from '@shared/sections/define-section';
import { SECTIONS } from '@shared/sections/registry';
import { sectionsAsked } from '../../boards/polls/poll-model';
import { getMirror } from '../../store/workshop-store';
import { type RoundSubject, subjectOf } from './round-items';

/** Read once, when the dialog opens: what is added meanwhile waits for the next round. */
export function readSubject(section: Section, activity: Activity): RoundSubject {
  const mirror = getMirror();
  const recordsOf = (kind: string) => mirror?.byKind.get(kind) ?? [];
  const { asked } = sectionsAsked(SECTIONS, mirror?.workshop.template ?? '', recordsOf('section_status'));
  return subjectOf(section, activity, { recordsOf, asked });
}
