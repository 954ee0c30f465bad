/** What a round of pairwise judgements comes to: the matrix of its items, the weights and whether they contradict. */
import type { AhpResult } from '../analysis/ahp';
import { ahp } from '../analysis/ahp';
import type { NotComputable } from '../analysis/computed';
import type { RecordView, TypedRecord } from './record-view';

export interface JudgedRound {
  /** Codes or record ids, in the order in which the judgements name them. */
  readonly items: readonly string[];
  /** Not computable while a pair has not been judged. */
  readonly result: AhpResult | NotComputable;
}

/** Reads the judgements of a round. Where several people judged a pair, the geometric mean counts: 3 and 1/3 cancel. */
export function judgeRound(view: RecordView, round: TypedRecord<'priority_round'>): JudgedRound {
  const logs = new Map<string, number[]>();
  const add = (left: string, right: string, log: number) => {
    const known = logs.get(pairKey(left, right));
    if (known) known.push(log);
    else logs.set(pairKey(left, right), [log]);
  };
  const items = new Set<string>(round.body.item_ids ?? []);
  for (const { body } of view.list('pairwise_judgement')) {
    const left = body.left_id ?? body.left_code;
    const right = body.right_id ?? body.right_code;
    if (body.round_id !== round.id || left === undefined || right === undefined || left === right) continue;
    if (body.value === undefined) continue;
    items.add(left).add(right);
    add(left, right, Math.log(body.value));
    add(right, left, -Math.log(body.value));
  }
  const names = [...items];
  const cell = (row: string, column: string): number =>
    // A pair that nobody judged is not a number, which makes the result not computable.
    row === column ? 1 : Math.exp(mean(logs.get(pairKey(row, column)) ?? []));
  return { items: names, result: ahp(names.map((row) => names.map((column) => cell(row, column)))) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
}

function pairKey(left: string, right: string): string {
  return `${left} ${right}`;
}
