/** The first paragraph of a brief for one group of readers: what they should know when they read nothing else. */
import type { RoleBrief } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { sectionName, wholeScore } from '../../readiness/score-words';
import { valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import type { BriefSubject } from '../brief-subject';
import { briefText } from '../brief-text.en';
import { cutText, isolate } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import { painScore } from '../sheets/sheet-lines';
import { bandLine } from '../summary-readiness';
import { dpiaLine, screenLine } from '../summary-risks';
import type { Concerns } from './concerns';
import { readerText } from './reader-text.en';
import type { Reader } from './readers';

const WORDS = 24;

/** Sentences, the one that matters most to these readers first. */
export function takeAway(
  kind: RoleBrief,
  reader: Reader,
  subject: BriefSubject,
  concerns: Concerns,
): readonly string[] {
  const due = concerns.actions[0]?.body.due_date;
  const next = due ? isolate(`${due} (${concerns.actions[0]?.ref})`) : '';
  return [
    ...OWN[kind](subject),
    ...(kind === 'for_sponsor' ? [] : [standing(subject, reader)]),
    readerText.counts(concerns.decided.length, concerns.open.length),
    readerText.withYou(concerns.actions.length, next),
  ].filter(Boolean);
}

const OWN: Readonly<Record<RoleBrief, (subject: BriefSubject) => readonly string[]>> = {
  for_sponsor: ({ view, readiness }) => {
    const project = view.single('project');
    const go = project ? valueText(view, project as unknown as WorkshopRecord, 'go_decision') : '';
    const isUndecided = go === '' || project?.body.go_decision === 'undecided';
    return [
      cutText(project?.body.one_line_purpose ?? '', 60, '…'),
      bandLine(readiness),
      isUndecided ? readerText.notDecidedGo : readerText.go(go),
    ];
  },
  for_ml_team: ({ view }) => {
    const [objective] = view.list('ml_objective');
    const primary = view.list('kpi').find(({ body }) => body.role === 'primary');
    return [
      objective
        ? `${readerText.predicts}: ${named(view, objective as unknown as WorkshopRecord)}.`
        : readerText.noPrediction,
      primary
        ? `${readerText.measure}: ${named(view, primary as unknown as WorkshopRecord)}.`
        : readerText.noMeasure,
    ];
  },
  for_data_and_legal: ({ view }) => {
    const datasets = view.list('dataset');
    const personal = datasets.filter(({ body }) => !['none', undefined].includes(body.personal_data));
    const waiting = datasets.filter(({ body }) => body.access_status !== 'granted');
    return [
      screenLine(view),
      dpiaLine(view),
      readerText.data(datasets.length, personal.length, waiting.length),
    ];
  },
  for_ux: ({ view }) => {
    const [persona] = view.list('persona');
    const [worst] = [...view.list('pain_point')].sort((a, b) => painScore(b) - painScore(a));
    const moments = view.list('journey_step').filter(({ body }) => body.is_ai_error_moment === true);
    return [
      persona
        ? `${briefText.forWhom}: ${named(view, persona as unknown as WorkshopRecord)}.`
        : readerText.noPersona,
      worst
        ? `${briefText.worstPain}: ${named(view, worst as unknown as WorkshopRecord)}.`
        : readerText.noPain,
      readerText.errorMoments(moments.length),
    ];
  },
};

function named(view: RecordView, record: WorkshopRecord): string {
  return `${record.ref} ${markedHeadline(view, record, WORDS)}`.trim().replace(/[.。]$/u, '');
}

/** The lowest and the highest of the reader's sections. */
function standing({ readiness }: BriefSubject, { sections }: Reader): string {
  const own = readiness.sections
    .filter(({ id, score }) => sections.includes(id) && score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  const [low, high] = [own[0], own.at(-1)];
  if (!low || !high) return '';
  const [lowScore, highScore] = [wholeScore(low.score ?? 0), wholeScore(high.score ?? 0)];
  if (lowScore === highScore) return readerText.standingOne(sectionName(low.id), lowScore);
  return readerText.standing(sectionName(low.id), lowScore, sectionName(high.id), highScore);
}
