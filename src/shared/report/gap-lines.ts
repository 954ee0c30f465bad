/** The gaps of a section for paper: what is to be done in the same words at several records is one line. */

import type { GapRow } from '../readiness/gap-list';
import { gapFix } from '../readiness/gap-words';
import type { SectionReadiness } from '../readiness/readiness';
import type { Finding, RecordView } from '../sections/record-view';
import { findingMessage } from '../sections/run-checks';
import { withoutRef } from './finding-lines';

export interface GapLine {
  /** The parts of the score that it costs. */
  readonly parts: readonly GapRow['part'][];
  readonly words: string;
  /** References of the records it is about, without doubles. */
  readonly refs: readonly string[];
  /** Points in the section. */
  readonly points: number;
  /** Points of the whole. */
  readonly overall: number;
}

/** All gaps of a section, the most expensive line first. */
export function gapLines(
  view: RecordView,
  section: Pick<SectionReadiness, 'id' | 'gaps' | 'effective'>,
  findings: readonly Finding[],
): readonly GapLine[] {
  const messages = new Map(findings.map((finding) => [finding.key, finding]));
  const lines = new Map<string, GapLine>();
  for (const row of section.gaps) {
    const ref = view.find(row.recordId)?.ref;
    const words = wordsOf(section.id, row, messages, ref);
    const known = lines.get(words);
    const refs = known?.refs ?? [];
    lines.set(words, {
      parts: [...new Set([...(known?.parts ?? []), row.part])],
      words,
      refs: ref === undefined || refs.includes(ref) ? refs : [...refs, ref],
      points: (known?.points ?? 0) + row.points,
      overall: (known?.overall ?? 0) + row.points * section.effective,
    });
  }
  return [...lines.values()].sort((a, b) => b.points - a.points);
}

/** A single finding says more than "settle this". */
function wordsOf(
  sectionId: string,
  row: GapRow,
  messages: ReadonlyMap<string, Finding>,
  ref: string | undefined,
): string {
  const [key, ...others] = row.findings ?? [];
  const finding = key === undefined || others.length > 0 ? undefined : messages.get(key);
  return finding && row.part === 'warning'
    ? withoutRef(findingMessage(finding), ref)
    : gapFix(sectionId, row);
}
