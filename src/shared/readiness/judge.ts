/**
 * Everything that is worked out from a workshop at once: findings with their waivers, coverage of the guide and
 * readiness. Nothing of it is stored; the same records, links and moment always give the same answer.
 */
import { createCoverage, type ItemCoverage } from '../coverage/coverage';
import type { Band } from '../sections/band';
import { type CheckResult, completeFinding, createCheckRunner, sortFindings } from '../sections/check-runner';
import type { Finding, RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { keep } from '../sections/track-reads';
import { createReadiness } from './create-readiness';
import type { Readiness } from './readiness';
import { listWaivers, markWaived, type Waiver } from './waivers';

export interface Judgement {
  /** What each check said, waivers applied; unchanged results are the same objects as before. */
  readonly checks: readonly CheckResult[];
  /** The same in one list, worst first. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly ItemCoverage[];
  readonly readiness: Readiness;
}

export type Judge = (view: RecordView) => Judgement;

/** Judges a workshop once. */
export function judge(view: RecordView): Judgement {
  return createJudge()(view);
}

/** Makes a judge for one view after another: what an edit does not touch is not worked out again. */
export function createJudge(): Judge {
  const runChecks = createCheckRunner();
  const readWaivers = keep(listWaivers);
  const mark = createMarker();
  const judgeCoverage = createCoverage();
  const judgeReadiness = createReadiness();
  const runLast = createLastChecks();
  return (view) => {
    const waivers = readWaivers(view);
    const checks = runChecks(view).map((result) => mark(result, waivers));
    const coverage = judgeCoverage(view);
    const findings = sortFindings(checks);
    const readiness = judgeReadiness(view, findings, coverage);
    const last = runLast(view, readiness.band).map((result) => mark(result, waivers));
    const all = [...checks, ...last];
    const isMore = last.some((result) => result.findings.length > 0);
    return { checks: all, findings: isMore ? sortFindings(all) : findings, coverage, readiness };
  };
}

function createMarker(): (result: CheckResult, waivers: readonly Waiver[]) => CheckResult {
  const marked = new WeakMap<
    CheckResult,
    { readonly waivers: readonly Waiver[]; readonly result: CheckResult }
  >();
  return (result, waivers) => {
    const known = marked.get(result);
    if (known?.waivers === waivers) return known.result;
    const findings = markWaived(result.findings, waivers);
    const made = findings === result.findings ? result : { ...result, findings };
    marked.set(result, { waivers, result: made });
    return made;
  };
}

/** The checks that want to know the band. */
function createLastChecks(): (view: RecordView, band: Band) => readonly CheckResult[] {
  const runs = SECTIONS.flatMap((section) =>
    section.checks.flatMap((check) => {
      if (!('runLast' in check)) return [];
      const byBand = new Map<Band, (view: RecordView) => CheckResult>();
      return [
        (view: RecordView, band: Band): CheckResult => {
          const run =
            byBand.get(band) ??
            keep((tracked) => ({
              check: check.id,
              findings: check
                .runLast(tracked, band)
                .map((found) => completeFinding(tracked, section, check, found)),
            }));
          byBand.set(band, run);
          return run(view);
        },
      ];
    }),
  );
  return (view, band) => runs.map((run) => run(view, band));
}
