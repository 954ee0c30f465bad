/** Checks of who could be harmed and what is done about it. */
import type { Check } from '../define-section';
import { hasPeopleAffected } from '../predicates';
import type { RecordView, TypedRecord } from '../record-view';

const SEVERE = 4;
const PLAUSIBLE = 3;

const nobodyNamed: Check = {
  id: 'CK079',
  severity: 'error',
  run: (view) => {
    if (!hasPeopleAffected(view)) return [];
    const hasGroup = view.list('affected_group').length > 0;
    const hasHarm = view.list('harm').length > 0;
    if (hasGroup && hasHarm) return [];
    const variant = hasHarm ? { variant: 'group' } : hasGroup ? { variant: 'harm' } : {};
    return [{ ...variant, recordIds: [], values: {} }];
  },
};

/** Too bad to be left alone: a must, or severe and not unlikely. */
function isSerious({ body }: TypedRecord<'harm'>): boolean {
  return body.priority === 'must' || ((body.severity ?? 0) >= SEVERE && (body.likelihood ?? 0) >= PLAUSIBLE);
}

/** Something makes the harm rarer or milder, or somebody is at work on it. */
export function isMitigated(view: RecordView, harmId: string): boolean {
  return view.isLinked(harmId, 'mitigated_by', 'mitigation', 'action_item');
}

const untreatedHarm: Check = {
  id: 'CK080',
  severity: 'error',
  run: (view) =>
    view
      .list('harm')
      .filter((harm) => isSerious(harm) && !isMitigated(view, harm.id))
      .map((harm) => ({ recordIds: [harm.id], values: { ref: harm.ref } })),
};

export const harmChecks: readonly Check[] = [nobodyNamed, untreatedHarm];
