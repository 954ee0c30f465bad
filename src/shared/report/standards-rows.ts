/**
 * What standards ask for against what the workshop recorded: covered, in part or not, and by which records.
 *
 * Where records name the item themselves (a rating of a guideline, a test of the ML Test Score) or the law names kinds
 * of records, these decide. Everything else is judged by the section that the item touches: it is covered as far as
 * the guide's questions of that section are.
 */
import { ML_TEST_CODES } from '../analysis/ml-test-score';
import { createCoverage, type ItemCoverage, itemsFor } from '../coverage/coverage';
import { CROSSWALK } from '../reference/crosswalk';
import { LAW_DUTIES } from '../reference/law';
import { SOURCES, type SourceCode } from '../reference/sources';
import { standardsOf } from '../reference/standards';
import type { RecordView } from '../sections/record-view';

/** How far an item is covered. */
export type Covered = 'covered' | 'partly' | 'not';

/** One or more items of a standard that stand and fall together. */
export interface StandardRow {
  readonly source: string;
  readonly items: string;
  readonly sections: readonly string[];
  readonly state: Covered;
  /** References of the records that cover it. */
  readonly refs: readonly string[];
}

/** All rows, in the order of the sources. */
export function standardRows(view: RecordView): readonly StandardRow[] {
  const coverage = createCoverage()(view);
  return SOURCES.flatMap(({ code, name }) => {
    const rows = rowsOf(view, code, coverage);
    return rows.map((row) => ({ ...row, source: name }));
  });
}

type Row = Omit<StandardRow, 'source'>;

function rowsOf(view: RecordView, code: SourceCode, coverage: readonly ItemCoverage[]): readonly Row[] {
  switch (code) {
    case 'HAX':
      return namedRows(code, (item) =>
        view.list('hax_rating').filter(({ body }) => `G${body.guideline_no}` === item),
      );
    case 'MLTS':
      return namedRows(code, (item) => view.list('test_spec').filter(({ body }) => body.mlts_code === item));
    case 'AIA':
      return LAW_DUTIES.map(({ article, what, kinds }) => {
        const held = kinds.map((kind) => view.recordsOf(kind));
        const full = held.filter((records) => records.length > 0).length;
        return {
          items: `${article} ${what}`,
          sections: [
            ...new Set(held.flatMap((records) => records.slice(0, 1).map((one) => view.homeOf(one)))),
          ],
          state: stateOf(full / Math.max(1, held.length)),
          refs: held.flatMap((records) => records.map(({ ref }) => ref)),
        };
      });
    default:
      return CROSSWALK.filter(({ source }) => source === code).map(({ section, items }) => {
        const own = itemsFor(section).flatMap(({ id }) => coverage.filter(({ item }) => item === id));
        const by = own.flatMap(({ value, by: ids }) => (value > 0 ? ids : []));
        return {
          items: items.join(', '),
          sections: [section],
          state: stateOf(own.reduce((sum, { value }) => sum + value, 0) / Math.max(1, own.length)),
          refs: [...new Set(by.flatMap((id) => view.find(id)?.ref ?? []))],
        };
      });
  }
}

/** One row per item that records name by its code; without a record it is not covered, whatever else was said. */
function namedRows(
  code: SourceCode,
  recordsOf: (item: string) => readonly { readonly ref: string }[],
): readonly Row[] {
  const sections = new Map<string, string[]>();
  for (const { section, source, items } of CROSSWALK)
    if (source === code)
      for (const item of items) sections.set(item, [...(sections.get(item) ?? []), section]);
  const order: readonly string[] = code === 'MLTS' ? ML_TEST_CODES : [...sections.keys()];
  return order.map((item) => {
    const refs = recordsOf(item).map(({ ref }) => ref);
    return {
      items: wordsOf(code, item),
      sections: sections.get(item) ?? [],
      state: refs.length > 0 ? 'covered' : 'not',
      refs,
    };
  });
}

/** "G3 right moment": an item with our words for it, where we have some. */
function wordsOf(code: SourceCode, item: string): string {
  const at = CROSSWALK.filter(({ source, items }) => source === code && items.includes(item));
  for (const { section, items } of at) {
    const known = standardsOf(section).find(({ source }) => source.code === code);
    const found = known?.items[items.indexOf(item)];
    if (found?.about) return `${found.code} ${found.about}`;
  }
  return item;
}

function stateOf(share: number): Covered {
  return share >= 1 ? 'covered' : share > 0 ? 'partly' : 'not';
}
