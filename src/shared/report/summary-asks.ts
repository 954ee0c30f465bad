/** What the reader of the summary is asked for, and whether the decision on going on fits what was recorded. */
import { bandText } from '../readiness/band-text.en';
import { sectionName, wholeScore } from '../readiness/score-words';
import { type Band, isAtLeast } from '../sections/band';
import { valueText } from '../sections/record-text';
import type { BriefSubject } from './brief-subject';
import { briefText, decideText, disagreesText, mostMissingText, stillOpenText } from './brief-text.en';
import { cutText } from './cut-text';
import { isOpenAction } from './summary-next';
import type { Room } from './summary-room';

/** Below this score a section is named as the one where most is missing. */
const ENOUGH = 60;

/** In plain words: what to decide, who is missing, and where help is needed most. */
export function askedOfYou({ view, readiness }: BriefSubject, room: Room): string {
  const open = view
    .list('decision')
    .filter(({ body }) => body.question !== undefined && body.choice === undefined);
  const [first] = open;
  const isUndecided = (view.single('project')?.body.go_decision ?? 'undecided') === 'undecided';
  const hasSponsor = view.list('stakeholder').some(({ body }) => body.kind === 'sponsor');
  const low = readiness.sections.find(({ id }) => id === readiness.weakest);
  const asks = [
    ...(first
      ? [decideText(first.ref, cutText(first.body.question ?? '', room.headWords * 2, '…'), open.length - 1)]
      : []),
    ...(isUndecided ? [briefText.decideGo] : []),
    ...(hasSponsor ? [] : [briefText.nameSponsor]),
  ];
  return [
    ...(asks.length > 0 ? asks : [briefText.nothingToDecide]),
    ...(low && (low.score ?? 0) < ENOUGH ? [mostMissingText(sectionName(low.id))] : []),
  ].join(' ');
}

/** The least ready a project is for a decision to fit. */
const NEEDED: Readonly<Record<string, Band>> = {
  explore: 'explore',
  pilot: 'pilot_ready',
  build: 'build_ready',
};

/** The decision of the workshop; when readiness or what is planned says otherwise, this is said beside it. */
export function goDecision({ view, readiness }: BriefSubject): string {
  const project = view.single('project');
  if (!project) return '';
  const go = valueText(view, project, 'go_decision');
  const code = project.body.go_decision ?? '';
  const needed = NEEDED[code];
  if (needed !== undefined && !isAtLeast(readiness.band, needed)) {
    const [name, meaning] = bandText[readiness.band];
    return `${go}. ${disagreesText(name, wholeScore(readiness.overall), meaning)}`;
  }
  const open = view.list('action_item').filter(isOpenAction).length;
  return code === 'stop' && open > 0 ? `${go}. ${stillOpenText(open)}` : go;
}
