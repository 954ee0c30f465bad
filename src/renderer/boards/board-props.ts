/** What every board is given: the section it works for and what the room does there. */
import type { Activity, Section } from '@shared/sections/define-section';

export interface BoardProps {
  readonly section: Section;
  readonly activity: Activity;
}
