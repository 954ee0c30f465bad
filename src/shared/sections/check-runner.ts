/**
 * Runs every section's checks over one view after another and keeps what each check said, so that after an edit only
 * those run again that read what the edit touched. The answer is the same as that of a first run.
 */
import type { Check, Section, Severity } from './define-section';
import type { CheckFinding, Finding, RecordView } from './record-view';
import { RECORD_KINDS, SECTIONS } from './registry';
import { keep } from './track-reads';

/** What one check said, worst first; the array is the same until it says something else. */
export type CheckRunner = (view: RecordView) => readonly Finding[];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Makes a runner; errors come first, then warnings, then hints, each in the order of the checks' ids. */
export function createCheckRunner(): CheckRunner {
  const runs = SECTIONS.flatMap((section) =>
    section.checks.map((check) => ({ id: check.id, run: keepCheck(section, check) })),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
  let last: { readonly parts: readonly SaidBy[]; readonly findings: readonly Finding[] } | undefined;
  return (view) => {
    const parts = runs.flatMap(({ run }) => run(view));
    if (last && parts.length === last.parts.length && parts.every((part, at) => part === last?.parts[at]))
      return last.findings;
    const findings = SEVERITIES.flatMap((severity) => parts.flatMap((part) => part[severity]));
    last = { parts, findings };
    return findings;
  };
}

/** What a check, or a check on one kind, said. */
type SaidBy = Readonly<Record<Severity, readonly Finding[]>>;

function keepCheck(section: Section, check: Check): (view: RecordView) => readonly SaidBy[] {
  if ('runLast' in check) return () => [];
  if ('run' in check) {
    const run = keep((view) =>
      sort(check.run(view).map((found) => completeFinding(view, section, check, found))),
    );
    return (view) => [run(view)];
  }
  const runs = RECORD_KINDS.map((kind) =>
    keep((view) =>
      sort(check.runKind(view, kind).map((found) => completeFinding(view, section, check, found))),
    ),
  );
  return (view) => runs.map((run) => run(view));
}

function sort(findings: readonly Finding[]): SaidBy {
  return {
    error: findings.filter(({ severity }) => severity === 'error'),
    warning: findings.filter(({ severity }) => severity === 'warning'),
    hint: findings.filter(({ severity }) => severity === 'hint'),
  };
}

/** Adds which check it was, how bad it is, where it belongs and a key of its own. */
export function completeFinding(
  view: RecordView,
  section: Section,
  check: Check,
  found: CheckFinding,
): Finding {
  const first = view.find(found.recordIds[0]);
  const home = found.section ?? (first ? view.homeOf(first) : section.id);
  const codes = Object.values(found.codes ?? {}).flat();
  const key = [check.id, found.variant ?? '', found.field ?? '', ...codes, ...found.recordIds].join(':');
  return { ...found, key, check: check.id, severity: found.severity ?? check.severity, section: home };
}
