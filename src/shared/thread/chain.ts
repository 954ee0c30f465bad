/**
 * What a chain is: kinds of records in the order in which one leads to the next, and the ways in which they are tied.
 *
 * A way is a typed link or a field that names another record. Ways may pass over columns (a goal can be measured by a
 * KPI without an objective between them); they never lead back.
 */
import type { WorkshopRecord } from '../domain/workshop';
import type { RecordKind } from '../sections/registry';

/**
 * What happens to a record of a column that nothing in the chain leads to or from: it is an orphan, an orphan only
 * while it is tied to nothing at all (other chains use it too), or no concern of this chain.
 */
export type Alone = 'orphan' | 'orphan_if_unlinked' | 'elsewhere';

export interface ChainColumn {
  readonly id: string;
  readonly kinds: readonly RecordKind[];
  /** Shows a part of the kinds: logs of one kind. */
  readonly only?: { readonly field: string; readonly is: string };
  readonly alone: Alone;
  /** An empty place in this column is a gap; otherwise it is merely empty. */
  readonly isExpected: boolean;
}

export type ChainWay = { readonly from: string; readonly to: string } & (
  | {
      readonly by: 'link';
      readonly type: string;
      /** The link leads from the later column to the earlier one. */
      readonly isReverse: boolean;
    }
  | {
      readonly by: 'field';
      /** The field names a record of the other column. */
      readonly field: string;
      /** Which end has the field. */
      readonly on: 'from' | 'to';
    }
  /** Both name the same record in this field: a harm and a fairness measure of one group. */
  | { readonly by: 'shared_field'; readonly field: string }
);

export interface Chain {
  readonly id: ChainId;
  readonly columns: readonly ChainColumn[];
  readonly ways: readonly ChainWay[];
  /** Parts that speak for the record they belong to: what is tied to a phase is tied to its journey. */
  readonly standIns: readonly { readonly kind: RecordKind; readonly field: string }[];
}

export type ChainId = 'value' | 'experience' | 'assurance' | 'fairness' | 'explanation';

/** The index of the column a record stands in, or −1. */
export function columnOf(chain: Chain, record: Pick<WorkshopRecord, 'kind' | 'body'>): number {
  return chain.columns.findIndex(
    ({ kinds, only }) =>
      (kinds as readonly string[]).includes(record.kind) &&
      (only === undefined || record.body[only.field] === only.is),
  );
}

/** The ways that lead from one column to another. */
export function waysBetween(chain: Chain, from: number, to: number): readonly ChainWay[] {
  const [fromId, toId] = [chain.columns[from]?.id, chain.columns[to]?.id];
  return chain.ways.filter((way) => way.from === fromId && way.to === toId);
}
