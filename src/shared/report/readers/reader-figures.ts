/** The drawings that say most to one group of readers; the same as in the full report. */
import type { ReportBlock, RoleBrief } from '../../domain/report-block';
import { goalsActivities } from '../../sections/s01-goals/activities';
import type { BriefSubject } from '../brief-subject';
import { briefText } from '../brief-text.en';
import { matrixBlocks } from '../matrix-blocks';
import { radarBlocks } from '../radar-blocks';
import { riskMapBlocks } from '../risk-map-blocks';
import { journeyCurves } from '../sheets/journey-curves';
import { READERS } from './readers';

const FIGURES: Readonly<Record<RoleBrief, (subject: BriefSubject) => readonly ReportBlock[]>> = {
  for_sponsor: (subject) => [
    ...radarBlocks(subject.readiness),
    ...matrixBlocks(goalsActivities, 'impact-effort', briefText.impactEffort, subject.view.list('goal')),
    ...riskMapBlocks(subject.view.list('risk'), 'before'),
  ],
  for_ml_team: ({ readiness }) => radarBlocks(readiness, READERS.for_ml_team.sections),
  for_data_and_legal: ({ readiness }) => radarBlocks(readiness, READERS.for_data_and_legal.sections),
  for_ux: ({ view }) => journeyCurves(view),
};

/** Drawings with captions; nothing where nothing was recorded that could be drawn. */
export function readerFigures(kind: RoleBrief, subject: BriefSubject): readonly ReportBlock[] {
  return FIGURES[kind](subject);
}
