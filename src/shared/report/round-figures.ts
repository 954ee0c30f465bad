/** The results of rounds as bars, the best first; what a round put in order stays readable beside its table. */
import { groupBy } from '../analysis/group-by';
import type { ReportBlock } from '../domain/report-block';
import { voteBarsFigure } from '../figures/vote-bars';
import { refAndHeadline } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';

/** Bars in one drawing; more would not fit on a page. */
const BARS = 16;
const LABEL = 80;
const CAPTION = 'How to read it: the longer the bar, the higher the score, which is the figure beside it.';
const SPREAD_CAPTION =
  'The thin line below a bar is as long as the highest and the lowest answer lay apart, in the same unit: a short one means that the room agreed.';

/** A drawing per round with results; what is printed of votes is decided before this. */
export function roundFigures(view: RecordView): readonly ReportBlock[] {
  const results = groupBy(view.list('round_result'), ({ body }) => body.round_id ?? '');
  return view.list('priority_round').flatMap((round) => {
    const own = [...(results.get(round.id) ?? [])].sort((a, b) => placeOf(a) - placeOf(b));
    const name = `${round.ref} ${round.body.question ?? ''}`.trim();
    return Array.from({ length: Math.ceil(own.length / BARS) }, (_, page): ReportBlock => {
      const bars = own.slice(page * BARS, (page + 1) * BARS).map((result) => ({
        label: nameOf(view, result),
        rank: placeOf(result),
        score: result.body.score ?? 0,
        ...(result.body.spread !== undefined && { spread: result.body.spread }),
      }));
      return {
        type: 'figure',
        figure: voteBarsFigure(name, bars),
        caption: [
          asSentence(name),
          CAPTION,
          ...(bars.some(({ spread }) => spread) ? [SPREAD_CAPTION] : []),
        ].join(' '),
      };
    });
  });
}

/** A question ends with its own sign. */
function asSentence(name: string): string {
  return /[.?!…؟。？！]$/u.test(name) ? name : `${name}.`;
}

function placeOf({ body }: TypedRecord<'round_result'>): number {
  return body.rank ?? 0;
}

function nameOf(view: RecordView, { body }: TypedRecord<'round_result'>): string {
  const record = view.find(body.item_id);
  return record ? refAndHeadline(view, record, LABEL) : (body.item_code ?? '').replaceAll('_', ' ');
}
