/** Findings arranged for the score: what is open and what is waived, section by section. */
import type { Finding } from '../sections/record-view';
import { BLOCKERS } from './blockers';
import { isOpen } from './waivers';
import { PROJECT_CHECKS } from './weights';

/** The findings of one section that matter to its score, in the order of their checks. */
export interface SectionFindings {
  readonly blockers: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly waivedErrors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export interface FindingGroups {
  readonly bySection: ReadonlyMap<string, SectionFindings>;
  /** Sections of open errors, frame and outcomes included. */
  readonly sectionsWithErrors: ReadonlySet<string>;
  readonly isBlocked: boolean;
  readonly openErrors: number;
  readonly waivedErrors: number;
}

/** A section without findings. */
export const NO_FINDINGS: SectionFindings = { blockers: [], errors: [], waivedErrors: [], warnings: [] };

type Open = { readonly [K in keyof SectionFindings]: Finding[] };

/** Arranges findings; those about the project as a whole belong to no section. */
export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const bySection = new Map<string, Open>();
  const sectionsWithErrors = new Set<string>();
  let [isBlocked, openErrors, waivedErrors] = [false, 0, 0];
  for (const finding of findings) {
    const isError = finding.severity === 'error';
    if (isError && isOpen(finding)) {
      sectionsWithErrors.add(finding.section);
      openErrors += 1;
      isBlocked ||= BLOCKERS.has(finding.check);
    } else if (isError) waivedErrors += 1;
    if (PROJECT_CHECKS.has(finding.check) || finding.severity === 'hint') continue;
    const group = bySection.get(finding.section) ?? {
      blockers: [],
      errors: [],
      waivedErrors: [],
      warnings: [],
    };
    bySection.set(finding.section, group);
    if (!isOpen(finding)) {
      if (isError) group.waivedErrors.push(finding);
    } else if (isError) {
      group.errors.push(finding);
      if (BLOCKERS.has(finding.check)) group.blockers.push(finding);
    } else group.warnings.push(finding);
  }
  return { bySection, sectionsWithErrors, isBlocked, openErrors, waivedErrors };
}
