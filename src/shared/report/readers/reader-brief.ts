/** A brief for one group of readers: what to take from it, what is decided, what is open, what to do, and their part. */
import type { ReportBlock, RoleBrief } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { sectionName } from '../../readiness/score-words';
import { valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import type { BriefSubject } from '../brief-subject';
import { briefText } from '../brief-text.en';
import { cutText, joinRefs } from '../cut-text';
import { findingBlocks } from '../finding-blocks';
import { markedHeadline } from '../record-blocks';
import { asksOf } from './asked';
import { type Concerns, concernsOf } from './concerns';
import { readerFigures } from './reader-figures';
import { readerTable } from './reader-table';
import { READER_NAMES, readerText } from './reader-text.en';
import { READERS } from './readers';
import { takeAway } from './take-away';

const WORDS = 40;
/** Findings listed; the chapters of the full report have all of them. */
const FINDINGS = 15;
const REFS = 24;
/** Its records live in the outcomes, its sentences in no section of the guide. */
const UNNUMBERED: Readonly<Record<string, string>> = { S00: 'the frame' };

/** All blocks of the brief. */
export function readerBlocks(kind: RoleBrief, subject: BriefSubject, title: string): readonly ReportBlock[] {
  const reader = READERS[kind];
  const { view } = subject;
  const concerns = concernsOf(subject, reader);
  const figures = readerFigures(kind, subject);
  const sections = reader.sections.map((id) => UNNUMBERED[id] ?? sectionName(id)).join(', ');
  return [
    { type: 'heading', level: 1, text: `${title}: ${READER_NAMES[kind][0]}`, bookmark: true },
    { type: 'heading', level: 2, text: readerText.takeAway },
    { type: 'paragraph', text: takeAway(kind, reader, subject, concerns).join(' '), tone: 'lead' },
    { type: 'paragraph', text: readerText.selection(sections), tone: 'muted' },
    { type: 'heading', level: 2, text: readerText.asked },
    { type: 'list', items: asksOf(kind, subject, concerns), ordered: true },
    { type: 'heading', level: 2, text: readerText.actions },
    actionTable(view, concerns),
    { type: 'heading', level: 2, text: readerText.decided },
    ...decidedBlocks(view, concerns),
    { type: 'heading', level: 2, text: readerText.open },
    ...openBlocks(view, concerns),
    { type: 'heading', level: 1, text: readerText.inDetail, bookmark: true },
    ...reader.parts.flatMap(({ kind: one, columns }) => readerTable(view, one, columns)),
    { type: 'heading', level: 2, text: readerText.rest },
    { type: 'paragraph', text: readerText.restText(sections) },
    ...(figures.length > 0 ? [{ type: 'heading', level: 2, text: readerText.glance } as const] : []),
    ...figures,
  ];
}

function decidedBlocks(view: RecordView, { decided, decidedElsewhere }: Concerns): readonly ReportBlock[] {
  const refs = decidedElsewhere.map(({ ref }) => ref);
  return [
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: readerText.question, weight: 2 },
        { label: readerText.choice, weight: 3 },
        { label: readerText.decider, weight: 1 },
        { label: readerText.on, narrow: true },
      ],
      rows: decided.map((decision) => {
        const record = decision as unknown as WorkshopRecord;
        const because = cutText(valueText(view, record, 'reason'), WORDS, '…');
        return [
          record.ref,
          markedHeadline(view, record, WORDS),
          [
            cutText(valueText(view, record, 'choice'), WORDS, '…'),
            because ? `${readerText.reason}: ${because}` : '',
          ]
            .filter(Boolean)
            .join('\n'),
          valueText(view, record, 'decider_id') || briefText.noOwner,
          decision.body.decided_on ?? briefText.noDay,
        ];
      }),
      empty: readerText.noneDecided,
    },
    ...(refs.length > 0
      ? [
          {
            type: 'paragraph',
            text: `${readerText.decidedElsewhere}: ${joinRefs(refs, REFS)}.`,
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

function openBlocks(view: RecordView, { open, findings }: Concerns): readonly ReportBlock[] {
  if (open.length === 0 && findings.length === 0)
    return [{ type: 'paragraph', text: readerText.noneOpen, tone: 'muted' }];
  const rest = findings.length - FINDINGS;
  return [
    ...(open.length > 0
      ? [
          {
            type: 'table',
            columns: [
              { label: briefText.ref, narrow: true },
              { label: readerText.openQuestions, weight: 3 },
              { label: readerText.waitsFor, weight: 1 },
            ],
            rows: open.map((decision) => {
              const record = decision as unknown as WorkshopRecord;
              const waits = valueText(view, record, 'decider_id') || valueText(view, record, 'owner_id');
              return [record.ref, markedHeadline(view, record, WORDS), waits || briefText.noOwner];
            }),
            empty: '',
          } as const,
        ]
      : []),
    ...(findings.length > 0 ? findingBlocks(findings.slice(0, FINDINGS)) : []),
    ...(rest > 0 ? [{ type: 'paragraph', text: readerText.moreFound(rest), tone: 'muted' } as const] : []),
  ];
}

function actionTable(view: RecordView, { actions }: Concerns): ReportBlock {
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: readerText.what, weight: 3 },
      { label: readerText.doneWhen, weight: 2 },
      { label: readerText.owner, weight: 1 },
      { label: readerText.due, narrow: true },
    ],
    rows: actions.map((action) => {
      const record = action as unknown as WorkshopRecord;
      return [
        record.ref,
        markedHeadline(view, record, WORDS),
        cutText(valueText(view, record, 'done_criterion'), WORDS, '…') || briefText.notDiscussed,
        valueText(view, record, 'owner_id') || briefText.noOwner,
        action.body.due_date ?? briefText.noDay,
      ];
    }),
    empty: readerText.noActions,
  };
}
