/** Journey sheets: one page each with the curve of feelings, what happens step by step, pain, and where the AI can be wrong. */
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { refAndHeadline, valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { cutText } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import type { Tightness } from '../summary-room';
import { curveBlocks, type JourneyRow, journeyRows } from './journey-curves';
import { gradedLine, gradeLine, painLine, painScore, someOf } from './sheet-lines';
import { inSheets, type SheetRoom } from './sheet-room';
import { sheetText } from './sheet-text.en';

type Journey = TypedRecord<'journey'>;

/** Words of a name. */
const OWNER_WORDS = 6;
const BREAK: ReportBlock = { type: 'page-break' };

/** A sheet per journey; one that says so while there is none. */
export function journeySheets(view: RecordView, sheets?: readonly Tightness[]): readonly ReportBlock[] {
  const journeys = view.list('journey');
  if (journeys.length === 0)
    return [
      { type: 'heading', level: 1, text: sheetText.noJourney, bookmark: true },
      { type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' },
    ];
  const rows = journeyRows(view);
  return inSheets(journeys, sheets, [BREAK], (journey, room) =>
    sheet(view, journey, rows.get(journey.id) ?? [], room),
  );
}

function sheet(
  view: RecordView,
  journey: Journey,
  rows: readonly JourneyRow[],
  room: SheetRoom,
): readonly ReportBlock[] {
  const record = journey as unknown as WorkshopRecord;
  const name = `${journey.ref} ${markedHeadline(view, record, room.titleWords)}`;
  const persona = view.find(journey.body.persona_id);
  const about = [
    `${sheetText.whose}: ${persona ? refAndHeadline(view, persona, 60) : briefText.notDiscussed}`,
    valueText(view, record, 'state'),
    gradeLine(view, record),
    ownerOf(view, record),
  ];
  return [
    { type: 'heading', level: 1, text: name, bookmark: true },
    { type: 'paragraph', text: about.filter(Boolean).join(' · '), tone: 'muted' },
    {
      type: 'paragraph',
      text: cutText(valueText(view, record, 'expectation'), room.words / 2, '…') || briefText.notDiscussed,
    },
    ...curveBlocks(name, rows, room.curves),
    stepTable(view, rows, room),
    {
      type: 'columns',
      columns: [
        { weight: 1, blocks: painBlocks(view, rows, room) },
        { weight: 1, blocks: errorBlocks(view, rows, room) },
      ],
    },
  ];
}

function stepTable(view: RecordView, rows: readonly JourneyRow[], room: SheetRoom): ReportBlock {
  const shown = rows.slice(0, room.steps);
  const rest = rows.length - shown.length;
  return {
    type: 'table',
    ...(rest > 0 && { caption: sheetText.notDrawn(rest) }),
    columns: [
      { label: briefText.ref, narrow: true },
      { label: sheetText.phase, weight: 1.3 },
      { label: sheetText.step, weight: 3 },
      { label: sheetText.where, weight: 1.3 },
      { label: sheetText.feeling, narrow: true, align: 'end' },
      { label: sheetText.ai, weight: 1 },
      { label: sheetText.pain, weight: 1 },
    ],
    rows: shown.map((row, at) => stepRow(view, row, shown[at - 1], room)),
    empty: briefText.notDiscussed,
  };
}

function stepRow(
  view: RecordView,
  row: JourneyRow,
  above: JourneyRow | undefined,
  room: SheetRoom,
): readonly string[] {
  const step = row.step as unknown as WorkshopRecord;
  const say = (name: string, words: number) => cutText(valueText(view, step, name), words, '…');
  const { emotion, is_ai_error_moment: isWrong, ai_role: role } = row.step.body;
  const isSame = above?.phase.id === row.phase.id;
  const phase = `${row.phase.ref} ${cutText(row.phase.body.phase_name ?? '', room.stepWords, '…')}`;
  const pains = row.pains.map(({ ref }) => ref);
  return [
    step.ref,
    isSame ? '' : phase,
    [say('actor_action', room.stepWords), say('thought', Math.round(room.stepWords / 2))]
      .filter(Boolean)
      .join('\n'),
    say('touchpoint', Math.round(room.stepWords / 2)),
    emotion === undefined ? '?' : emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−'),
    [role === undefined ? '' : valueText(view, step, 'ai_role'), isWrong ? sheetText.canBeWrong : '']
      .filter(Boolean)
      .join('\n'),
    someOf(pains, 3).join(', ').replace(briefText.notDiscussed, ''),
  ];
}

function painBlocks(view: RecordView, rows: readonly JourneyRow[], room: SheetRoom): readonly ReportBlock[] {
  const pains = rows.flatMap((row) => row.pains).sort((a, b) => painScore(b) - painScore(a));
  const lines = pains.map((pain) => {
    const answers = view
      .linksFrom(pain.id, 'addressed_by')
      .flatMap(({ toId }) => view.find(toId)?.ref ?? [])
      .slice(0, 4);
    const answer = answers.length > 0 ? answers.join(', ') : sheetText.nothingYet;
    return `${painLine(view, pain, room.itemWords)}. ${sheetText.addressedBy}: ${answer}. ${ownerOf(view, pain as unknown as WorkshopRecord)}`;
  });
  return [
    { type: 'heading', level: 3, text: sheetText.painPoints, bookmark: false },
    { type: 'list', items: someOf(lines, room.pains) },
  ];
}

function errorBlocks(view: RecordView, rows: readonly JourneyRow[], room: SheetRoom): readonly ReportBlock[] {
  const lines = rows
    .filter(({ step }) => step.body.is_ai_error_moment === true)
    .map(({ step }) => {
      const record = step as unknown as WorkshopRecord;
      return gradedLine(view, record, room.itemWords, valueText(view, record, 'ai_role'));
    });
  return [
    { type: 'heading', level: 3, text: sheetText.errorMoments, bookmark: false },
    lines.length > 0
      ? { type: 'list', items: someOf(lines, room.pains) }
      : { type: 'paragraph', text: sheetText.noErrorMoments, tone: 'muted' },
  ];
}

/** "Owner: Jonas", or that nobody is named. */
function ownerOf(view: RecordView, record: WorkshopRecord): string {
  return `${sheetText.owner}: ${cutText(valueText(view, record, 'owner_id'), OWNER_WORDS, '…') || briefText.noOwner}`;
}
