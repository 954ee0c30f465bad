/** Persona cards, two on a page where they have room: a canvas of boxes that say how sure the room is of what stands in them. */
import { groupBy } from '../../analysis/group-by';
import type { ReportBlock, ReportBox } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { cutText } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import type { Tightness } from '../summary-room';
import { cutValue, gradedLine, gradeLine, painLine, painScore, someOf } from './sheet-lines';
import { inSheets, type SheetRoom } from './sheet-room';
import { sheetText } from './sheet-text.en';

type Persona = TypedRecord<'persona'>;
type Pain = TypedRecord<'pain_point'>;

/** Boxes that hold one long field each: the first stands beside who it is, the others in a row of their own. */
const FIRST_FIELD = 'goals_text';
const OTHER_FIELDS = ['frustrations', 'context', 'accessibility_needs'] as const;
const WHO = ['persona_kind', 'ai_familiarity', 'domain_expertise', 'trust_stance'] as const;

/** A card per persona; an empty one while there is none. */
export function personaSheets(view: RecordView, sheets?: readonly Tightness[]): readonly ReportBlock[] {
  const personas = view.list('persona');
  if (personas.length === 0) return emptyCard(view);
  const pains = painsByPersona(view);
  const needs = groupBy(view.list('user_need'), ({ body }) => body.persona_id ?? '');
  const journeys = groupBy(view.list('journey'), ({ body }) => body.persona_id ?? '');
  return inSheets(personas, sheets, [], (persona, room) =>
    card(view, persona, room, {
      pains: [...(pains.get(persona.id) ?? [])].sort((a, b) => painScore(b) - painScore(a)),
      needs: needs.get(persona.id) ?? [],
      journeys: journeys.get(persona.id) ?? [],
    }),
  );
}

interface Around {
  readonly pains: readonly Pain[];
  readonly needs: readonly TypedRecord<'user_need'>[];
  readonly journeys: readonly TypedRecord<'journey'>[];
}

function card(view: RecordView, persona: Persona, room: SheetRoom, around: Around): readonly ReportBlock[] {
  const record = persona as unknown as WorkshopRecord;
  const grade = gradeLine(view, record);
  const field = (name: string): ReportBox => ({
    title: fieldLabel(view, 'persona', name),
    note: grade,
    lines: [cutValue(view, record, name, room.words)],
  });
  return [
    heading(`${persona.ref} ${markedHeadline(view, record, room.titleWords)}`),
    {
      type: 'paragraph',
      text: cutValue(view, record, 'archetype', room.titleWords),
      tone: 'lead',
    },
    {
      type: 'canvas',
      rows: [
        [
          {
            title: sheetText.who,
            note: grade,
            lines: WHO.map(
              (name) => `${fieldLabel(view, 'persona', name)}: ${cutValue(view, record, name, 8)}`,
            ),
          },
          { title: sheetText.proof, note: grade, lines: proofLines(view, persona, room), weight: 1.5 },
          field(FIRST_FIELD),
        ],
        OTHER_FIELDS.map(field),
        [
          { title: sheetText.needs, note: '', lines: needLines(view, around.needs, room) },
          {
            title: sheetText.pains,
            note: '',
            lines: someOf(
              around.pains.map((pain) => painLine(view, pain, room.itemWords)),
              room.items,
            ),
          },
          { title: sheetText.journeys, note: '', lines: journeyLines(view, around.journeys, room) },
        ],
        [{ title: sheetText.goals, note: '', lines: goalLines(view, around.pains, room) }],
      ],
    },
  ];
}

function proofLines(view: RecordView, persona: Persona, room: SheetRoom): readonly string[] {
  const { based_on_n: count, is_provisional: isProvisional } = persona.body;
  const proof = view
    .linksFrom(persona.id, 'evidenced_by')
    .flatMap(({ toId }) => view.find(toId) ?? [])
    .map((record) => `${record.ref} ${markedHeadline(view, record, room.itemWords)}`);
  const record = persona as unknown as WorkshopRecord;
  const line = (name: string) => {
    const value = valueText(view, record, name);
    return value ? [`${fieldLabel(view, 'persona', name)}: ${cutText(value, 8, '…')}`] : [];
  };
  return [
    `${sheetText.basedOn}: ${count === undefined ? sheetText.noBasis : sheetText.people(count)}`,
    ...(isProvisional === true ? [sheetText.provisional] : []),
    ...(proof.length > 0 ? someOf(proof, room.items) : []),
    `${briefText.status}: ${statusText[persona.status][0]}`,
    ...line('owner_id'),
    ...line('review_date'),
  ];
}

function needLines(
  view: RecordView,
  needs: readonly TypedRecord<'user_need'>[],
  room: SheetRoom,
): readonly string[] {
  const worth = ({ body }: TypedRecord<'user_need'>) => (body.importance ?? 0) - (body.satisfaction_now ?? 0);
  const lines = [...needs]
    .sort((a, b) => worth(b) - worth(a))
    .map((need) => {
      const { importance, satisfaction_now: satisfied } = need.body;
      const facts = [
        importance === undefined ? '' : `${sheetText.importance} ${importance}`,
        satisfied === undefined ? '' : `${sheetText.satisfaction} ${satisfied}`,
      ];
      return gradedLine(view, need as unknown as WorkshopRecord, room.itemWords, ...facts);
    });
  return someOf(lines, room.items);
}

function journeyLines(
  view: RecordView,
  journeys: readonly TypedRecord<'journey'>[],
  room: SheetRoom,
): readonly string[] {
  const lines = journeys.map((journey) =>
    gradedLine(
      view,
      journey as unknown as WorkshopRecord,
      room.itemWords,
      valueText(view, journey as unknown as WorkshopRecord, 'state'),
    ),
  );
  return someOf(lines, room.items);
}

/** Goals that are served by what answers this persona's pain. */
function goalLines(view: RecordView, pains: readonly Pain[], room: SheetRoom): readonly string[] {
  const features = pains.flatMap((pain) => view.linksFrom(pain.id, 'addressed_by').map(({ toId }) => toId));
  const goals = new Set(features.flatMap((id) => view.linksFrom(id, 'supports').map(({ toId }) => toId)));
  const lines = [...goals].flatMap((id) => {
    const goal = view.find(id);
    return goal ? [gradedLine(view, goal, room.itemWords)] : [];
  });
  return someOf(lines, room.items);
}

/** Pain points by the persona whose journey they stand in. */
function painsByPersona(view: RecordView): ReadonlyMap<string, readonly Pain[]> {
  const phaseOf = new Map(view.list('journey_step').map(({ id, body }) => [id, body.phase_id ?? '']));
  const journeyOf = new Map(view.list('journey_phase').map(({ id, body }) => [id, body.journey_id ?? '']));
  const personaOf = new Map(view.list('journey').map(({ id, body }) => [id, body.persona_id ?? '']));
  return groupBy(
    view.list('pain_point'),
    ({ body }) => personaOf.get(journeyOf.get(phaseOf.get(body.step_id ?? '') ?? '') ?? '') ?? '',
  );
}

/** The boxes without words, so that the room sees what a card holds. */
function emptyCard(view: RecordView): readonly ReportBlock[] {
  const box = (title: string): ReportBox => ({ title, note: '', lines: [briefText.notDiscussed] });
  return [
    heading(sheetText.noPersona),
    {
      type: 'canvas',
      rows: [
        [box(sheetText.who), box(sheetText.proof), box(fieldLabel(view, 'persona', FIRST_FIELD))],
        OTHER_FIELDS.map((name) => box(fieldLabel(view, 'persona', name))),
        [box(sheetText.needs), box(sheetText.pains), box(sheetText.journeys)],
        [box(sheetText.goals)],
      ],
    },
  ];
}

function heading(text: string): ReportBlock {
  return { type: 'heading', level: 1, text, bookmark: true };
}
