/**
 * The end of a chapter: what the guide asks for and how far it is answered, the score with its biggest gaps, and what
 * the checks found. Frame and outcomes have no score of their own.
 */
import { type ItemCoverage, itemsFor } from '../coverage/coverage';
import type { ReportBlock } from '../domain/report-block';
import type { SectionReadiness } from '../readiness/readiness';
import { findSectionStatus } from '../readiness/scope-refusals';
import { capWords, pointsWords, wholeScore } from '../readiness/score-words';
import { isOpen } from '../readiness/waivers';
import type { Section } from '../sections/define-section';
import { valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import type { BriefSubject } from './brief-subject';
import { briefText } from './brief-text.en';
import { joinRefs } from './cut-text';
import { findingBlocks } from './finding-blocks';
import { answerText, fullText, scoreLine } from './full-text.en';
import { gapLines } from './gap-lines';

const BIGGEST_GAPS = 3;
/** More references than this are written as runs; of more runs than that the rest is counted. */
const REFS = 8;
const RUNS = 14;

/** The blocks under a chapter's records. */
export function sectionFoot(subject: BriefSubject, section: Section): readonly ReportBlock[] {
  const own = subject.findings.filter((finding) => finding.section === section.id);
  const open = own.filter(isOpen);
  const accepted = own.filter((finding) => !isOpen(finding));
  const waivers = [
    ...new Set(accepted.flatMap(({ waived }) => subject.view.find(waived?.waiverId)?.ref ?? [])),
  ];
  const score = subject.readiness.sections.find(({ id }) => id === section.id);
  return [
    ...(score ? standingBlocks(subject, section.id, score, open.length === 0) : []),
    ...(open.length > 0
      ? [
          { type: 'heading', level: score ? 3 : 2, text: briefText.openChecks, bookmark: false } as const,
          ...findingBlocks(open),
        ]
      : []),
    ...(accepted.length > 0
      ? [
          {
            type: 'paragraph',
            text: `${fullText.acceptedHere}: ${accepted.length} (${joinRefs(waivers, REFS, RUNS)}).`,
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

function standingBlocks(
  { view, coverage, findings }: BriefSubject,
  id: string,
  score: SectionReadiness,
  isClean: boolean,
): readonly ReportBlock[] {
  const gaps = gapLines(view, score, findings).slice(0, BIGGEST_GAPS);
  return [
    { type: 'heading', level: 2, text: fullText.standing, bookmark: false },
    guideTable(view, id, coverage),
    { type: 'paragraph', text: `${stateLine(view, score)}${isClean ? ` ${briefText.noOpenChecks}` : ''}` },
    ...(gaps.length > 0
      ? [
          { type: 'heading', level: 3, text: fullText.missing, bookmark: false } as const,
          {
            type: 'fields',
            rows: gaps.map(({ points, words, refs }) => ({
              label: pointsWords(points),
              value: refs.length > 0 ? `${words} (${joinRefs(refs, REFS, RUNS)})` : words,
            })),
          } as const,
        ]
      : []),
  ];
}

function guideTable(view: RecordView, id: string, coverage: readonly ItemCoverage[]): ReportBlock {
  const refs = (ids: readonly string[]) =>
    joinRefs(
      ids.flatMap((one) => view.find(one)?.ref ?? []),
      REFS,
      RUNS,
    );
  return {
    type: 'table',
    columns: [
      { label: fullText.guide, narrow: true },
      { label: fullText.question, weight: 3 },
      { label: fullText.answer, narrow: true },
      { label: fullText.answeredBy, weight: 4 },
    ],
    rows: itemsFor(id).flatMap((item) => {
      const found = coverage.find((one) => one.item === item.id);
      const words = SECTIONS.find(({ text }) => text.guide[item.id])?.text.guide[item.id];
      if (!found || !words) return [];
      const waits = found.lacking.length > 0 ? ` ${fullText.waitsFor}: ${refs(found.lacking)}.` : '';
      const about = found.value === 1 ? refs(found.by) : `${words.covered}${waits}`;
      return [[item.id, words.quote, answerText[found.value], about]];
    }),
    empty: briefText.notDiscussed,
  };
}

/** Score and limit, or why the section has none. */
function stateLine(view: RecordView, section: SectionReadiness): string {
  const { applicability, score } = section;
  const status = findSectionStatus(view, section.id);
  const ref = status ? ` (${status.ref})` : '';
  if (applicability === 'applicable') {
    const state = section.isDiscussed ? ref : ` ${briefText.notDiscussed}${ref}.`;
    // Where nothing was said, a limit says nothing either.
    const limit = section.isDiscussed ? capWords(section) : null;
    return `${scoreLine(wholeScore(score ?? 0))}${state}${limit ? ` ${limit}` : ''}`;
  }
  const say = (name: string) => (status ? valueText(view, status, name) : '');
  // The sentence goes on behind the reason.
  const reason = (say('rationale') || fullText.noReason).replace(/\.$/, '');
  const approver = say('approver_id') ? `, ${fullText.approvedBy} ${say('approver_id')}` : '';
  const day = say('revisit_on') || '?';
  return applicability === 'deferred'
    ? `${fullText.deferredUntil} ${day}${ref}: ${reason}${approver}.`
    : `${fullText.leftOut}${ref}: ${reason}${approver}, ${fullText.lookAgain} ${day}.`;
}
