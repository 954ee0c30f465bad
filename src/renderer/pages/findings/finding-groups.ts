/** Findings as page and panel list them: by severity or by section, errors first, with what is accepted apart. */
import type { Severity } from '@shared/sections/define-section';
import type { Finding } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';

export type GroupBy = 'severity' | 'section';

export interface FindingGroup {
  /** A severity or the id of a section. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Groups in the order they are shown; inside a group the worst come first, what is accepted after what is open. */
export function groupFindings(findings: readonly Finding[], by: GroupBy): readonly FindingGroup[] {
  const ids: readonly string[] = by === 'severity' ? SEVERITIES : SECTIONS.map(({ id }) => id);
  return ids
    .map((id) => ({
      id,
      findings: [...findings]
        .filter((finding) => (by === 'severity' ? finding.severity : finding.section) === id)
        .sort((a, b) => rankOf(a) - rankOf(b)),
    }))
    .filter((group) => group.findings.length > 0);
}

/** Runs of findings of one check and wording, so that many that say the same can be folded. */
export function byCheck(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.variant ?? ''} ${finding.waived === undefined}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** How many are open, by severity. */
export function countOpen(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.waived === undefined).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint') };
}

function rankOf({ severity, waived }: Finding): number {
  return SEVERITIES.indexOf(severity) + (waived === undefined ? 0 : SEVERITIES.length);
}
