/** Sheets that belong to no single board: rules of the room, cards for the agreement poll, slips for actions. */
import type { ReportBlock, ReportCard } from '../../domain/report-block';
import { findFieldText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { slips } from './form-figures';
import { GROUND_RULES } from './ground-rules.en';
import { roomText } from './room-text.en';

const SLIPS = 4;
const BREAK: ReportBlock = { type: 'page-break' };

/** What the room agrees on before it begins; a page to hang up. */
export function groundRules(): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 1, text: roomText.groundRules, bookmark: true },
    { type: 'paragraph', text: roomText.groundRulesText, tone: 'lead' },
    ...GROUND_RULES.flatMap(([title, text]): readonly ReportBlock[] => [
      { type: 'heading', level: 3, text: title, bookmark: false },
      { type: 'paragraph', text },
    ]),
  ];
}

/** Slips for actions, then the cards of the poll, which fill a page of their own. */
export function roomExtras(view: RecordView): readonly ReportBlock[] {
  return [
    BREAK,
    { type: 'heading', level: 1, text: roomText.actionSlips, bookmark: true },
    { type: 'paragraph', text: roomText.actionSlipsText, tone: 'muted' },
    { type: 'figure', figure: slips(roomText.actionSlips, SLIPS, roomText.slipLines), caption: '' },
    BREAK,
    { type: 'cards', cards: pollCards(view) },
  ];
}

/** One card per level, in the words that explain the poll on the screen: "5 full support, 4 small reservation …". */
function pollCards(view: RecordView): readonly ReportCard[] {
  const help = findFieldText(view.sectionOf('agreement_poll').text, 'agreement_poll', 'level')?.help ?? '';
  return help.split(/[,.]/u).flatMap((part) => {
    const [, ref = '', text = ''] = /^(\d) (.+)$/u.exec(part.trim()) ?? [];
    return ref === '' ? [] : [{ ref, text, note: roomText.pollCard }];
  });
}
