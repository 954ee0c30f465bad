/** A model card as far as the workshop can fill it. Everything comes from records; nothing is guessed. */
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import type { RecordView } from '../../sections/record-view';
import {
  type DraftEntry,
  type DraftPart,
  filledText,
  fromFields,
  fromRecords,
  partBlocks,
} from './draft-entries';
import { ASK, DRAFT_NAMES, draftText } from './draft-text.en';

type Entries = (view: RecordView) => readonly DraftEntry[];
type PartId = keyof typeof draftText.modelParts;

const PARTS: Readonly<Record<PartId, Entries>> = {
  details: (view) => {
    const project = one(view, 'project');
    const models = view.list('model_candidate');
    const chosen = models.filter(({ body }) => body.candidate_role === 'selected');
    const shown = plain(chosen.length > 0 ? chosen : models);
    return [
      fromRecords(view, draftText.model, ASK.ml, shown, 'candidate_role', 'model_family'),
      fromFields(view, draftText.stage, ASK.product, project, 'lifecycle_stage'),
      fromRecords(view, draftText.license, ASK.ml, all(view, 'model_version_policy'), 'promotion_record'),
      fromFields(view, draftText.answers, ASK.product, shown[0], 'owner_id'),
    ];
  },
  use: (view) => {
    const project = one(view, 'project');
    return [
      fromFields(view, draftText.purpose, ASK.product, project, 'intended_purpose'),
      fromRecords(view, draftText.users, ASK.product, all(view, 'persona'), 'persona_kind'),
      fromFields(view, draftText.notFor, ASK.product, project, 'out_of_scope_uses'),
      fromFields(view, draftText.automation, ASK.product, project, 'automation_level'),
    ];
  },
  factors: (view) => [
    fromRecords(
      view,
      draftText.groups,
      ASK.fairness,
      all(view, 'affected_group'),
      'attribute',
      'why_at_risk',
    ),
    {
      label: draftText.slices,
      ask: ASK.evaluation,
      lines: view
        .list('evaluation_stage')
        .flatMap(({ ref, body }) => (body.slices?.length ? [`${ref}: ${body.slices.join(', ')}`] : [])),
    },
    fromRecords(view, draftText.conditions, ASK.operations, all(view, 'compute_budget'), 'serving_location'),
  ],
  metrics: (view) => [
    fromRecords(
      ...([view, draftText.measures, ASK.evaluation, all(view, 'kpi')] as const),
      ...(['role', 'baseline_value', 'target_value', 'unit', 'target_date'] as const),
    ),
    fromRecords(view, draftText.thresholds, ASK.ml, all(view, 'ml_objective'), 'decision_policy'),
    {
      label: draftText.errors,
      ask: ASK.product,
      lines: costLines(view),
    },
  ],
  evaluation: (view) => {
    const tests = datasets(view, ['test', 'validation']);
    return [
      fromRecords(
        view,
        draftText.data,
        ASK.data,
        tests,
        'dataset_role',
        'record_count',
        'representativeness',
      ),
      fromRecords(view, draftText.split, ASK.data, having(tests, 'split_rule'), 'split_rule'),
      fromRecords(
        view,
        draftText.stages,
        ASK.evaluation,
        all(view, 'evaluation_stage'),
        'stage',
        'gate_rule',
      ),
    ];
  },
  training: (view) => {
    const training = datasets(view, ['training']);
    return [
      fromRecords(view, draftText.data, ASK.data, training, 'record_count', 'origin', 'personal_data'),
      fromRecords(
        view,
        draftText.labels,
        ASK.data,
        all(view, 'label_spec'),
        'who_labels',
        'known_label_bias',
      ),
    ];
  },
  analyses: (view) => [
    fromRecords(
      ...([view, draftText.equal, ASK.fairness, all(view, 'fairness_spec')] as const),
      ...(['metric', 'group_id', 'threshold', 'current_value'] as const),
    ),
  ],
  ethics: (view) => [
    fromRecords(
      view,
      draftText.harms,
      ASK.fairness,
      all(view, 'harm'),
      'group_id',
      'severity',
      'reversibility',
    ),
    fromRecords(
      ...([view, draftText.measuresTaken, ASK.fairness, all(view, 'mitigation')] as const),
      'implementation_status',
    ),
    fromRecords(view, draftText.oversight, ASK.product, all(view, 'oversight_measure'), 'mode', 'authority'),
    fromRecords(view, draftText.redress, ASK.legal, all(view, 'redress_path'), 'who_decides'),
  ],
  caveats: (view) => [
    fromRecords(view, draftText.gaps, ASK.data, all(view, 'data_gap'), 'effect'),
    fromRecords(view, draftText.risks, ASK.product, all(view, 'risk'), 'response'),
    fromRecords(view, draftText.retraining, ASK.operations, all(view, 'retraining_policy')),
    fromFields(view, draftText.alternative, ASK.product, one(view, 'project'), 'ml_alternative'),
  ],
};

/** The whole draft. */
export function modelCard(view: RecordView, title: string): readonly ReportBlock[] {
  const parts = (Object.keys(PARTS) as PartId[]).map(
    (id): DraftPart => ({ title: draftText.modelParts[id], entries: PARTS[id](view) }),
  );
  return [
    { type: 'heading', level: 1, text: `${title}: ${DRAFT_NAMES.model_card}`, bookmark: true },
    { type: 'callout', tone: 'info', title: draftText.draftTitle, text: filledText(parts) },
    { type: 'paragraph', text: draftText.modelCorrespondence, tone: 'muted' },
    ...partBlocks(parts, 2),
  ];
}

function costLines(view: RecordView): readonly string[] {
  const priced = view
    .list('kpi')
    .filter(({ body }) => body.cost_false_positive !== undefined || body.cost_false_negative !== undefined);
  return fromRecords(view, '', '', plain(priced), 'cost_false_positive', 'cost_false_negative').lines;
}

function all(view: RecordView, kind: string): readonly WorkshopRecord[] {
  return view.recordsOf(kind);
}

function one(view: RecordView, kind: string): WorkshopRecord | undefined {
  return all(view, kind)[0];
}

function datasets(view: RecordView, roles: readonly string[]): readonly WorkshopRecord[] {
  return plain(
    view.list('dataset').filter(({ body }) => body.dataset_role?.some((role) => roles.includes(role))),
  );
}

function having(records: readonly WorkshopRecord[], field: string): readonly WorkshopRecord[] {
  return records.filter(({ body }) => body[field] !== undefined);
}

/** Records whose body has the type of their kind, as records of any kind. */
function plain(records: readonly object[]): readonly WorkshopRecord[] {
  return records as readonly WorkshopRecord[];
}
