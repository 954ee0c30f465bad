/** Datasheets as far as the workshop can fill them, one per dataset. */
import { groupBy } from '../../analysis/group-by';
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { findLinkType } from '../../sections/link-types';
import { headlineOf, refAndHeadline } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { markedHeadline } from '../record-blocks';
import { type DraftPart, filledText, fromFields, fromRecords, partBlocks } from './draft-entries';
import { ASK, DRAFT_NAMES, draftText } from './draft-text.en';

const TITLE_WORDS = 20;
/** Links that say what a dataset serves. */
const SERVING = ['uses', 'evaluated_on'] as const;

/** The whole draft, every dataset on a page of its own. */
export function datasheet(view: RecordView, title: string): readonly ReportBlock[] {
  const parts = partsOf(view);
  const sheets = view.recordsOf('dataset').map((dataset) => ({ dataset, parts: parts(dataset) }));
  return [
    { type: 'heading', level: 1, text: `${title}: ${DRAFT_NAMES.datasheet}`, bookmark: true },
    {
      type: 'callout',
      tone: 'info',
      title: draftText.draftTitle,
      text: sheets.length > 0 ? filledText(sheets.flatMap((sheet) => sheet.parts)) : draftText.noDataset,
    },
    { type: 'paragraph', text: draftText.dataCorrespondence, tone: 'muted' },
    ...(sheets.length === 0 ? partBlocks(parts(undefined), 2) : []),
    ...sheets.flatMap(({ dataset, parts: own }, at): readonly ReportBlock[] => [
      ...(at === 0 ? [] : [{ type: 'page-break' } as const]),
      { type: 'heading', level: 1, text: `${dataset.ref} ${markedHeadline(view, dataset, TITLE_WORDS)}` },
      ...partBlocks(own, 2),
    ]),
  ];
}

/** Reads what belongs to datasets once, and answers with the parts of one of them. */
function partsOf(view: RecordView): (dataset: WorkshopRecord | undefined) => readonly DraftPart[] {
  const by = (kind: string, field: string) =>
    groupBy(view.recordsOf(kind), ({ body }) => String(body[field] ?? ''));
  const labels = by('label_spec', 'dataset_id');
  const pipelines = by('data_pipeline', 'target_dataset_id');
  const quality = by('data_quality_requirement', 'dataset_id');
  const gaps = by('data_gap', 'dataset_id');
  return (dataset) => {
    const id = dataset?.id ?? '';
    const owner = personOr(view, dataset?.body.data_owner_id, ASK.data);
    const steward = personOr(view, dataset?.body.steward_id, ASK.steward);
    const say = (label: string, ask: string, ...names: readonly string[]) =>
      fromFields(view, label, ask, dataset, ...names);
    const { dataParts } = draftText;
    return [
      {
        title: dataParts.motivation,
        entries: [
          say(draftText.description, owner, 'description'),
          say(draftText.original, owner, 'original_purpose'),
        ],
      },
      {
        title: dataParts.composition,
        entries: [
          say(draftText.count, steward, 'record_count'),
          say(draftText.period, steward, 'period_from', 'period_to'),
          say(draftText.people, owner, 'personal_data'),
          say(draftText.attributes, owner, 'contains_attributes'),
          say(draftText.represents, steward, 'representativeness'),
          say(draftText.gapNote, steward, 'gap_note'),
          fromRecords(view, draftText.gaps, steward, gaps.get(id) ?? [], 'effect'),
        ],
      },
      {
        title: dataParts.collection,
        entries: [
          say(draftText.origin, owner, 'origin'),
          say(draftText.basis, ASK.legal, 'lawful_basis'),
          say(draftText.consent, ASK.legal, 'consent_scope_note'),
        ],
      },
      {
        title: dataParts.processing,
        entries: [
          fromRecords(
            ...([view, draftText.labels, steward, labels.get(id) ?? []] as const),
            ...(['who_labels', 'agreement_metric', 'agreement_value', 'known_label_bias'] as const),
          ),
          fromRecords(
            view,
            draftText.pipelines,
            steward,
            pipelines.get(id) ?? [],
            'mode',
            'validation_rules',
          ),
          fromRecords(
            ...([view, draftText.quality, steward, quality.get(id) ?? []] as const),
            ...(['dimension', 'threshold', 'current_value'] as const),
          ),
          say(draftText.split, ASK.ml, 'split_rule'),
          say(draftText.leak, ASK.ml, 'leakage_checked'),
        ],
      },
      {
        title: dataParts.uses,
        entries: [
          say(draftText.roles, ASK.ml, 'dataset_role'),
          { label: draftText.usedBy, ask: ASK.ml, lines: dataset ? servingLines(view, dataset) : [] },
        ],
      },
      {
        title: dataParts.distribution,
        entries: [
          say(draftText.licence, ASK.legal, 'licence_or_terms'),
          say(draftText.place, steward, 'storage_location'),
          say(draftText.residency, ASK.legal, 'residency_allowed'),
          say(draftText.access, owner, 'access_status'),
        ],
      },
      {
        title: dataParts.maintenance,
        entries: [
          say(draftText.owner, ASK.product, 'data_owner_id'),
          say(draftText.steward, owner, 'steward_id'),
          say(draftText.refresh, steward, 'refresh'),
          say(draftText.retention, owner, 'retention_until'),
          say(draftText.deletion, owner, 'deletion_method'),
          say(draftText.status, steward, 'datasheet_status'),
        ],
      },
    ];
  };
}

function servingLines(view: RecordView, dataset: WorkshopRecord): readonly string[] {
  return SERVING.flatMap((type) =>
    view.linksTo(dataset.id, type).flatMap(({ fromId }) => {
      const user = view.find(fromId);
      return user ? [`${findLinkType(type)?.reverse ?? type} ${refAndHeadline(view, user, 160)}`] : [];
    }),
  );
}

/** The person who is named in the records, else a role. */
function personOr(view: RecordView, id: unknown, role: string): string {
  const person = typeof id === 'string' ? view.find(id) : undefined;
  return person ? `${headlineOf(view, person, 60) || person.ref} (${role})` : role;
}
