/** The chapter on method: the figures of the score as they were used, the formulas, the law's dates and the sources. */
import { dayOf } from '../analysis/days';
import { CALCULATORS } from '../calculators/registry';
import { calculatorText } from '../calculators/text.en';
import type { ReportBlock } from '../domain/report-block';
import { bandText, partText, pillarText } from '../readiness/band-text.en';
import {
  CAP_LIMITS,
  EVIDENCE_WEIGHTS,
  LOWEST_SHARE,
  PART_POINTS,
  PILLARS,
  SCORE_PARTS,
  SECTIONS_FOR_HIGHER_BANDS,
  WARNING_POINTS,
  WARNINGS_COUNTED,
} from '../readiness/weights';
import { referenceBlocks } from '../reference/reference-blocks';
import { envelopeText } from '../sections/envelope-text.en';
import type { BriefSubject } from './brief-subject';
import { fullText } from './full-text.en';
import { capText, formulaText, methodText } from './method-text.en';

/** Blocks of the chapter, without its heading. */
export function methodBlocks({ view, readiness }: BriefSubject): readonly ReportBlock[] {
  return [
    { type: 'paragraph', text: methodText.record(readiness.specVersion) },
    { type: 'heading', level: 2, text: fullText.rules },
    { type: 'fields', rows: rules() },
    { type: 'heading', level: 2, text: fullText.reference },
    {
      type: 'table',
      columns: [
        { label: fullText.formula, weight: 2 },
        { label: fullText.formulaHow, weight: 4 },
        { label: fullText.formulaSource, weight: 2 },
      ],
      rows: CALCULATORS.map(({ id }) => {
        const { title, source } = calculatorText[id];
        return [title, formulaText[id], source];
      }),
      empty: '',
    },
    ...referenceBlocks(dayOf(view.asOf)),
  ];
}

/** Everything is read from the figures themselves, so that what is printed is what was used. */
function rules() {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const evidence = Object.entries(EVIDENCE_WEIGHTS).map(([grade, weight]) => {
    const options: Readonly<Record<string, readonly [string, string]>> = envelopeText.evidence_level.options;
    return `${options[grade]?.[0] ?? grade} ${weight}`;
  });
  const pillars = PILLARS.map(({ id, weight, sections }) => {
    const shares = Object.entries(sections).map(([section, share]) => `${section} ${percent(share)}`);
    return `${pillarText[id]} ${percent(weight)} (${shares.join(', ')})`;
  });
  const { stop: _stop, ...bands } = bandText;
  return [
    ...SCORE_PARTS.map((part) => ({
      label: partText[part][0],
      value: methodText.part(partText[part][1], PART_POINTS[part]),
    })),
    { label: envelopeText.evidence_level.label, value: `${evidence.join(', ')}.` },
    { label: partText.warning[0], value: methodText.warnings(WARNING_POINTS, WARNINGS_COUNTED) },
    {
      label: partText.cap[0],
      value: `${Object.entries(CAP_LIMITS)
        .map(([reason, limit]) => `${capText[reason as keyof typeof CAP_LIMITS]}: ${limit}`)
        .join('; ')}.`,
    },
    { label: fullText.pillar, value: `${pillars.join('; ')}.` },
    { label: methodText.whole, value: methodText.blend(percent(1 - LOWEST_SHARE), percent(LOWEST_SHARE)) },
    {
      label: methodText.bands,
      value: methodText.bandsText(
        Object.values(bands).map(([name]) => name),
        bandText.stop[0],
        SECTIONS_FOR_HIGHER_BANDS,
      ),
    },
  ];
}
