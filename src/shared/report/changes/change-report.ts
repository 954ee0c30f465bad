/** What is different since the workshop that this one was carried over from: for readers who know the earlier report. */
import { dayOf } from '../../analysis/days';
import { groupBy } from '../../analysis/group-by';
import {
  compareWorkshops,
  DIFFERENCE_GROUPS,
  type Difference,
  type DifferenceGroup,
  type WorkshopDifference,
} from '../../difference/difference';
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord, WorkshopSnapshot } from '../../domain/workshop';
import { valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { type BriefSubject, briefSubject } from '../brief-subject';
import { briefText } from '../brief-text.en';
import { joinRefs } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import { changeLines } from './change-rows';
import { CHANGE_MARKS, changeText } from './change-text.en';
import { measureTable } from './measure-rows';
import { readinessThen, thenAndNow } from './then-and-now';

const WORDS = 24;
const REFS = 12;
const REFS_OF_KIND = 40;

/** All blocks; a callout says so where there is nothing to compare with. */
export function changeReport(
  subject: BriefSubject,
  snapshot: WorkshopSnapshot,
  earlier: WorkshopSnapshot | undefined,
  title: string,
): readonly ReportBlock[] {
  const { view } = subject;
  const heading = {
    type: 'heading',
    level: 1,
    text: `${title}: ${changeText.name}`,
    bookmark: true,
  } as const;
  if (!earlier)
    return [heading, { type: 'callout', tone: 'info', title: changeText.none, text: changeText.noneText }];
  const then = briefSubject(earlier, view.asOf);
  const difference = compareWorkshops(earlier, snapshot);
  return [
    heading,
    { type: 'paragraph', text: sinceLine(view, difference), tone: 'lead' },
    { type: 'heading', level: 2, text: changeText.overview },
    overview(difference),
    { type: 'heading', level: 2, text: changeText.readiness },
    ...thenAndNow(readinessThen(then), subject.readiness, difference.toConfirm.length > 0),
    { type: 'heading', level: 2, text: changeText.measures },
    { type: 'paragraph', text: changeText.measuresText, tone: 'muted' },
    measureTable(then.view, view),
    ...DIFFERENCE_GROUPS.flatMap((group) => groupBlocks(then.view, view, group, difference)),
    ...confirmBlocks(view, difference),
  ];
}

function sinceLine(view: RecordView, { differences }: WorkshopDifference): string {
  const project = view.single('project') as unknown as WorkshopRecord | undefined;
  const earlier = project
    ? ['earlier_title', 'earlier_on'].map((name) => valueText(view, project, name)).filter(Boolean)
    : [];
  const since = earlier.length > 0 ? `${changeText.since} ${earlier.join(', ')}: ` : '';
  return `${since}${changeText.counts(differences.length)} ${briefText.asOf} ${dayOf(view.asOf)}.`;
}

function overview({ differences }: WorkshopDifference): ReportBlock {
  return {
    type: 'table',
    columns: [
      { label: changeText.mark, narrow: true, align: 'center' },
      { label: changeText.group, weight: 1 },
      { label: changeText.count, narrow: true, align: 'end' },
    ],
    rows: DIFFERENCE_GROUPS.map((group) => {
      const [mark, word, meaning] = CHANGE_MARKS[group];
      return [mark, `${word}: ${meaning}`, String(inGroup(differences, group).length)];
    }),
    empty: '',
  };
}

function inGroup(differences: readonly Difference[], group: DifferenceGroup): readonly Difference[] {
  return differences.filter((one) => one.group === group);
}

function groupBlocks(
  then: RecordView,
  now: RecordView,
  group: DifferenceGroup,
  { differences }: WorkshopDifference,
): readonly ReportBlock[] {
  const own = inGroup(differences, group);
  if (own.length === 0) return [];
  const [mark, word] = CHANGE_MARKS[group];
  const hasLines = group !== 'added' && group !== 'dropped';
  return [
    { type: 'heading', level: 2, text: `${mark} ${word}` },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: changeText.mark, narrow: true, align: 'center' },
        { label: changeText.what, weight: 2 },
        { label: changeText.change, weight: hasLines ? 3 : 1 },
      ],
      rows: own.map((one) => {
        // What is gone is named as it was.
        const view = one.isThere ? now : then;
        const lines = changeLines(then, now, one);
        return [
          one.record.ref,
          mark,
          `${kindName(view, one.record)}: ${markedHeadline(view, one.record, WORDS)}`,
          lines.join('\n'),
        ];
      }),
      empty: '',
    },
  ];
}

function kindName(view: RecordView, { kind }: WorkshopRecord): string {
  return view.sectionOf(kind).text.records[kind]?.name ?? kind;
}

function confirmBlocks(
  view: RecordView,
  { toConfirm, confirmed }: WorkshopDifference,
): readonly ReportBlock[] {
  const refs = confirmed.map(({ ref }) => ref);
  return [
    { type: 'heading', level: 2, text: changeText.toConfirm },
    ...(toConfirm.length > 0
      ? [{ type: 'paragraph', text: changeText.toConfirmText, tone: 'muted' } as const]
      : []),
    {
      type: 'table',
      columns: [
        { label: changeText.kind, weight: 1 },
        { label: changeText.count, narrow: true, align: 'end' },
        { label: changeText.records, weight: 3 },
      ],
      // Their words are those of the earlier report: a line per kind keeps what changed in sight.
      rows: [...groupBy(toConfirm, ({ kind }) => kind)].map(([kind, records]) => [
        view.sectionOf(kind).text.records[kind]?.plural ?? kind,
        String(records.length),
        joinRefs(
          records.map(({ ref }) => ref),
          REFS_OF_KIND,
        ),
      ]),
      empty: changeText.allConfirmed,
    },
    { type: 'heading', level: 2, text: changeText.confirmed },
    {
      type: 'paragraph',
      text: refs.length > 0 ? `${joinRefs(refs, REFS)}.` : changeText.noneConfirmed,
      tone: 'muted',
    },
  ];
}
