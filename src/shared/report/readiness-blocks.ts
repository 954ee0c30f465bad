/** The chapter on readiness: the figure in words, sections as bars, the next band, the best steps and every gap. */
import type { ReportBlock } from '../domain/report-block';
import { readinessTrendFigure } from '../figures/readiness-trend';
import { sectionBarsFigure } from '../figures/section-bars';
import { bandText, partText, pillarText } from '../readiness/band-text.en';
import { bestFixes } from '../readiness/best-fixes';
import { gapFix } from '../readiness/gap-words';
import type { Readiness, SectionReadiness } from '../readiness/readiness';
import { conditionWords, pointsText, sectionName, stateOf, wholeScore } from '../readiness/score-words';
import { readSnapshots } from '../readiness/snapshot';
import { PILLARS } from '../readiness/weights';
import type { RecordView } from '../sections/record-view';
import type { BriefSubject } from './brief-subject';
import { briefText } from './brief-text.en';
import { joinRefs } from './cut-text';
import { fullText } from './full-text.en';
import { gapLines } from './gap-lines';
import { homeBlocks } from './home-blocks';
import { radarBlocks } from './radar-blocks';
import { fixPlace, waitsForLimit } from './summary-next';
import { bandLine } from './summary-readiness';

const FIXES = 5;
const REFS = 6;
const RUNS = 12;
const FLOORS = [
  [40, bandText.shape[0]],
  [60, bandText.pilot_ready[0]],
  [75, bandText.build_ready[0]],
  [90, bandText.launch_review_ready[0]],
] as const;
const REMARKS: Readonly<Record<ReturnType<typeof stateOf>, string>> = {
  discussed: '',
  not_discussed: 'not discussed',
  deferred: 'put off',
  not_applicable: 'does not apply',
};

/** Blocks of the chapter, without its heading. */
export function readinessBlocks(subject: BriefSubject): readonly ReportBlock[] {
  const { view, readiness } = subject;
  const { scope } = readiness;
  return [
    { type: 'paragraph', text: fullText.readinessText, tone: 'muted' },
    { type: 'paragraph', text: bandLine(readiness), tone: 'lead' },
    ...(scope
      ? [
          {
            type: 'paragraph',
            text: fullText.scope(scope.sections.length, wholeScore(scope.score)),
          } as const,
        ]
      : []),
    { type: 'heading', level: 2, text: fullText.bySection },
    { type: 'figure', figure: sectionBars(readiness), caption: `${fullText.barsCaption}.` },
    ...radarBlocks(readiness),
    pillarTable(readiness),
    ...nextBandBlocks(readiness),
    ...fixTable(subject),
    ...overTime(view),
    { type: 'heading', level: 2, text: fullText.gaps },
    { type: 'paragraph', text: fullText.gapsText, tone: 'muted' },
    ...readiness.sections.flatMap((section) => gapTable(subject, section)),
  ];
}

function sectionBars({ sections }: Readiness) {
  return sectionBarsFigure(
    PILLARS.map((pillar) => ({
      name: pillarText[pillar.id],
      bars: sections
        .filter(({ id }) => id in pillar.sections)
        .map((section) => ({
          name: sectionName(section.id),
          score: section.score,
          raw: section.raw,
          limit: section.cap?.limit ?? null,
          remark: REMARKS[stateOf(section)],
        })),
    })),
  );
}

function pillarTable({ pillars }: Readiness): ReportBlock {
  return {
    type: 'table',
    columns: [
      { label: fullText.pillar, weight: 2 },
      { label: fullText.score, narrow: true, align: 'end' },
      { label: fullText.counts, narrow: true, align: 'end' },
      { label: fullText.lowest, weight: 2 },
    ],
    rows: pillars.map(({ id, score, lowest }) => [
      pillarText[id],
      String(wholeScore(score)),
      `${Math.round((PILLARS.find((pillar) => pillar.id === id)?.weight ?? 0) * 100)} %`,
      sectionName(lowest),
    ]),
    empty: '',
  };
}

function nextBandBlocks({ next }: Readiness): readonly ReportBlock[] {
  if (!next) return [{ type: 'paragraph', text: fullText.topBand }];
  return [
    { type: 'heading', level: 2, text: `${fullText.nextBand}: ${bandText[next.band][0]}` },
    {
      type: 'table',
      columns: [
        { label: fullText.state, narrow: true },
        { label: fullText.condition, weight: 1 },
      ],
      rows: next.conditions.map((condition) => {
        const { wanted, unmet } = conditionWords(condition);
        const state = condition.isMet ? fullText.met : fullText.notMet;
        return [state, unmet === null ? `${wanted}.` : `${wanted}. ${unmet}`];
      }),
      empty: '',
    },
  ];
}

function fixTable({ view, readiness }: BriefSubject): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 2, text: fullText.fixes },
    {
      type: 'table',
      columns: [
        { label: fullText.points, narrow: true, align: 'end' },
        { label: fullText.place, weight: 1 },
        { label: fullText.whatToDo, weight: 3 },
      ],
      rows: bestFixes(readiness, view, FIXES).map((fix) => [
        `+${pointsText(fix.overall)}`,
        fixPlace(view, fix),
        `${gapFix(fix.section, fix.row)}${waitsForLimit(readiness, fix) ? ` (${briefText.onceLifted})` : ''}`,
      ]),
      empty: fullText.nothingMissing,
    },
  ];
}

/** Scores that were kept, as a line and as records. */
function overTime(view: RecordView): readonly ReportBlock[] {
  const kept = readSnapshots(view.recordsOf('score_snapshot'));
  const points = kept.map(({ asOf, overall, band }) => ({
    day: asOf.slice(0, 10),
    overall,
    band: bandText[band][0],
  }));
  const figure = readinessTrendFigure(points, FLOORS);
  return [
    ...(points.length > 0
      ? ([
          { type: 'heading', level: 2, text: fullText.overTime },
          { type: 'figure', figure, caption: `${fullText.trendCaption}.` },
        ] as const)
      : []),
    ...homeBlocks(view, 'score_snapshot', 'S00', { implied: ['section_scores', 'gaps'] }),
  ];
}

function gapTable({ view, findings }: BriefSubject, section: SectionReadiness): readonly ReportBlock[] {
  const lines = gapLines(view, section, findings);
  if (lines.length === 0) return [];
  const score = section.score === null ? '' : `, ${wholeScore(section.score)} of 100`;
  return [
    { type: 'heading', level: 3, text: `${sectionName(section.id)}${score}` },
    {
      type: 'table',
      columns: [
        { label: fullText.part, narrow: true },
        { label: fullText.whatToDo, weight: 3 },
        { label: fullText.records, weight: 1.4 },
        { label: fullText.inSection, narrow: true, align: 'end' },
        { label: fullText.ofWhole, narrow: true, align: 'end' },
      ],
      rows: lines.map(({ parts, words, refs, points, overall }) => [
        parts.map((part) => partText[part][0]).join(', '),
        words,
        joinRefs(refs, REFS, RUNS),
        pointsText(points),
        pointsText(overall),
      ]),
      empty: '',
    },
  ];
}
