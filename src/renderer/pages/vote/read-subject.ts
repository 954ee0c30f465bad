/** What the board of an activity has to vote on, as the workshop is now. */

import { type RoundSubject, subjectOf } from '@shared/room/desk/round-items';
import type { Activity, Section } from '@shared/sections/define-section';
import { SECTIONS } from '@shared/sections/registry';
import { sectionsAsked } from '@shared/sections/sections-asked';
import { getMirror } from '../../store/workshop-store';

/** Read once, when the dialog opens: what is added meanwhile waits for the next round. */
export function readSubject(section: Section, activity: Activity): RoundSubject {
  const mirror = getMirror();
  const recordsOf = (kind: string) => mirror?.byKind.get(kind) ?? [];
  const { asked } = sectionsAsked(SECTIONS, mirror?.workshop.template ?? '', recordsOf('section_status'));
  return subjectOf(section, activity, { recordsOf, asked });
}
