/**
 * Questions about the project as a whole that checks, coverage and readiness ask. All are deterministic on the view.
 */
import { isActive, isAgreed, type WorkshopRecord } from '../domain/workshop';
import type { RecordView, TypedRecord } from './record-view';
import type { RecordKind } from './registry';

/** Model families whose single outputs cannot be read off the model. */
const OPAQUE_FAMILIES: ReadonlySet<string> = new Set([
  'tree_ensemble',
  'neural_tabular',
  'cnn',
  'sequence_model',
  'transformer_small',
  'llm_hosted',
  'llm_self_hosted',
  'recommender_factorisation',
]);
const RUNNING_STAGES: ReadonlySet<string> = new Set(['pilot', 'production', 'retiring']);

/** What the frame says about the project before anything else is known; the rest of it has values from the start. */
const FRAME_FIELDS = ['one_line_purpose', 'use_case_kind', 'intended_purpose', 'out_of_scope_uses'] as const;

/** Something of one of these kinds is on record. What is missing is only pointed out where a room has begun. */
export function hasAny(view: RecordView, ...kinds: readonly RecordKind[]): boolean {
  return kinds.some((kind) => view.list(kind).length > 0);
}

/** Somebody has said what the project is, or what it is for. */
export function hasBegun(view: RecordView): boolean {
  const project = view.single('project')?.body;
  return FRAME_FIELDS.some((name) => project?.[name] !== undefined) || hasAny(view, 'goal', 'stakeholder');
}

/** False for a part whose whole was retired: nobody has to mend it any more. */
export function isPartInForce(view: RecordView, part: Pick<WorkshopRecord, 'kind' | 'body'>): boolean {
  const { parent } = view.declaration(part.kind);
  const whole = parent && view.find(String(part.body[parent.field]));
  return !whole || isActive(whole);
}

/** Somebody is treated differently because of an output, or appears in the data. */
export function hasPeopleAffected(view: RecordView): boolean {
  return (
    view.single('project')?.body.decisions_about_people === true ||
    view.list('stakeholder').some(({ body }) => body.kind === 'affected_person') ||
    view
      .list('dataset')
      .some(({ body }) => body.personal_data === 'personal' || body.personal_data === 'special_category')
  );
}

/** A derived code of the regulatory screen; null while it cannot be told. */
export function screenCode(view: RecordView, name: 'ai_act_class' | 'internal_tier'): string | null {
  const screen = view.single('risk_classification');
  const field = view.declaration('risk_classification').fields[name];
  if (!screen || field?.kind !== 'derived') return null;
  const code = field.derive(screen.body, view.deriveContext);
  return code === null ? null : String(code);
}

/** High risk by the AI Act's annexes, or by our own tier. */
export function isHighRisk(view: RecordView): boolean {
  const aiClass = screenCode(view, 'ai_act_class');
  return (
    aiClass === 'high_risk_annex_iii' ||
    aiClass === 'high_risk_annex_i' ||
    screenCode(view, 'internal_tier') === 'high'
  );
}

/** High risk, or an error does serious harm. */
export function isHighStakes(view: RecordView): boolean {
  return isHighRisk(view) || (view.single('project')?.body.error_consequence ?? 0) >= 4;
}

/** Pilot, production or retiring: something runs already. */
export function isRunning(view: RecordView): boolean {
  return RUNNING_STAGES.has(String(view.single('project')?.body.lifecycle_stage));
}

/** The model's single outputs cannot be read off the model itself. */
export function isOpaque(candidate: TypedRecord<'model_candidate'>): boolean {
  return OPAQUE_FAMILIES.has(candidate.body.model_family ?? '');
}

/** A KPI that two people would measure in the same way. */
export function isMeasurable({ body }: TypedRecord<'kpi'>): boolean {
  const goal = body.direction === 'keep_within' ? body.upper_limit : body.target_value;
  return (
    body.metric_name !== undefined &&
    body.unit !== undefined &&
    body.direction !== undefined &&
    goal !== undefined &&
    body.measurement_method !== undefined &&
    body.measurement_frequency !== undefined
  );
}

/** An open action with owner and date that blocks, or is linked to, this record. */
export function hasDatedAction(view: RecordView, recordId: string): boolean {
  return view.list('action_item').some(({ id, body }) => {
    if (body.owner_id === undefined || body.due_date === undefined) return false;
    if (body.action_status === 'dropped') return false;
    return (
      body.blocks_record_id === recordId ||
      view.linksTo(id).some((link) => link.fromId === recordId) ||
      view.linksFrom(id).some((link) => link.toId === recordId)
    );
  });
}

/** An agreed decision that names the record. */
export function isDecided(view: RecordView, recordId: string): boolean {
  return view
    .list('decision')
    .some((decision) => isAgreed(decision) && decision.body.about_record_ids?.includes(recordId) === true);
}
