/** What of a workshop is in the hands of a group of readers: decisions, open questions, findings, actions. */

import { isOpen } from '../../readiness/waivers';
import type { Finding, RecordView, TypedRecord } from '../../sections/record-view';
import type { BriefSubject } from '../brief-subject';
import type { Reader } from './readers';

type Decision = TypedRecord<'decision'>;
type Action = TypedRecord<'action_item'>;

/** Everything that a reader has to know or do. */
export interface Concerns {
  readonly decided: readonly Decision[];
  readonly decidedElsewhere: readonly Decision[];
  readonly open: readonly Decision[];
  /** Errors before warnings; hints are left to the full report. */
  readonly findings: readonly Finding[];
  /** By day, those without one last. */
  readonly actions: readonly Action[];
}

/** Sorts what was recorded by whether it concerns the reader. */
export function concernsOf({ view, findings }: BriefSubject, reader: Reader): Concerns {
  const people = peopleOf(view, reader);
  const isTheirs = (id: string) => {
    const record = view.find(id);
    return record !== undefined && reader.sections.includes(view.homeOf(record));
  };
  const concerns = (decision: Decision) =>
    reader.hasAllDecisions ||
    people.has(decision.body.decider_id ?? '') ||
    aboutOf(view, decision).some(isTheirs);
  const decisions = view.list('decision');
  const isTaken = ({ body }: Decision) => body.choice !== undefined;
  const severities = ['error', 'warning'] as const;
  return {
    decided: decisions.filter((one) => isTaken(one) && concerns(one)),
    decidedElsewhere: decisions.filter((one) => isTaken(one) && !concerns(one)),
    open: decisions.filter((one) => !isTaken(one) && concerns(one)),
    findings: severities.flatMap((severity) =>
      findings.filter(
        (one) => one.severity === severity && isOpen(one) && reader.sections.includes(one.section),
      ),
    ),
    actions: view
      .list('action_item')
      .filter(({ body }) => body.action_status !== 'done' && body.action_status !== 'dropped')
      .filter(({ body }) =>
        body.owner_id === undefined ? isTheirs(body.blocks_record_id ?? '') : people.has(body.owner_id),
      )
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b), 'en')),
  };
}

function dayOf({ body }: Action): string {
  return body.due_date ?? '9999';
}

/** Records that a decision names or is tied to. */
function aboutOf(view: RecordView, decision: Decision): readonly string[] {
  return [
    ...(decision.body.about_record_ids ?? []),
    ...view.linksFrom(decision.id).map(({ toId }) => toId),
    ...view.linksTo(decision.id).map(({ fromId }) => fromId),
  ];
}

function peopleOf(view: RecordView, { disciplines, hasDeciders }: Reader): ReadonlySet<string> {
  const own = view
    .list('person')
    .filter(
      ({ body }) =>
        disciplines.includes(body.discipline ?? '') || (hasDeciders && body.room_role === 'decider'),
    )
    .map(({ id }) => id);
  const sponsors = hasDeciders
    ? view
        .list('stakeholder')
        .flatMap(({ body }) => (body.kind === 'sponsor' && body.represented_by ? [body.represented_by] : []))
    : [];
  return new Set([...own, ...sponsors]);
}
