/** The items by place, each with its bar or its answers on the scale, the spread in words, and earlier rounds beside. */
import type { RoundOutcome, RoundRow, RoundView } from '@shared/room/room-view';
import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import { useRecords } from '../../../store/workshop-store';
import { RefBadge } from '../../../ui/badge';
import { Text } from '../../../ui/text';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { PollVerdict } from './poll-verdict';
import styles from './result.module.css';
import { type EarlierRound, moveSince, roundsAsked, scaleOf } from './result-model';
import { scoreWords, spreadWords } from './result-words';
import { ScoreBar, ValueStrip } from './value-strip';

interface ResultTableProps {
  readonly round: RoundView;
  readonly outcome: RoundOutcome;
  readonly earlier: readonly EarlierRound[];
}

/** The table; a line is drawn under the last item that is taken further. */
export function ResultTable({ round, outcome, earlier }: ResultTableProps) {
  const { method, items, top } = round;
  const polls = useRecords('agreement_poll');
  const scale = scaleOf(method, items.length);
  const most = Math.max(1, ...outcome.rows.map(({ score }) => score));
  const isOrder = method === 'dot_vote' || method === 'ranking';
  /** A kept poll is among the records already. */
  const ahead = round.keptAs === null ? 1 : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section className={styles.scroll} aria-label="Result" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {method !== 'poll' && <th scope="col">Place</th>}
            {earlier.map(({ id }, index) => (
              <th key={id} scope="col">{`Round ${index + 1}`}</th>
            ))}
            <th scope="col">Item</th>
            <th scope="col">Answers</th>
            <th scope="col">{method === 'poll' ? 'Verdict' : 'Spread'}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.rows.map((row, index) => (
            <tr
              key={row.item.id}
              data-result={row.item.ref}
              data-line={isOrder && index === top - 1 && index < outcome.rows.length - 1 ? '' : undefined}
            >
              {method !== 'poll' && (
                <td className={styles.rank}>{row.count === 0 && !isOrder ? '–' : row.rank}</td>
              )}
              {earlier.map((one) => (
                <td key={one.id}>
                  <Move row={row} since={one} />
                </td>
              ))}
              <th scope="row" className={styles.item}>
                <RefBadge>{row.item.ref}</RefBadge> <Text>{row.item.label}</Text>
              </th>
              <td className={styles.answers}>
                <span className={styles.score}>{scoreWords(method, row)}</span>
                {method === 'dot_vote' && <ScoreBar share={row.score / most} />}
                {scale && <ValueStrip scale={scale} row={row} />}
              </td>
              <td className={styles.spread} data-open={row.isOpen ? '' : undefined}>
                {method === 'poll' ? (
                  <PollVerdict row={row} outcome={outcome} asked={roundsAsked(polls, row.item.id) + ahead} />
                ) : (
                  spreadWords(method, row)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The place of an earlier round and where the item went since. */
function Move({ row, since }: { readonly row: RoundRow; readonly since: EarlierRound }) {
  const move = moveSince(since, row.item.id, row.rank);
  if (move === null) return <span>–</span>;
  const Icon = move > 0 ? ArrowUp : move < 0 ? ArrowDown : Minus;
  const words = move === 0 ? 'the same place' : `${Math.abs(move)} ${move > 0 ? 'up' : 'down'} since`;
  return (
    <span className={styles.move} title={words}>
      {since.ranks.get(row.item.id)}
      <Icon size={14} aria-hidden="true" />
      {move !== 0 && <span aria-hidden="true">{Math.abs(move)}</span>}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
