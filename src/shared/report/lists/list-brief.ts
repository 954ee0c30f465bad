/** The lists to work with after the workshop, as blocks: head, content, and what the references stand for. */
import { dayOf } from '../../analysis/days';
import type { ListBrief, ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { actionBlocks } from './action-blocks';
import { LIST_BRIEF_NAMES, LIST_PURPOSES, listText } from './list-text.en';
import { namedRecordBlocks } from './named-records';
import { registerBlocks } from './register-blocks';
import { traceabilityBlocks } from './traceability-blocks';

const BUILDERS: Readonly<Record<ListBrief, (view: RecordView) => readonly ReportBlock[]>> = {
  register: registerBlocks,
  traceability: traceabilityBlocks,
  actions: actionBlocks,
};

/** All blocks of a list. */
export function listBriefBlocks(kind: ListBrief, view: RecordView): readonly ReportBlock[] {
  const blocks = BUILDERS[kind](view);
  return [...headBlocks(kind, view), ...blocks, ...namedRecordBlocks(view, blocks)];
}

function headBlocks(kind: ListBrief, { workshop, asOf }: RecordView): readonly ReportBlock[] {
  const row = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return [
    { type: 'heading', level: 1, text: LIST_BRIEF_NAMES[kind], bookmark: true },
    { type: 'paragraph', text: LIST_PURPOSES[kind], tone: 'lead' },
    {
      type: 'fields',
      rows: [
        ...row(briefText.workshop, workshop.title || briefText.workshop),
        ...row(briefText.client, workshop.client),
        ...row(briefText.heldOn, workshop.heldOn),
        ...row(briefText.asOf, dayOf(asOf)),
      ],
    },
    { type: 'paragraph', text: `${listText.howToRead} ${listText.noneLegend}`, tone: 'small' },
  ];
}
