/** One section: from what was measured, covered and found to its score and the rows that explain it. */
import type { Section } from '../sections/define-section';
import type { Applicability } from './applicability';
import { capOf } from './caps';
import type { SectionFindings } from './finding-groups';
import { type CountedItem, type GapRow, listGaps } from './gap-list';
import type { SectionMeasure } from './measure-section';
import type { SectionReadiness } from './readiness';
import { type PartValues, scoreSection } from './section-score';

export interface SectionInput {
  readonly applicability: Applicability;
  readonly measure: SectionMeasure;
  readonly items: readonly CountedItem[];
  readonly findings: SectionFindings;
  readonly isDiscussed: boolean;
  readonly isConfirmed: boolean;
  readonly hasObjection: boolean;
}

/** A judged section; what it weighs in the whole is known only when all sections are. */
export interface JudgedSection {
  readonly section: SectionReadiness;
  /** The same with its effective weight; the same object for the same weight. */
  readonly weigh: (effective: number) => SectionReadiness;
}

const NOTHING: PartValues = { C: 0, Q: 0, L: 0, O: 0, E: 0 };

/** Makes a judge of one section that answers with the same object while nothing has changed. */
export function createSectionJudge(declared: Section): (input: SectionInput) => JudgedSection {
  let last: { readonly key: readonly unknown[]; readonly judged: JudgedSection } | undefined;
  return (input) => {
    const key = keyOf(input);
    if (last?.key.length === key.length && last.key.every((part, at) => part === key[at])) return last.judged;
    const judged = weighable(judgeSection(declared, input));
    last = { key, judged };
    return judged;
  };
}

/** Scores and explains one section; its effective weight is still 0. */
export function judgeSection(declared: Section, input: SectionInput): SectionReadiness {
  const { applicability, measure, items, findings, isConfirmed } = input;
  const parts = partsOf(input);
  const state = {
    openBlockers: findings.blockers.length,
    openErrors: findings.errors.length,
    waivedErrors: findings.waivedErrors.length,
  };
  const cap = capOf({ ...state, isConfirmed, hasObjection: input.hasObjection });
  const score = scoreSection(parts, findings.warnings.length, cap?.limit ?? null);
  const gaps = listGaps({
    items,
    measure,
    firstKind: declared.score?.primary[0]?.kind,
    warnings: findings.warnings,
    errors: findings.errors,
    waivedErrors: findings.waivedErrors,
    cap,
    score,
  });
  return {
    id: declared.id,
    applicability,
    score: applicability === 'applicable' ? score.score : applicability === 'deferred' ? 0 : null,
    raw: score.raw,
    parts,
    cap,
    openErrors: state.openErrors,
    waivedErrors: state.waivedErrors,
    openWarnings: findings.warnings.length,
    isDiscussed: input.isDiscussed,
    isConfirmed,
    effective: 0,
    gaps: applicability === 'applicable' ? gaps : leftOutGaps(applicability),
    drafts: measure.drafts,
  };
}

function partsOf({ measure, items }: SectionInput): PartValues {
  if (!measure.parts) return NOTHING;
  const covered = items.reduce((sum, { coverage }) => sum + coverage.value, 0);
  return { ...measure.parts, C: items.length === 0 ? 0 : covered / items.length };
}

function leftOutGaps(applicability: Exclude<Applicability, 'applicable'>): readonly GapRow[] {
  return applicability === 'deferred' ? [{ part: 'cap', rule: 'deferred', points: 100 }] : [];
}

function weighable(section: SectionReadiness): JudgedSection {
  let last = section;
  return {
    section,
    weigh: (effective) => {
      if (last.effective !== effective) last = { ...section, effective };
      return last;
    },
  };
}

function keyOf({ items, findings, ...rest }: SectionInput): readonly unknown[] {
  return [
    ...Object.values(rest),
    ...items.map(({ coverage }) => coverage),
    ...findings.blockers,
    null,
    ...findings.errors,
    null,
    ...findings.waivedErrors,
    null,
    ...findings.warnings,
  ];
}
