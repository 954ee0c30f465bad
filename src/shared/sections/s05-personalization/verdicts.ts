/** What the room's verdicts on personalization add up to. */
import type { RecordView, TypedRecord } from '../record-view';

type Verdict = TypedRecord<'personalization_decision'>;

const GO: ReadonlySet<unknown> = new Set(['approved', 'approved_with_conditions', 'segment_level_only']);

/** Verdicts by which something will be tailored, to single people or to groups. */
export function listGoVerdicts(view: RecordView): readonly Verdict[] {
  return view.list('personalization_decision').filter(({ body }) => GO.has(body.verdict));
}

/** Verdicts against it that give a reason. */
export function listReasonedRefusals(view: RecordView): readonly Verdict[] {
  return view
    .list('personalization_decision')
    .filter(({ body }) => body.verdict === 'rejected' && body.rationale !== undefined);
}

/** Ids of the measures that protect privacy. */
export function listPrivacyMeasureIds(view: RecordView): ReadonlySet<string> {
  const measures = view.list('mitigation').filter(({ body }) => body.kind === 'privacy');
  return new Set(measures.map(({ id }) => id));
}

/** A privacy measure is linked to what it protects. */
export function hasPrivacyMeasure(
  view: RecordView,
  measures: ReadonlySet<string>,
  featureId: string,
): boolean {
  return view.linksFrom(featureId, 'mitigated_by').some((link) => measures.has(link.toId));
}
