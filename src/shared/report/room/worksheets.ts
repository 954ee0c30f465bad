/** A blank sheet per activity of the day: what it is about, questions to start with, and room to write. */
import { planOf } from '../../agenda/plan';
import type { Figure } from '../../domain/figure';
import type { ReportBlock } from '../../domain/report-block';
import type { BoardPlace } from '../../room/state';
import type { Activity, Section } from '../../sections/define-section';
import { fieldLabel, findFieldText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { findSection } from '../../sections/registry';
import { listOfKind } from '../record-blocks';
import { emptyMatrix, emptyScales } from './axis-figures';
import { paperForm } from './paper-forms';
import { groundRules, roomExtras } from './room-extras';
import { boardOf, itemsOn, SCREEN_BOARDS, scaleWords } from './room-material';
import { roomText } from './room-text.en';
import { screenRows, screenSheet } from './screen-sheet';
import { sheetCode } from './sheet-code';
import { emptyTable, labelledBoxes, labelledRows, noteBoxes, numberedLines } from './sheet-figures';

const ROWS = 8;
const PLACES = 10;
const COLUMNS = 4;
const PAIRS = 10;
const BOXES = 8;
const STEPS = 5;
/** Filled in box by box: its lists are choices and no flags. */
const FRAME = 'project';
const RATINGS = ['0', '1', '2', '3', '4'];
/** Where small groups walk from one to the next. */
const STATIONS: ReadonlySet<string> = new Set(['S12', 'S13', 'S14', 'S15', 'S16']);
const CHANGES = 4;
const CHANGES_HEIGHT = 170;

interface Sheet {
  readonly section: Section;
  readonly activity: Activity;
}

/** One sheet per page: of the board that was named, else of every activity the agenda asks for. */
export function worksheetBlocks(view: RecordView, place: BoardPlace | null): readonly ReportBlock[] {
  const sheets = place ? sheetOf(place) : sheetsOfDay(view);
  if (sheets.length === 0) return [{ type: 'paragraph', text: roomText.noWorksheets, tone: 'muted' }];
  const pages = sheets.flatMap((sheet, index) => [
    ...(index === 0 ? [] : [{ type: 'page-break' } as const]),
    ...oneSheet(view, sheet),
  ]);
  return place ? pages : [...groundRules(), { type: 'page-break' }, ...pages, ...roomExtras(view)];
}

function sheetOf(place: BoardPlace): readonly Sheet[] {
  const { section, activity } = boardOf(place);
  return section && activity ? [{ section, activity }] : [];
}

/** Activities of the blocks' sections that work in one of the block's forms; all of them where no form fits. */
function sheetsOfDay(view: RecordView): readonly Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const { row, state } of planOf(listOfKind(view, 'agenda_item')).day) {
    if (row.kind !== 'block' || state === 'skipped') continue;
    for (const section of row.sections.flatMap((id) => findSection(id) ?? [])) {
      const fitting = section.activities.filter(({ form }) => row.forms.includes(form));
      for (const activity of fitting.length > 0 ? fitting : section.activities)
        sheets.set(`${section.id} ${activity.id}`, { section, activity });
    }
  }
  return [...sheets.values()].filter(({ activity }) => !SCREEN_BOARDS.has(activity.board));
}

function oneSheet(view: RecordView, { section, activity }: Sheet): readonly ReportBlock[] {
  const words = section.text.activities[activity.id];
  const title = words?.title ?? activity.id;
  const form = findFieldText(view.sectionOf('agenda_item').text, 'agenda_item', 'activity_forms');
  const head = roomText.head(
    `${section.id} ${section.text.title}`,
    form?.options?.[activity.form]?.[0] ?? '',
    activity.minutes,
    sheetCode(section, activity),
  );
  return [
    { type: 'paragraph', text: head, tone: 'muted' },
    { type: 'heading', level: 1, text: title, bookmark: true },
    ...(words?.hint ? [{ type: 'paragraph', text: words.hint, tone: 'lead' } as const] : []),
    // A poll has a row per section: its page has no room for questions, and it needs none.
    ...(activity.board === 'polls'
      ? []
      : [
          { type: 'heading', level: 3, text: roomText.questions, bookmark: false } as const,
          { type: 'list', items: section.text.prompts.slice(0, 3) } as const,
        ]),
    ...roomToWrite(view, section, activity, title),
  ];
}

/** What people fill in, by the board on which it ends up. */
function roomToWrite(
  view: RecordView,
  section: Section,
  activity: Activity,
  title: string,
): readonly ReportBlock[] {
  const drawn = (figure: Figure): readonly ReportBlock[] => [{ type: 'figure', figure, caption: '' }];
  const own = paperForm(view, section.id, activity.id, title);
  if (own) return own.flatMap(drawn);
  const flags = activity.board === 'screen' && activity.kind !== FRAME ? screenRows(view, activity.kind) : [];
  if (flags.length > 0) return screenSheet(flags);
  switch (activity.board) {
    case 'matrix':
      return drawn(emptyMatrix(title, activity.x, activity.y, activity.quadrants));
    case 'sliders':
      return drawn(
        emptyScales(
          title,
          activity.pairs.map(({ poleA, poleB }) => [poleA, poleB]),
          11,
        ),
      );
    case 'ranking':
    case 'ladder':
      return drawn(numberedLines(title, PLACES));
    case 'pairwise':
      return drawn(emptyScales(title, pairsOf(view, section, activity), 17));
    case 'rating':
      return [...rated(view, section, activity), ...drawn(toChange(section))];
    case 'polls':
      return rated(view, section, activity);
    case 'register':
      return drawn(emptyTable(title, labelsOf(view, activity, COLUMNS), ROWS));
    case 'screen':
    case 'persona':
      return drawn(labelledBoxes(title, labelsOf(view, activity, BOXES)));
    case 'journey':
      return drawn(labelledRows(title, roomText.journeyRows, STEPS));
    default:
      return drawn(noteBoxes(title));
  }
}

/** The pairs to compare; empty scales while there is nothing to compare. */
function pairsOf(
  view: RecordView,
  section: Section,
  activity: Activity,
): readonly (readonly [string, string])[] {
  const { items } = itemsOn(view, section, activity);
  const pairs = items.slice(0, PAIRS).map(({ label }): readonly [string, string] => {
    const [left = '', right = ''] = label.split(' or ');
    return [left, right];
  });
  return pairs.length > 0 ? pairs : Array.from({ length: PAIRS }, () => ['', '']);
}

/** Each sentence or section with a box for its figure. */
function rated(view: RecordView, section: Section, activity: Activity): readonly ReportBlock[] {
  const { items } = itemsOn(view, section, activity);
  const scale = scaleWords(view, activity);
  return [
    ...(scale === '' ? [] : [{ type: 'paragraph', text: scale } as const]),
    {
      type: 'table',
      columns: [
        { label: roomText.shortId, narrow: true },
        { label: roomText.item, weight: 6 },
        ...(activity.board === 'rating'
          ? RATINGS.map((label) => ({ label, weight: 0.9, align: 'center', box: true }) as const)
          : [{ label: roomText.figure, weight: 1, align: 'center', box: true } as const]),
      ],
      rows: items.map(({ ref, label }) => [ref, label]),
      empty: roomText.nothingYet,
    },
  ];
}

/** Below a rating: what it leads to; at the stations one thing that the system must do. */
function toChange({ id }: Section): Figure {
  const columns = STATIONS.has(id) ? roomText.mustColumns : roomText.toChangeColumns;
  return emptyTable(roomText.toChange, columns, CHANGES, CHANGES_HEIGHT);
}

/** The headline, the columns of the register and further fields of the kind, as many as there is room for. */
function labelsOf(view: RecordView, { kind }: Activity, most: number): readonly string[] {
  const { headline, columns, ownFields } = view.declaration(kind);
  const names = new Set([headline, ...columns, ...(most > COLUMNS ? ownFields : [])]);
  return [...names].slice(0, most).map((name) => fieldLabel(view, kind, name));
}
