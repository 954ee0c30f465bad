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

/** Reads the judgements of a round; the last one about a pair counts. */
export function judgeRound(view: RecordView, round: TypedRecord<'priority_round'>): JudgedRound {
  const judged = new Map<string, number>();
  const items = new Set<string>(round.body.item_ids ?? []);
  for (const { body } of view.list('pairwise_judgement')) {
    const left = body.left_id ?? body.left_code;
    const right = body.right_id ?? body.right_code;
    if (body.round_id !== round.id || left === undefined || right === undefined || left === right) continue;
    if (body.value === undefined) continue;
    items.add(left).add(right);
    judged.set(pairKey(left, right), body.value);
    judged.set(pairKey(right, left), 1 / body.value);
  }
  const names = [...items];
  // A pair that nobody judged leaves a hole, which makes the result not computable.
  const matrix = names.map((row) =>
    names.map((column) => (row === column ? 1 : (judged.get(pairKey(row, column)) ?? Number.NaN))),
  );
  return { items: names, result: ahp(matrix) };
}

function pairKey(left: string, right: string): string {
  return `${left} ${right}`;
}
