/** The decision to go on must not run ahead of what the room has worked out. */
import { type Band, isAtLeast } from '../sections/band';
import type { Check } from '../sections/define-section';
import { isDecided } from '../sections/predicates';

/** The band that each decision asks for. */
const FLOORS: ReadonlyMap<unknown, Band> = new Map([
  ['pilot', 'pilot_ready'],
  ['build', 'build_ready'],
]);

/** Fires on a decision to pilot or build below the band for it, unless a recorded decision says why. */
export const decisionCheck: Check = {
  id: 'CK128',
  severity: 'warning',
  runLast: (view, band) => {
    const project = view.single('project');
    const floor = FLOORS.get(project?.body.go_decision);
    if (!project || !floor || isAtLeast(band, floor) || isDecided(view, project.id)) return [];
    const decision = `project.go_decision.${String(project.body.go_decision)}`;
    return [{ recordIds: [project.id], field: 'go_decision', values: {}, codes: { decision: [decision] } }];
  },
};
