/**
 * One sentence of the guide and the rule that says when a workshop covers it.
 *
 * A rule is written once, over a view. The coverage engine runs it twice: over a view that lists only qualifying
 * records (covered: 1) and, if that fails, over one that lists all active records (half covered: 0.5).
 */
import type { RecordView } from './record-view';
import type { RecordKind } from './registry';

export interface GuideAnswer {
  readonly isCovered: boolean;
  /** Records that cover it, or part of it. */
  readonly by: readonly string[];
  /** Records that keep it from being covered; empty when something has to be made first. */
  readonly lacking: readonly string[];
}

export interface GuideItem {
  /** "S04-2"; its words stand under this key in the text of the section. */
  readonly id: string;
  /** Sections it counts for; only the one that declares it when absent. */
  readonly sections?: readonly string[];
  /** Kind of record that is made or completed to cover it, and the field to jump to. */
  readonly kind: RecordKind;
  readonly field?: string;
  /** Pure and deterministic; reads records through `list`, `single` and `isLinked` of the view it is given. */
  readonly judge: (view: RecordView) => GuideAnswer;
}

/** Covered when at least one record is left; `lacking` are the candidates that did not make it. */
export function coveredByAny(
  good: readonly { readonly id: string }[],
  lacking: readonly { readonly id: string }[] = [],
): GuideAnswer {
  return { isCovered: good.length > 0, by: idsOf(good), lacking: good.length > 0 ? [] : idsOf(lacking) };
}

/** Covered when there are records and all of them pass. */
export function coveredByAll<T extends { readonly id: string }>(
  records: readonly T[],
  passes: (record: T) => boolean,
): GuideAnswer {
  const lacking = records.filter((record) => !passes(record));
  return {
    isCovered: records.length > 0 && lacking.length === 0,
    by: idsOf(records.filter(passes)),
    lacking: idsOf(lacking),
  };
}

/** Covered when all parts are; what covers and what is lacking is joined. */
export function coveredTogether(...parts: readonly GuideAnswer[]): GuideAnswer {
  return {
    isCovered: parts.every((part) => part.isCovered),
    by: [...new Set(parts.flatMap((part) => part.by))],
    lacking: [...new Set(parts.flatMap((part) => part.lacking))],
  };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map((record) => record.id);
}
