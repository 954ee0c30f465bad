/** Ballot papers, one per seat and none with a name: the question, what a figure means, and a box per item. */
import type { ReportBlock, ReportColumn } from '../../domain/report-block';
import type { RoundMethod } from '../../room/round';
import type { RecordView } from '../../sections/record-view';
import { type Asked, askedOf, type RoomMaterial, scaleWords } from './room-material';
import { HOW_TO_VOTE, roomText } from './room-text.en';

/** Printed while nobody has a seat yet. */
const USUAL_SEATS = 8;

/** As many ballots as there are seats, each on a page of its own. */
export function ballotBlocks(view: RecordView, material: RoomMaterial): readonly ReportBlock[] {
  const asked = askedOf(view, material);
  if (!asked) return [{ type: 'paragraph', text: roomText.noBallots, tone: 'muted' }];
  const ballot = oneBallot(view, asked);
  return Array.from({ length: asked.seats || USUAL_SEATS }, (_, index) =>
    index === 0 ? ballot : [{ type: 'page-break' } as const, ...ballot],
  ).flat();
}

function oneBallot(view: RecordView, asked: Asked): readonly ReportBlock[] {
  const scale = asked.activity ? scaleWords(view, asked.activity) : '';
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
    { type: 'paragraph', text: roomText.anonymous, tone: 'muted' },
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
