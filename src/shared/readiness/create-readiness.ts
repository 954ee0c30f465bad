/** Judges one view after another; a section that nothing has touched is not measured or explained again. */
import { templateScope } from '../agenda/templates';
import { mlTestScore } from '../analysis/ml-test-score';
import { type ItemCoverage, itemsFor } from '../coverage/coverage';
import { hasObjection, isPollConfirmed } from '../sections/agreement';
import { isHighStakes } from '../sections/predicates';
import type { Finding, RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { keep } from '../sections/track-reads';
import { listLeftOut } from './applicability';
import { type BandFacts, bandOf, nextBand } from './bands';
import { isDiscussed } from './discussed';
import { type FindingGroups, groupFindings, NO_FINDINGS } from './finding-groups';
import { measureSection } from './measure-section';
import { blendSections } from './pillars';
import type { Readiness, ScopeReadiness, SectionReadiness } from './readiness';
import { createSectionJudge } from './section-readiness';
import { SPEC_VERSION } from './weights';

/** Says how ready a workshop is, given the findings (waivers applied) and the coverage of the same view. */
export type ReadinessJudge = (
  view: RecordView,
  findings: readonly Finding[],
  coverage: readonly ItemCoverage[],
) => Readiness;

/** Makes a judge that keeps what it worked out. */
export function createReadiness(): ReadinessJudge {
  const sections = SECTIONS.filter(({ score }) => score !== undefined).map((section) => ({
    id: section.id,
    items: itemsFor(section.id),
    measure: keep((view) => measureSection(view, section)),
    isDiscussed: keep((view) => isDiscussed(view, section.id)),
    isConfirmed: keep((view) => isPollConfirmed(view, section.id)),
    hasObjection: keep((view) => hasObjection(view, section.id)),
    judge: createSectionJudge(section),
  }));
  const readStakes = keep(isHighStakes);
  const readTests = keep(readMlTestScore);
  return (view, findings, coverage) => {
    const groups = groupFindings(findings);
    const leftOut = listLeftOut(view, findings);
    const byItem = new Map(coverage.map((one) => [one.item, one]));
    const judged = sections.map((section) =>
      section.judge({
        applicability: leftOut.get(section.id) ?? 'applicable',
        measure: section.measure(view),
        items: section.items.flatMap((item) => {
          const found = byItem.get(item.id);
          return found ? [{ item, coverage: found }] : [];
        }),
        findings: groups.bySection.get(section.id) ?? NO_FINDINGS,
        isDiscussed: section.isDiscussed(view),
        isConfirmed: section.isConfirmed(view),
        hasObjection: section.hasObjection(view),
      }),
    );
    const scores = scoresOf(judged.map(({ section }) => section));
    const overall = blendSections(scores);
    const finished = judged.map(({ section, weigh }) => weigh(overall.effective.get(section.id) ?? 0));
    const discussed = finished.filter(
      (section) => section.isDiscussed || section.applicability === 'not_applicable',
    ).length;
    const facts: BandFacts = {
      ...factsOf(finished, groups),
      overall: overall.score,
      scores,
      sectionsDiscussed: discussed,
      isHighStakes: readStakes(view),
      mlTestScore: readTests(view),
    };
    return {
      specVersion: SPEC_VERSION,
      asOf: view.asOf,
      overall: overall.score,
      band: bandOf(facts),
      next: nextBand(facts),
      weakest: overall.weakest,
      pillars: overall.pillars,
      sections: finished,
      discussed,
      scope: scopeOf(view, scores),
      openErrors: groups.openErrors,
      waivedErrors: groups.waivedErrors,
    };
  };
}

function factsOf(sections: readonly SectionReadiness[], groups: FindingGroups) {
  const applicable = sections.filter(({ score }) => score !== null);
  return {
    isBlocked: groups.isBlocked,
    sectionsWithErrors: groups.sectionsWithErrors,
    evidence: new Map(applicable.map(({ id, parts }) => [id, parts.E])),
  };
}

function scoresOf(sections: readonly SectionReadiness[]): ReadonlyMap<string, number> {
  return new Map(sections.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const])));
}

function scopeOf(view: RecordView, scores: ReadonlyMap<string, number>): ScopeReadiness | null {
  const wanted = templateScope(view.workshop.template);
  if (wanted === null) return null;
  const inScope = new Map([...scores].filter(([id]) => wanted.includes(id)));
  return { sections: [...inScope.keys()], score: blendSections(inScope).score };
}

function readMlTestScore(view: RecordView): number {
  const tests = view
    .list('test_spec')
    .map(({ body }) => ({ code: body.mlts_code, execution: body.execution }));
  return mlTestScore(tests).score;
}
