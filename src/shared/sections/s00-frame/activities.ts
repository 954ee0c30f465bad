/** What the room does first: agree on the frame, name the seats. */
import type { Activity } from '../define-section';

export const frameActivities: readonly Activity[] = [
  { id: 'frame', form: 'A11', kind: 'project', minutes: 10, board: 'screen' },
  { id: 'seats', form: 'A6', kind: 'person', minutes: 5, board: 'wall' },
];
