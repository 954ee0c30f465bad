/**
 * The one-page summary: purpose, goals, people, limits, measures, risk, readiness, next steps.
 *
 * It has to fit on a page whatever the room recorded, so `tightness` says how much room each part gets: 0 is roomy, 4
 * prints little more than references. Nothing falls off: every active goal and constraint is named with its reference
 * at every tightness.
 */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView, TypedRecord } from '../sections/record-view';
import type { BriefSubject } from './brief-subject';
import { briefText, firstGoalDue } from './brief-text.en';
import { cutText, isolate, isolateAny, joinRefs } from './cut-text';
import { otherViewsLine } from './other-views';
import { markedHeadline } from './record-blocks';
import { askedOfYou, goDecision } from './summary-asks';
import { measureBlocks } from './summary-measures';
import { actionBlocks, fixBlocks } from './summary-next';
import { limitBlocks, peopleBlocks } from './summary-people';
import { readinessSummary } from './summary-readiness';
import { riskBlocks } from './summary-risks';
import { fieldRow, type Room, roomAt } from './summary-room';

/** More references than this are written as runs, and of more runs than that the rest is counted. */
const MAX_REFS = 24;
const MAX_RUNS = 48;

/** The summary's blocks, headings at level 2. */
export function summaryBlocks(subject: BriefSubject, tightness: number): readonly ReportBlock[] {
  const { view } = subject;
  const room = roomAt(tightness);
  const goals = rankGoals(view);
  const limits = rankConstraints(view);
  const blocks: readonly ReportBlock[] = [
    ...frameBlocks(subject, room),
    heading(briefText.why),
    goalTable(view, goals.slice(0, room.goals), room),
    heading(briefText.howWeWillKnow),
    ...measureBlocks(view, goals, room),
    sideBySide(
      [
        heading(briefText.forWhom),
        ...peopleBlocks(view, room),
        heading(briefText.limits),
        ...limitBlocks(view, limits, room),
        heading(briefText.readiness),
        ...readinessSummary(subject, room),
      ],
      [
        heading(briefText.regulatory),
        ...riskBlocks(view, room),
        heading(briefText.bestFixes),
        ...fixBlocks(subject, room),
        heading(briefText.next),
        ...actionBlocks(view, room),
      ],
    ),
  ];
  const rest = alsoRecorded(view, [...goals.slice(room.goals), ...limits.slice(room.constraints)], room);
  const isCut = JSON.stringify([blocks, rest]).includes('\u00a0…');
  const text = [...rest, briefText.codes, ...(isCut ? [briefText.cutNote] : [])].join(' ');
  return [...blocks, { type: 'paragraph', text, tone: 'small' }];
}

function heading(text: string): ReportBlock {
  return { type: 'heading', level: 2, text };
}

/** Parts in two columns that fill on their own: no part waits for the foot of its neighbour. */
function sideBySide(left: readonly ReportBlock[], right: readonly ReportBlock[]): ReportBlock {
  return {
    type: 'columns',
    columns: [
      { weight: 1, blocks: left },
      { weight: 1, blocks: right },
    ],
  };
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

function frameBlocks(subject: BriefSubject, room: Room): readonly ReportBlock[] {
  const { view } = subject;
  const project = view.single('project');
  const purpose = project?.body.one_line_purpose ?? '';
  const sponsors = view.list('stakeholder').filter((stakeholder) => stakeholder.body.kind === 'sponsor');
  const rows = [
    fieldRow(
      briefText.sponsor,
      sponsors
        .slice(0, room.sponsors)
        .map((sponsor) => `${sponsor.ref} ${markedHeadline(view, sponsor, room.headWords)}`)
        .join('; '),
    ),
    fieldRow(briefText.goDecision, goDecision(subject)),
    fieldRow(briefText.askedOfYou, askedOfYou(subject, room)),
    fieldRow(briefText.whyNow, whyNow(view, room)),
  ];
  const text = cutText(purpose, room.purposeWords, '…') || briefText.notDiscussed;
  return [
    {
      type: 'columns',
      columns: [
        { weight: 5, blocks: [{ type: 'paragraph', text, tone: 'lead' }] },
        { weight: 7, blocks: [{ type: 'fields', rows }] },
      ],
    },
  ];
}

/** What hurts today, in the words of the first goal that says so, and the first day by which a goal is due. */
function whyNow(view: RecordView, room: Room): string {
  const goals = rankGoals(view);
  const said = goals.find(({ body }) => body.problem_statement?.trim());
  const [day] = goals.flatMap(({ body: { target_date } }) => (target_date ? [target_date] : [])).sort();
  const problem = said
    ? `${said.ref} ${isolateAny(cutText(said.body.problem_statement ?? '', room.headWords * 2, '…').replace(/\.$/, ''))}`
    : '';
  return [problem, ...(day ? [isolate(firstGoalDue(day))] : [])].filter(Boolean).join('; ');
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

/** What found no room above, in one sentence each: nothing active is left out. */
function alsoRecorded(
  view: RecordView,
  rest: readonly TypedRecord<'goal' | 'constraint'>[],
  room: Room,
): readonly string[] {
  const nonGoals = view.list('goal').filter((goal) => goal.body.is_non_goal === true);
  const line = (label: string, records: readonly TypedRecord<'goal' | 'constraint'>[]) => {
    if (records.length === 0) return [];
    const items =
      room.restWords === 0
        ? joinRefs(
            records.map((record) => record.ref),
            MAX_REFS,
            MAX_RUNS,
          )
        : records.map((record) => `${record.ref} ${markedHeadline(view, record, room.restWords)}`).join('; ');
    return [`${label}: ${items}.`];
  };
  const others = otherViewsLine(view, room);
  return [
    ...line(briefText.alsoRecorded, rest),
    ...line(briefText.nonGoals, nonGoals),
    ...(others === '' ? [] : [others]),
  ];
}
