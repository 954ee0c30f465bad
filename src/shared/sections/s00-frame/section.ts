/** Frame and seats: what is known before the room meets. */
import { defineSection } from '../define-section';
import { frameActivities } from './activities';
import { frameChecks } from './checks';
import { note, person, project } from './records';
import { frameReport } from './report';
import { frameText } from './text.en';

export const frameSection = defineSection({
  id: 'S00',
  pillar: 'frame',
  records: {
    project,
    person,
    note,
  },
  activities: frameActivities,
  checks: frameChecks,
  guide: [],
  calculators: [],
  text: frameText,
  report: frameReport,
});
