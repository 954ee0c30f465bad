/** Requirements and benchmarks in one table: why each is there, when it is met, and what proves it. */
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { listOfKind } from '../record-blocks';
import { cellOf, orNone, statementOf, tiedRefs } from './list-cells';
import { traceText } from './list-text.en';

/** Both kinds in the order of their references, retired ones too. */
export function requirementRecords(view: RecordView): readonly WorkshopRecord[] {
  return [...listOfKind(view, 'system_requirement'), ...listOfKind(view, 'benchmark')];
}

/** One row per requirement or benchmark; every cell without content says so. */
export function requirementTable(view: RecordView): ReportBlock {
  const label = (name: string) => fieldLabel(view, 'system_requirement', name);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('statement'), weight: 3 },
      { label: traceText.quality, weight: 1.7 },
      { label: label('priority'), narrow: true },
      { label: traceText.origin, weight: 1 },
      { label: traceText.fit, weight: 2.6 },
      { label: label('verification_method'), weight: 1.7 },
      { label: traceText.tests, weight: 1 },
      { label: label('evidence_level'), weight: 1.2 },
      { label: label('due_phase'), weight: 1.1 },
      { label: label('owner_id'), weight: 1.2 },
      { label: briefText.status, narrow: true },
    ],
    rows: requirementRecords(view).map((record) => rowOf(view, record)),
    empty: briefText.notDiscussed,
  };
}

function rowOf(view: RecordView, record: WorkshopRecord): readonly string[] {
  const isRequirement = record.kind === 'system_requirement';
  const cell = (name: string) => cellOf(view, record, name);
  return [
    record.ref,
    statementOf(view, record),
    cell(isRequirement ? 'quality_code' : 'kind'),
    cell('priority'),
    orNone(originOf(view, record).join(', ')),
    orNone(isRequirement ? fitOf(view, record) : thresholdOf(view, record)),
    cell('verification_method'),
    orNone(tiedRefs(view, record.id, 'from', 'verified_by', 'evidenced_by').join(', ')),
    cell('evidence_level'),
    cell('due_phase'),
    cell('owner_id'),
    statusText[record.status][0],
  ];
}

/** What a requirement satisfies or comes from; what limits a benchmark or is the reason for it. */
function originOf(view: RecordView, record: WorkshopRecord): readonly string[] {
  const named = ['kpi_id', 'journey_step_id'].flatMap((field) => {
    const id = record.body[field];
    return typeof id === 'string' ? (view.find(id)?.ref ?? []) : [];
  });
  return [
    ...tiedRefs(view, record.id, 'from', 'satisfies', 'derived_from'),
    ...tiedRefs(view, record.id, 'to', 'limits'),
    ...named,
  ];
}

function fitOf(view: RecordView, record: WorkshopRecord): string {
  const say = (name: string) => valueText(view, record, name);
  const figure = ['fit_metric', 'comparator', 'fit_value', 'fit_unit'].map(say).filter(Boolean).join(' ');
  return [figure, say('fit_condition')].filter(Boolean).join('; ');
}

function thresholdOf(view: RecordView, record: WorkshopRecord): string {
  const say = (name: string) => valueText(view, record, name);
  const upper = say('threshold_upper');
  const figure = [
    say('percentile'),
    say('comparator'),
    upper ? `${say('threshold_value')} … ${upper}` : say('threshold_value'),
    say('unit'),
  ];
  const load = say('workload_profile_id');
  return [figure.filter(Boolean).join(' '), load].filter(Boolean).join('; ');
}
