/** `score`: how ready the project is. The figure comes with its band, its weakest section and what to do next. */
import { bandText, conditionText, partText, pillarText } from '@shared/readiness/band-text.en';
import type { BandCondition } from '@shared/readiness/bands';
import { bestFixes, type Fix } from '@shared/readiness/best-fixes';
import { gapText } from '@shared/readiness/gap-text.en';
import { gapFix } from '@shared/readiness/gap-words';
import { judge } from '@shared/readiness/judge';
import type { Readiness, SectionReadiness } from '@shared/readiness/readiness';
import { SCORE_PARTS } from '@shared/readiness/weights';
import type { RecordView } from '@shared/sections/record-view';
import type { CliCommand } from './command';
import { headLine, headOf, sectionName } from './head';
import { SUBJECT_WORDS, viewSubject } from './judged-workshop';

const FIXES = 3;

export const scoreCommand: CliCommand = {
  words: `score ${SUBJECT_WORDS}`,
  help: 'how ready the project is, what holds it back and what to do next',
  run: async (args, library) => {
    const view = await viewSubject(args, library);
    const { readiness } = judge(view);
    const fixes = bestFixes(readiness, view, FIXES);
    return { json: toJson(view, readiness, fixes), lines: toLines(view, readiness, fixes) };
  },
};

function toJson(view: RecordView, readiness: Readiness, fixes: readonly Fix[]) {
  const { band, next, weakest } = readiness;
  return {
    ...headOf(view),
    specVersion: readiness.specVersion,
    band,
    overall: round(readiness.overall),
    weakest,
    next: next && {
      band: next.band,
      conditions: next.conditions.map((condition) => ({
        id: condition.id,
        met: condition.isMet,
        wanted: condition.wanted,
        has: round(condition.has),
        sections: condition.sections,
      })),
    },
    discussed: readiness.discussed,
    openErrors: readiness.openErrors,
    waivedErrors: readiness.waivedErrors,
    scope: readiness.scope && { sections: readiness.scope.sections, score: round(readiness.scope.score) },
    pillars: readiness.pillars.map(({ id, score, lowest }) => ({ id, score: round(score), lowest })),
    sections: readiness.sections.map((section) => ({
      id: section.id,
      applicability: section.applicability,
      score: section.score === null ? null : round(section.score),
      raw: round(section.raw),
      parts: Object.fromEntries(SCORE_PARTS.map((part) => [part, round(section.parts[part], 4)])),
      cap: section.cap && { reason: section.cap.reason, limit: section.cap.limit },
      openErrors: section.openErrors,
      waivedErrors: section.waivedErrors,
      openWarnings: section.openWarnings,
      discussed: section.isDiscussed,
      confirmed: section.isConfirmed,
    })),
    fixes: fixes.map(({ section, overall, row }) => ({
      section,
      record: view.find(row.recordId)?.ref ?? null,
      points: round(overall),
      what: gapFix(section, row),
    })),
  };
}

function toLines(view: RecordView, readiness: Readiness, fixes: readonly Fix[]): readonly string[] {
  const [band, meaning] = bandText[readiness.band];
  const low = readiness.sections.find(({ id }) => id === readiness.weakest);
  const accepted = readiness.waivedErrors > 0 ? `, ${readiness.waivedErrors} accepted for now` : '';
  return [
    headLine(view),
    '',
    `${band} (${show(readiness.overall)} of 100). ${meaning}`,
    low ? `Weakest: ${sectionName(low.id)} at ${show(low.score ?? 0)}.` : 'No section is scored.',
    `${readiness.openErrors} open error(s)${accepted}; ${readiness.discussed} of ${readiness.sections.length} sections discussed.`,
    ...nextLines(readiness),
    '',
    'Best next steps',
    ...fixes.map((fix) => fixLine(view, fix)),
    ...(fixes.length === 0 ? ['  nothing is missing'] : []),
    '',
    ...readiness.pillars.flatMap(({ id, score }) => [`${pillarText[id]}: ${show(score)}`]),
    ...(readiness.scope
      ? [`The ${readiness.scope.sections.length} sections of the template: ${show(readiness.scope.score)}`]
      : []),
    '',
    `Sections (${SCORE_PARTS.map((part) => `${part} ${partText[part][0].toLowerCase()}`).join(', ')})`,
    ...readiness.sections.map(sectionLine),
  ];
}

function nextLines({ next }: Readiness): readonly string[] {
  if (!next) return [];
  return [
    '',
    `For ${bandText[next.band][0]}`,
    ...next.conditions.map((condition) => `  ${condition.isMet ? 'x' : '-'} ${conditionLine(condition)}`),
  ];
}

function conditionLine(condition: BandCondition): string {
  const [wanted, unmet] = conditionText[condition.id];
  const values: Readonly<Record<string, string>> = {
    wanted: show(condition.wanted),
    has: show(condition.has),
    sections: condition.sections.join(', '),
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return condition.isMet ? `${fill(wanted)}.` : `${fill(wanted)}. ${fill(unmet)}`;
}

function fixLine(view: RecordView, { section, overall, row }: Fix): string {
  const record = view.find(row.recordId);
  const place = record ? `${section} ${record.ref}` : section;
  return `  +${show(overall)}  ${place}: ${gapFix(section, row)}`;
}

function sectionLine(section: SectionReadiness): string {
  const name = sectionName(section.id).padEnd(30);
  if (section.score === null) return `  ${name}    -  not applicable`;
  const parts = SCORE_PARTS.map((part) => `${part} ${Math.round(section.parts[part] * 100)}`).join('  ');
  const cap = section.cap ? `  at most ${section.cap.limit}: ${gapText[section.cap.reason]}` : '';
  return `  ${name}  ${show(section.score).padStart(5)}  ${parts}${cap}`;
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** A figure as people read it: one decimal place at most. */
function show(value: number): string {
  return String(round(value));
}
