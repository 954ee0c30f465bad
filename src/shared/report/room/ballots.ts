/** Ballot papers, one per seat and none with a name: the question, what a figure means, and a box per item. */
import type { ReportBlock, ReportColumn } from '../../domain/report-block';
import type { RoundMethod } from '../../room/round';
import type { RecordView } from '../../sections/record-view';
import { ballotsOnPage } from './ballot-height';
import { type Asked, askedOf, type RoomMaterial, scaleWords } from './room-material';
import { HOW_TO_VOTE, roomText } from './room-text.en';
import { cutLine } from './sheet-figures';

/** Printed while nobody has a seat yet. */
const USUAL_SEATS = 8;

/**
 * As many ballots as there are seats, as many of them on a page as are whole on it, with a line to cut along between
 * two. Their numbers tell the scribe whether all are back.
 */
export function ballotBlocks(view: RecordView, material: RoomMaterial): readonly ReportBlock[] {
  const asked = askedOf(view, material);
  if (!asked) return [{ type: 'paragraph', text: roomText.noBallots, tone: 'muted' }];
  const scale = asked.activity ? scaleWords(view, asked.activity) : '';
  const seats = asked.seats || USUAL_SEATS;
  const onPage = ballotsOnPage(asked.question, [HOW_TO_VOTE[asked.method](asked.budget), scale], asked.items);
  return Array.from({ length: seats }, (_, index): readonly ReportBlock[] => {
    const ballot = oneBallot(asked, scale, roomText.ballot(index + 1, seats));
    if (index === 0) return ballot;
    return index % onPage === 0
      ? [{ type: 'page-break' }, ...ballot]
      : [{ type: 'figure', figure: cutLine(), caption: '' }, ...ballot];
  }).flat();
}

function oneBallot(asked: Asked, scale: string, name: string): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 1, text: asked.question, bookmark: false },
    { type: 'paragraph', text: HOW_TO_VOTE[asked.method](asked.budget), tone: 'lead' },
    ...(scale === '' ? [] : [{ type: 'paragraph', text: scale } as const]),
    {
      type: 'table',
      columns: [
        { label: roomText.shortId, narrow: true },
        { label: roomText.item, weight: 6 },
        ...boxes(asked.method),
      ],
      rows: asked.items.map(({ ref, label }) => [ref, label]),
      empty: '',
    },
    { type: 'paragraph', text: `${name}. ${roomText.anonymous}`, tone: 'muted' },
  ];
}

function boxes(method: RoundMethod): readonly ReportColumn[] {
  const box = { weight: 1, align: 'center', box: true } as const;
  return method === 'placement'
    ? [
        { label: roomText.across, ...box },
        { label: roomText.up, ...box },
      ]
    : [{ label: roomText.figure, ...box }];
}
