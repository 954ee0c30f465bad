/** The third matrix of traceability: what standards ask for, and which records cover it. */
import type { ReportBlock } from '../domain/report-block';
import { referenceText } from '../reference/text.en';
import type { RecordView } from '../sections/record-view';
import { joinRefs } from './cut-text';
import { listText, traceText } from './lists/list-text.en';
import { type Covered, standardRows } from './standards-rows';

/** More references than this are written as runs; of more runs than that the rest is counted. */
const REFS = 6;
const RUNS = 12;
const STATES: Readonly<Record<Covered, string>> = {
  covered: traceText.covered,
  partly: traceText.partly,
  not: traceText.notCovered,
};

/** Heading, what the matrix means and does not mean, and a row per item. */
export function standardsBlocks(view: RecordView): readonly ReportBlock[] {
  const rows = standardRows(view);
  const count = (state: Covered) => rows.filter((row) => row.state === state).length;
  return [
    { type: 'heading', level: 2, text: traceText.standards },
    {
      type: 'paragraph',
      text: `${traceText.standardsText} ${traceText.standardsCount(count('covered'), count('partly'), count('not'))}`,
      tone: 'muted',
    },
    {
      type: 'table',
      columns: [
        { label: referenceText.source, weight: 2 },
        { label: referenceText.items, weight: 3 },
        { label: referenceText.section, weight: 0.8 },
        { label: listText.state, narrow: true },
        { label: traceText.by, weight: 2 },
      ],
      rows: rows.map(({ source, items, sections, state, refs }) => [
        source,
        items,
        sections.join(', ') || listText.none,
        STATES[state],
        refs.length > 0 ? joinRefs(refs, REFS, RUNS) : listText.none,
      ]),
      empty: '',
    },
  ];
}
