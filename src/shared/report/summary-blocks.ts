/**
 * The one-page summary: purpose, goals, people, limits, risk, open checks, next steps.
 *
 * It has to fit on a page whatever the room recorded, so `tightness` says how much room each part gets: 0 is roomy, 3
 * prints little more than references. Nothing falls off: every active goal and constraint is named with its reference
 * at every tightness.
 */
import type { ReportBlock } from '../domain/report-block';
import { refAndHeadline, valueText } from '../sections/record-text';
import type { Finding, RecordView, TypedRecord } from '../sections/record-view';
import { findingMessage } from '../sections/run-checks';
import { assumptionText, briefText, countsText } from './brief-text.en';
import { cutText, joinRefs } from './cut-text';
import { markedHeadline } from './record-blocks';
import { limitBlocks, peopleBlocks } from './summary-people';
import { actionTable, riskBlocks } from './summary-risks';
import { fieldRow, ROOMS, type Room, type Tightness } from './summary-room';

const MAX_REFS = 150;
const ELSEWHERE_WORDS = 8;

/** The summary's blocks, headings at level 2. */
export function summaryBlocks(
  view: RecordView,
  findings: readonly Finding[],
  tightness: Tightness,
): readonly ReportBlock[] {
  const room = ROOMS[tightness];
  const goals = rankGoals(view);
  const limits = rankConstraints(view);
  const blocks: readonly ReportBlock[] = [
    ...frameBlocks(view, room),
    heading(briefText.why),
    goalTable(view, goals.slice(0, room.goals), room),
    {
      type: 'columns',
      columns: [
        { weight: 1, blocks: [heading(briefText.forWhom), ...peopleBlocks(view, room)] },
        { weight: 1, blocks: [heading(briefText.limits), ...limitBlocks(view, limits, room)] },
      ],
    },
    heading(briefText.regulatory),
    ...riskBlocks(view, room),
    heading(briefText.openChecks),
    ...checkBlocks(view, findings, room),
    heading(briefText.next),
    actionTable(view, room),
    ...alsoRecorded(view, [...goals.slice(room.goals), ...limits.slice(room.constraints)], room),
  ];
  const isCut = JSON.stringify(blocks).includes(' …');
  return isCut ? [...blocks, { type: 'paragraph', text: briefText.cutNote, tone: 'small' }] : blocks;
}

function heading(text: string): ReportBlock {
  return { type: 'heading', level: 2, text };
}

/** Real goals by rank, those without a rank after them. */
function rankGoals(view: RecordView): readonly TypedRecord<'goal'>[] {
  const rank = (goal: TypedRecord<'goal'>) => goal.body.rank_order ?? Number.MAX_SAFE_INTEGER;
  return view
    .list('goal')
    .filter((goal) => goal.body.is_non_goal !== true)
    .sort((a, b) => rank(a) - rank(b));
}

const HARDNESS: Readonly<Record<string, number>> = { fixed: 0, negotiable: 1, preference: 3 };

/** Hardest first; what nobody has graded stands between negotiable and preference. */
function rankConstraints(view: RecordView): readonly TypedRecord<'constraint'>[] {
  const hardness = (constraint: TypedRecord<'constraint'>) => HARDNESS[constraint.body.hardness ?? ''] ?? 2;
  return [...view.list('constraint')].sort((a, b) => hardness(a) - hardness(b));
}

function frameBlocks(view: RecordView, room: Room): readonly ReportBlock[] {
  const project = view.single('project');
  const purpose = project?.body.one_line_purpose ?? '';
  const sponsors = view.list('stakeholder').filter((stakeholder) => stakeholder.body.kind === 'sponsor');
  const open = view
    .list('decision')
    .find(({ body }) => body.question !== undefined && body.choice === undefined);
  return [
    {
      type: 'paragraph',
      text: cutText(purpose, room.purposeWords, '…') || briefText.notDiscussed,
      tone: 'lead',
    },
    {
      type: 'fields',
      rows: [
        fieldRow(
          briefText.sponsor,
          sponsors
            .slice(0, 2)
            .map((sponsor) => `${sponsor.ref} ${markedHeadline(view, sponsor, ELSEWHERE_WORDS)}`)
            .join('; '),
        ),
        fieldRow(
          briefText.decisionAsked,
          open ? cutText(refAndHeadline(view, open, 300), ELSEWHERE_WORDS * 2, '…') : '',
        ),
        fieldRow(briefText.goDecision, project ? valueText(view, project, 'go_decision') : ''),
      ],
    },
  ];
}

function goalTable(view: RecordView, goals: readonly TypedRecord<'goal'>[], room: Room): ReportBlock {
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: briefText.goal, weight: 3 },
      { label: briefText.basis, weight: 2 },
      { label: briefText.by, narrow: true },
    ],
    rows: goals.map((goal) => [
      goal.ref,
      markedHeadline(view, goal, room.goalWords),
      cutText(goal.body.impact_basis ?? '', room.basisWords, '…') || briefText.notDiscussed,
      goal.body.target_date ?? '',
    ]),
    empty: briefText.notDiscussed,
  };
}

function checkBlocks(view: RecordView, findings: readonly Finding[], room: Room): readonly ReportBlock[] {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const graded = [...view.list('goal'), ...view.list('constraint')];
  const assumed = graded.filter(({ body }) => body.evidence_level === 'assumption').length;
  const counts = countsText(count('error'), count('warning'), count('hint'));
  const share = assumed > 0 ? ` ${assumptionText(assumed, graded.length)}` : '';
  const worst = findings.filter((finding) => finding.severity === 'error').slice(0, room.findings);
  return [
    { type: 'paragraph', text: `${counts}${share}` },
    ...(worst.length > 0
      ? [
          {
            type: 'list',
            items: worst.map((finding) => cutText(findingMessage(finding), 24, '…')),
          } as const,
        ]
      : []),
  ];
}

/** What found no room above, in one line each: nothing active is left out. */
function alsoRecorded(
  view: RecordView,
  rest: readonly TypedRecord<'goal' | 'constraint'>[],
  room: Room,
): readonly ReportBlock[] {
  const nonGoals = view.list('goal').filter((goal) => goal.body.is_non_goal === true);
  const line = (label: string, records: readonly TypedRecord<'goal' | 'constraint'>[]) => {
    if (records.length === 0) return [];
    const items =
      room.restWords === 0
        ? joinRefs(
            records.map((record) => record.ref),
            MAX_REFS,
          )
        : records.map((record) => `${record.ref} ${markedHeadline(view, record, room.restWords)}`).join('; ');
    return [{ type: 'paragraph', text: `${label}: ${items}`, tone: 'small' } as const];
  };
  return [...line(briefText.alsoRecorded, rest), ...line(briefText.nonGoals, nonGoals)];
}
