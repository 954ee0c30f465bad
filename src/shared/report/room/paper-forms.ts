/** Activities whose sheet is more than the usual one of its board: cards, a ladder, a loop, a grid, a split of errors. */
import type { Figure } from '../../domain/figure';
import { fieldLabel, findFieldText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { blankCards, crossTable, ladder, loop } from './form-figures';
import { roomText } from './room-text.en';
import { emptyTable, SHEET } from './sheet-figures';

type Form = (view: RecordView, title: string) => readonly Figure[];

const SMALL = 150;

/** By section and activity. */
const FORMS: Readonly<Record<string, Form>> = {
  'S01 goals': cards('goal', 3, ['statement', 'problem_statement', 'impact_basis', 'target_date']),
  'S03 benchmarks': cards('benchmark', 2, [
    ...['sli_definition', 'kind', 'comparator', 'threshold_value', 'unit', 'percentile'],
    ...['workload_profile_id', 'slo_target_pct', 'slo_window_d', 'consequence_if_missed'],
  ]),
  'S04 kpis': (view, title) => [
    blankCards(
      title,
      1,
      labels(view, 'kpi', [
        ...['metric_name', 'definition', 'baseline_value', 'target_value', 'unit', 'target_date'],
        ...['measurement_method', 'owner_id'],
      ]),
      SHEET.height - SMALL - 10,
    ),
    crossTable(roomText.errorBox, roomText.errorRows, roomText.errorColumns, SMALL),
  ],
  'S04 feedback-loops': (_, title) => [loop(title, roomText.loop)],
  'S05 signals': (view, title) => [
    emptyTable(
      title,
      labels(
        view,
        'signal',
        view
          .declaration('signal')
          .columns.filter((name) => name !== 'owner_id')
          .slice(0, 5),
      ),
      9,
    ),
  ],
  'S07 alignment-ladder': (view, title) => [ladder(title, options(view, 'ml_objective', 'weakest_rung'))],
  'S09 datasets': cards('dataset', 2, [
    ...['description', 'dataset_role', 'origin', 'data_owner_id', 'personal_data', 'lawful_basis'],
    ...['record_count', 'access_status', 'representativeness', 'gap_note'],
  ]),
  'S10 harms': cards('harm', 3, [
    'scenario',
    'group_id',
    'severity',
    'likelihood',
    'reversibility',
    'owner_id',
  ]),
  'S11 needs': (view, title) => [
    crossTable(
      title,
      names(view, 'explanation_need', 'audience'),
      names(view, 'explanation_need', 'question'),
    ),
  ],
  'OUT premortem': (_, title) => [emptyTable(title, roomText.premortem, 7)],
};

/** The drawings of the activity's own form; null where the sheet of its board will do. */
export function paperForm(
  view: RecordView,
  sectionId: string,
  activityId: string,
  title: string,
): readonly Figure[] | null {
  return FORMS[`${sectionId} ${activityId}`]?.(view, title) ?? null;
}

function cards(kind: string, count: number, fields: readonly string[]): Form {
  return (view, title) => [blankCards(title, count, labels(view, kind, fields))];
}

function labels(view: RecordView, kind: string, fields: readonly string[]): readonly string[] {
  return fields.map((name) => fieldLabel(view, kind, name));
}

function options(view: RecordView, kind: string, field: string): readonly (readonly [string, string])[] {
  return Object.values(findFieldText(view.sectionOf(kind).text, kind, field)?.options ?? {});
}

function names(view: RecordView, kind: string, field: string): readonly string[] {
  return options(view, kind, field).map(([name]) => name);
}
