/** How far the room says it is with each point of the guide of a section, and what comes next. */
import type { ReportBlock } from '../domain/report-block';
import { statusText } from '../sections/envelope-text.en';
import { fieldLabel, valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { briefText } from './brief-text.en';
import { listOfKind, recordDetails } from './record-blocks';

const KIND = 'guide_assessment';
/** What the table says in full. */
const FIELDS = ['guide_item_id', 'maturity', 'target_maturity', 'gap_note'];

/** Heading and table of the ratings that belong to a section ("S14"); nothing when there is none. */
export function maturityBlocks(view: RecordView, section: string): readonly ReportBlock[] {
  const ratings = listOfKind(view, KIND).filter((record) => view.homeOf(record) === section);
  if (ratings.length === 0) return [];
  const label = (field: string) => fieldLabel(view, KIND, field);
  return [
    { type: 'heading', level: 2, text: view.sectionOf(KIND).text.records[KIND]?.plural ?? KIND },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: label('guide_item_id'), weight: 3 },
        { label: label('maturity'), narrow: true, align: 'end' },
        { label: label('target_maturity'), narrow: true, align: 'end' },
        { label: label('gap_note'), weight: 3 },
        { label: briefText.status, narrow: true },
      ],
      rows: ratings.map((record) => [
        record.ref,
        pointText(String(record.body.guide_item_id ?? '')),
        valueText(view, record, 'maturity'),
        valueText(view, record, 'target_maturity'),
        valueText(view, record, 'gap_note'),
        statusText[record.status][0],
      ]),
      empty: briefText.notDiscussed,
    },
    ...ratings.flatMap((record) => recordDetails(view, record, [], FIELDS)),
  ];
}

/** "S12-1 scalability under varying workloads": a point of the guide with its words. */
function pointText(id: string): string {
  const words = SECTIONS.find(({ text }) => text.guide[id])?.text.guide[id];
  return words ? `${id} ${words.quote}` : id;
}
