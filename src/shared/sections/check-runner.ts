/**
 * Runs every section's checks over one view after another and keeps what each check said, so that after an edit only
 * those run again that read what the edit touched. The answer is the same as that of a first run.
 */
import type { Check, Section, Severity } from './define-section';
import type { CheckFinding, Finding, RecordView } from './record-view';
import { RECORD_KINDS, SECTIONS } from './registry';
import { keep } from './track-reads';

/** What one check said; the same object until it says something else. */
export interface CheckResult {
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** Answers for one view after another, in the order of the checks' ids. */
export type CheckRunner = (view: RecordView) => readonly CheckResult[];

const MAX_KEY = 400;

/** Makes a runner. Checks that ask how ready the project is are left to `readiness/judge.ts`. */
export function createCheckRunner(): CheckRunner {
  const runs = SECTIONS.flatMap((section) =>
    section.checks.flatMap((check) => {
      const run = keepCheck(section, check);
      return run ? [{ id: check.id, run }] : [];
    }),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
  return (view) => runs.map(({ run }) => run(view));
}

/** All findings in one list: errors first, then warnings, then hints, each in the order of the checks. */
export function sortFindings(results: readonly CheckResult[]): readonly Finding[] {
  const sorted: Readonly<Record<Severity, Finding[]>> = { error: [], warning: [], hint: [] };
  for (const { findings } of results) for (const finding of findings) sorted[finding.severity].push(finding);
  return [...sorted.error, ...sorted.warning, ...sorted.hint];
}

function keepCheck(section: Section, check: Check): ((view: RecordView) => CheckResult) | null {
  const complete = (view: RecordView, found: readonly CheckFinding[]) =>
    found.map((one) => completeFinding(view, section, check, one));
  if ('run' in check) return keep((view) => ({ check: check.id, findings: complete(view, check.run(view)) }));
  if (!('runKind' in check)) return null;
  const runs = RECORD_KINDS.map((kind) => keep((view) => complete(view, check.runKind(view, kind))));
  let last: { readonly parts: readonly (readonly Finding[])[]; readonly result: CheckResult } | undefined;
  return (view) => {
    const parts = runs.map((run) => run(view));
    if (!last?.parts.every((part, at) => part === parts[at]))
      last = { parts, result: { check: check.id, findings: parts.flat() } };
    return last.result;
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
  // References, because they stay what they are in a file and in a copy; a waiver keeps this key.
  const refs = found.recordIds.map((id) => view.find(id)?.ref ?? id);
  const key = shorten([check.id, found.variant ?? '', found.field ?? '', ...codes, ...refs].join(':'));
  return { ...found, key, check: check.id, severity: found.severity ?? check.severity, section: home };
}

/** Keys are typed into waivers by the app; one that names many records is cut and told apart by a number. */
function shorten(key: string): string {
  if (key.length <= MAX_KEY) return key;
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = (Math.imul(sum, 31) + key.charCodeAt(at)) >>> 0;
  return `${key.slice(0, MAX_KEY)}:${key.length}:${sum}`;
}
