/** How far the closing of the open workshop is, from its records, its findings and the polls. */

import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { BLOCKERS } from '@shared/readiness/blockers';
import { type Seat, seatsOf } from '@shared/room/seats';
import { objectionsTo, pollsOf } from '@shared/sections/agreement';
import type { Section } from '@shared/sections/define-section';
import { hasPeopleAffected } from '@shared/sections/predicates';
import type { Finding, RecordView } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';
import { sectionsAsked } from '@shared/sections/sections-asked';
import { useMemo } from 'react';
import { useFindings } from '../../store/findings-store';
import { type Outcome, outcomeOf } from '../polls/poll-model';
import { useRoomView } from '../polls/use-room-view';
import { causesOf, ownedRisks, RISKS_WANTED } from '../premortem/premortem-model';
import { reviewOf } from '../review/review-model';
import {
  ACTION_NEEDS,
  type ClosingStep,
  closingSteps,
  DECISION_NEEDS,
  decisionAbout,
  lacking,
  openActions,
  openParked,
  roomRemarks,
} from './closing-model';

/** A section that the room was asked about. */
export interface AskedSection {
  readonly section: Section;
  readonly outcome: Outcome;
  /** Ballots that object, while the section is confirmed over them and no decision says why. */
  readonly unexplained: readonly string[];
}

export interface Closing {
  readonly steps: readonly ClosingStep[];
  readonly parked: readonly WorkshopRecord[];
  readonly looseDecisions: ReturnType<typeof lacking>;
  readonly looseActions: ReturnType<typeof lacking>;
  readonly asked: readonly AskedSection[];
  readonly remarks: readonly string[];
  readonly blockers: readonly Finding[];
  readonly project: WorkshopRecord | undefined;
  readonly goDecision: WorkshopRecord | undefined;
  readonly deciderId: string | null;
}

/** The closing as it stands; null while no workshop is open. */
export function useClosing(): Closing | null {
  const view = useRoomView();
  const findings = useFindings((state) => state.findings);
  return useMemo(() => (view ? read(view, findings) : null), [view, findings]);
}

function read(view: RecordView, findings: readonly Finding[]): Closing {
  const decisions = view.recordsOf('decision');
  const people = view.recordsOf('person');
  const seats: readonly Seat[] = seatsOf(people);
  const actions = view.recordsOf('action_item');
  const project = view.single('project') as WorkshopRecord | undefined;
  const errors = reviewOf(
    findings.filter(({ severity }) => severity === 'error'),
    findings,
    actions,
  ).openErrors;
  const parked = openParked(view.recordsOf('parking_item'));
  const causes = causesOf({
    place: { sectionId: 'OUT', activityId: 'premortem' },
    notes: view.recordsOf('note'),
    clusters: view.recordsOf('cluster'),
    rounds: view.recordsOf('priority_round'),
    results: view.recordsOf('round_result'),
    risks: view.recordsOf('risk'),
  });
  // A room that found its risks on another board has done the same.
  const ownedElsewhere = view
    .recordsOf('risk')
    .filter(({ body }) => typeof body.owner_id === 'string').length;
  const owned = Math.max(ownedRisks(causes).length, ownedElsewhere);
  const looseDecisions = lacking(decisions, DECISION_NEEDS);
  const looseActions = lacking(openActions(actions), ACTION_NEEDS);
  const asked = askedSections(view, decisions);
  const remarks = roomRemarks(seats, people, hasPeopleAffected(view));
  const blockers = findings.filter(({ check, waived }) => BLOCKERS.has(check) && waived === undefined);
  const goDecision = project ? decisionAbout(decisions, [project.id]) : undefined;
  const body = project?.body ?? {};
  return {
    steps: closingSteps({
      errors,
      parked: parked.length,
      owned,
      ownedWanted: RISKS_WANTED,
      decisions: decisions.filter(isActive).length,
      looseDecisions: looseDecisions.length,
      actions: openActions(actions).length,
      looseActions: looseActions.length,
      asked: asked.length,
      confirmed: asked.filter(({ outcome }) => outcome.tone === 'success').length,
      unexplained: asked.filter(({ unexplained }) => unexplained.length > 0).length,
      remarks: remarks.length,
      blockers: blockers.length,
      hasGoDecision: body.go_decision !== undefined && body.go_decision !== 'undecided',
      hasGoReason: goDecision?.body.reason !== undefined,
      hasNextDay: body.next_reassessment_on !== undefined,
      hasNextOwner: body.reassessment_owner_id !== undefined,
      closedOn: typeof body.closed_on === 'string' ? body.closed_on : null,
    }),
    parked,
    looseDecisions,
    looseActions,
    asked,
    remarks,
    blockers,
    project,
    goDecision,
    deciderId: seats.find(({ roomRole }) => roomRole === 'decider')?.id ?? null,
  };
}

const OBJECTS = 1;

function askedSections(view: RecordView, decisions: readonly WorkshopRecord[]): readonly AskedSection[] {
  const { asked } = sectionsAsked(SECTIONS, view.workshop.template, view.recordsOf('section_status'));
  return asked.map((section) => {
    const outcome = outcomeOf(view, section.id);
    const isOverruled = outcome.tone === 'success' && objectionsTo(view, section.id) > 0;
    const objecting = isOverruled
      ? pollsOf(view, section.id)
          .filter(({ body }) => body.level === OBJECTS)
          .map(({ id }) => id)
      : [];
    return { section, outcome, unexplained: decisionAbout(decisions, objecting) ? [] : objecting };
  });
}
