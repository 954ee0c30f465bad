/**
 * Readiness in the summary: the band in words with its figure, the weakest section, what is open, and all sixteen
 * sections as one bar. The figure never stands alone.
 */
import type { ReportBlock } from '../domain/report-block';
import { sectionCellsFigure } from '../figures/section-cells';
import { bandText } from '../readiness/band-text.en';
import type { Readiness } from '../readiness/readiness';
import { sectionName, wholeScore } from '../readiness/score-words';
import { isOpen } from '../readiness/waivers';
import { PILLARS } from '../readiness/weights';
import { findSection } from '../sections/registry';
import { findingMessage } from '../sections/run-checks';
import type { BriefSubject } from './brief-subject';
import { acceptedText, assumptionText, briefText, countsText, discussedText } from './brief-text.en';
import { cutText } from './cut-text';
import type { Room } from './summary-room';

const FINDING_WORDS = 24;

/** Band and figure, weakest section, what is open, the bar, and the worst findings as far as there is room. */
export function readinessSummary(subject: BriefSubject, room: Room): readonly ReportBlock[] {
  const { findings, readiness } = subject;
  const worst = findings
    .filter((finding) => finding.severity === 'error' && isOpen(finding))
    .slice(0, room.findings);
  return [
    { type: 'paragraph', text: `${bandLine(readiness)} ${openLine(subject)}` },
    {
      type: 'figure',
      figure: sectionCells(readiness),
      caption: readiness.sections.some(({ isDiscussed, score }) => !isDiscussed && score !== null)
        ? briefText.cellsDashed
        : briefText.cells,
    },
    ...(worst.length > 0
      ? [
          {
            type: 'list',
            items: worst.map((finding) => cutText(findingMessage(finding), FINDING_WORDS, '…')),
          } as const,
        ]
      : []),
  ];
}

/** "Shape, 41 of 100: … Weakest section: S16 Traceability at 12. 14 of 16 sections were discussed." */
export function bandLine({ band, overall, weakest, sections, discussed }: Readiness): string {
  const [name, meaning] = bandText[band];
  const low = sections.find(({ id }) => id === weakest);
  return [
    `${name}, ${wholeScore(overall)} of 100: ${meaning}`,
    ...(low ? [`${briefText.weakest}: ${sectionName(low.id)} at ${wholeScore(low.score ?? 0)}.`] : []),
    discussedText(discussed, sections.length),
  ].join(' ');
}

/** How many findings are open and accepted, and how much rests on assumptions. */
function openLine({ view, findings }: BriefSubject): string {
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  const accepted = findings.filter((finding) => !isOpen(finding)).length;
  const wrong = findings.filter((finding) => finding.severity === 'error' && isOpen(finding));
  const graded = [...view.list('goal'), ...view.list('constraint')];
  const assumed = graded.filter(({ body }) => body.evidence_level === 'assumption').length;
  return [
    countsText(wrong.length, count('warning'), count('hint')),
    acceptedText(accepted),
    ...(assumed > 0 ? [assumptionText(assumed, graded.length)] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sixteen sections as a drawing. */
export function sectionCells({ sections }: Readiness) {
  return sectionCellsFigure(
    sections.map(({ id, score, isDiscussed }) => ({
      id,
      title: findSection(id)?.text.title ?? '',
      score,
      isDiscussed,
      group: PILLARS.find((pillar) => id in pillar.sections)?.id ?? '',
    })),
  );
}
