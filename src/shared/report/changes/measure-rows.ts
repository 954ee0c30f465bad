/** Measures and limits against what they should be: the value then, the value now, and whether it is reached. */
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { markedHeadline } from '../record-blocks';
import { changeText } from './change-text.en';

const WORDS = 16;

/** Which fields of a kind hold the value, the aim, the unit and the way in which more or less is better. */
interface Measure {
  readonly kind: string;
  readonly value: string;
  readonly aim: string;
  readonly unit: string;
  readonly way: string;
}

const MEASURES: readonly Measure[] = [
  { kind: 'kpi', value: 'baseline_value', aim: 'target_value', unit: 'unit', way: 'direction' },
  { kind: 'benchmark', value: 'current_value', aim: 'threshold_value', unit: 'unit', way: 'comparator' },
];
const MORE = new Set(['increase', 'ge', 'gt']);
const LESS = new Set(['decrease', 'le', 'lt']);

/** The table; measures without a target stand in it too, because nobody can say whether they are reached. */
export function measureTable(then: RecordView, now: RecordView): ReportBlock {
  const rows = MEASURES.flatMap((measure) =>
    now.recordsOf(measure.kind).map((record) => rowOf(then, now, record, measure)),
  );
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: changeText.measure, weight: 3 },
      { label: changeText.before, weight: 1, align: 'end' },
      { label: changeText.now, weight: 1, align: 'end' },
      { label: changeText.aim, weight: 1, align: 'end' },
      { label: changeText.unit, weight: 1 },
      { label: changeText.reached, narrow: true },
    ],
    rows,
    empty: changeText.noMeasures,
  };
}

function rowOf(
  then: RecordView,
  now: RecordView,
  record: WorkshopRecord,
  { value, aim, unit, way }: Measure,
): readonly string[] {
  const before = then.find(record.id) ?? then.recordsOf(record.kind).find(({ ref }) => ref === record.ref);
  return [
    record.ref,
    markedHeadline(now, record, WORDS),
    (before && valueText(then, before, value)) || '–',
    valueText(now, record, value) || '–',
    valueText(now, record, aim) || '–',
    valueText(now, record, unit),
    reached(record.body[value], record.body[aim], String(record.body[way] ?? '')),
  ];
}

/** Words only where both figures are there and it is said which way is better. */
function reached(value: unknown, aim: unknown, way: string): string {
  if (typeof value !== 'number' || typeof aim !== 'number') return changeText.unknown;
  if (MORE.has(way)) return value >= aim ? changeText.yes : changeText.notYet;
  if (LESS.has(way)) return value <= aim ? changeText.yes : changeText.notYet;
  return changeText.unknown;
}
