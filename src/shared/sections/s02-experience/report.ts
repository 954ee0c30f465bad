/** The user experience chapter of the full report: research, people, their journeys as curves, pain and features. */

import { groupBy } from '../../analysis/group-by';
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { homeBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import { curveBlocks, journeyRows } from '../../report/sheets/journey-curves';
import { refAndHeadline } from '../record-text';
import type { RecordView, TypedRecord } from '../record-view';

/** Drawings of one journey, twelve steps each. */
const CURVES = 20;
const STEP_COLUMNS = ['phase_id', 'touchpoint', 'emotion', 'ai_role', 'is_ai_error_moment'];

/** Blocks of the chapter, without its heading. */
export function experienceReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'research_activity'),
    ...recordBlocks(view, 'persona'),
    ...recordBlocks(view, 'user_need', {
      columns: ['persona_id', 'importance', 'satisfaction_now', 'opportunity'],
    }),
    ...recordBlocks(view, 'journey'),
    ...journeyMaps(view),
    ...recordBlocks(view, 'pain_point', { columns: ['step_id', 'severity', 'frequency', 'owner_id'] }),
    ...recordBlocks(view, 'feature', {
      columns: ['usability_effect', 'effort_pd', 'user_value', 'priority'],
    }),
    ...homeBlocks(view, 'hax_rating', 'S02', { columns: ['feature_id', 'guideline_no', 'rating'] }),
  ];
}

type Phase = TypedRecord<'journey_phase'>;
type Step = TypedRecord<'journey_step'>;

function journeyMaps(view: RecordView): readonly ReportBlock[] {
  const steps = groupBy(bySequence(view.listAll('journey_step')), (step) => step.body.phase_id ?? '');
  const phases = groupBy(bySequence(view.listAll('journey_phase')), (phase) => phase.body.journey_id ?? '');
  const rows = journeyRows(view);
  const journeys = view.listAll('journey');
  const told = journeys.flatMap((journey) => {
    const own = phases.get(journey.id) ?? [];
    const name = refAndHeadline(view, journey);
    return [
      { type: 'heading', level: 3, text: name } as const,
      ...curveBlocks(name, rows.get(journey.id) ?? [], CURVES),
      ...mapTables(view, own, steps),
    ];
  });
  return [...told, ...looseTables(view, new Set(journeys.map((journey) => journey.id)))];
}

function mapTables(
  view: RecordView,
  phases: readonly Phase[],
  steps: ReadonlyMap<string, readonly Step[]>,
): readonly ReportBlock[] {
  if (phases.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const ownSteps = phases.flatMap((phase) => steps.get(phase.id) ?? []);
  return [...phaseTable(view, phases, ['journey_id']), ...stepTable(view, ownSteps, ['sequence_no'])];
}

function phaseTable(
  view: RecordView,
  phases: readonly Phase[],
  implied: readonly string[] = [],
): readonly ReportBlock[] {
  return recordBlocks(view, 'journey_phase', {
    records: phases,
    columns: ['sequence_no'],
    implied,
    bare: true,
  });
}

function stepTable(
  view: RecordView,
  steps: readonly Step[],
  implied: readonly string[] = [],
): readonly ReportBlock[] {
  return recordBlocks(view, 'journey_step', { records: steps, columns: STEP_COLUMNS, implied, bare: true });
}

/** What lost its journey or its phase is still printed. */
function looseTables(view: RecordView, journeys: ReadonlySet<string>): readonly ReportBlock[] {
  const phases = view.listAll('journey_phase');
  const loosePhases = phases.filter((phase) => !journeys.has(phase.body.journey_id ?? ''));
  const kept = new Set(phases.filter((phase) => !loosePhases.includes(phase)).map((phase) => phase.id));
  const looseSteps = view.listAll('journey_step').filter((step) => !kept.has(step.body.phase_id ?? ''));
  if (loosePhases.length === 0 && looseSteps.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: briefText.noJourney },
    ...(loosePhases.length > 0 ? phaseTable(view, loosePhases) : []),
    ...(looseSteps.length > 0 ? stepTable(view, looseSteps) : []),
  ];
}

function bySequence<T extends Phase | Step>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.body.sequence_no ?? 0) - (b.body.sequence_no ?? 0));
}
