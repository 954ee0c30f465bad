/** What minorities held in closed rounds: printed even where the room went another way, by role and without names. */
import type { ReportBlock } from '../domain/report-block';
import { refAndHeadline } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';
import type { Room } from './summary-room';

/** As many as the one-page brief has room for; the rest is counted. */
const MOST_IN_LINE = 4;

/** With less room than this for a text, only the reference is named. */
const FEWEST_WORDS = 9;

interface OtherView {
  readonly round: string;
  /** What people quote the item by. */
  readonly code: string;
  readonly item: string;
  readonly words: string;
}

/** Heading and one line per item about which a minority stood apart; nothing when nobody did. */
export function otherViewBlocks(view: RecordView): readonly ReportBlock[] {
  const views = otherViews(view, view.listAll('round_result'));
  if (views.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: briefText.otherViews },
    { type: 'paragraph', text: briefText.otherViewsNote, tone: 'muted' },
    {
      type: 'fields',
      rows: views.map(({ round, item, words }) => ({ label: `${round} ${item}`, value: words })),
    },
  ];
}

/** The same as one sentence for the one-page brief; empty when nobody stood apart. */
export function otherViewsLine(view: RecordView, { words: room }: Room): string {
  const views = otherViews(view, view.list('round_result'));
  if (views.length === 0) return '';
  const shown = views
    .slice(0, MOST_IN_LINE)
    .map(({ code, words }) => (room < FEWEST_WORDS ? code : `${code} (${words})`));
  const more = views.length > shown.length ? `; +${views.length - shown.length}` : '';
  return `${briefText.otherViews}: ${shown.join('; ')}${more}.`;
}

function otherViews(view: RecordView, results: readonly TypedRecord<'round_result'>[]): readonly OtherView[] {
  return results.flatMap(({ body }): readonly OtherView[] => {
    if (!body.minority) return [];
    const record = view.find(body.item_id);
    const code = record?.ref ?? (body.item_code ?? '').replaceAll('_', ' ').replaceAll('|', ' / ');
    const item = record ? refAndHeadline(view, record, 120) : code;
    return [{ round: view.find(body.round_id)?.ref ?? '', code, item, words: body.minority }];
  });
}
