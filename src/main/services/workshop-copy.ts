/** New workshops from old ones: the same again, or everything carried over to be confirmed once more. */

import { findTemplate } from '@shared/agenda/templates';
import type { Workshop, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { mapReferences } from '@shared/exchange/map-references';
import { patchBody } from '@shared/sections/record-schema';
import { agendaRecords, newRecord } from './agenda-records';
import { scoreOf } from './score-of';
import type { NewWorkshop } from './workshop';

interface Dependencies {
  readonly now: () => Date;
  readonly newId: () => string;
}

interface Source {
  readonly snapshot: WorkshopSnapshot;
  readonly counters: Readonly<Record<string, number>>;
}

/** The same content under new internal ids; references people quote stay, and what points to nothing is left out. */
export function copyWorkshop(
  source: WorkshopSnapshot,
  counters: Readonly<Record<string, number>>,
  title: string,
  deps: Dependencies,
): NewWorkshop {
  const at = deps.now().toISOString();
  const ids = new Map(source.records.map((record) => [record.id, deps.newId()]));
  const idOf = (id: string): string | null => ids.get(id) ?? null;
  const records = source.records.map((record) => ({
    ...record,
    id: ids.get(record.id) ?? deps.newId(),
    body: mapReferences(record.kind, record.body, idOf),
  }));
  const links = source.links.flatMap((link) => {
    const [fromId, toId] = [idOf(link.fromId), idOf(link.toId)];
    return fromId && toId ? [{ ...link, id: deps.newId(), fromId, toId }] : [];
  });
  const workshop: Workshop = {
    ...source.workshop,
    id: deps.newId(),
    title,
    originId: null,
    archivedAt: null,
    deletedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return { workshop, records, links, counters };
}

/** What happened in the room then is not what the room thinks now: rounds, polls and the clock start anew. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'agenda_item',
  'agreement_poll',
  'priority_round',
  'round_result',
  'vote',
  'pairwise_judgement',
]);

/** Everything of a workshop carried over as "to confirm", with the agenda of a re-assessment. */
export function carryOver(
  { snapshot, counters }: Source,
  title: string,
  heldOn: string | null,
  deps: Dependencies,
): NewWorkshop {
  const kept = snapshot.records.filter((record) => record.deletedAt === null && !OF_THE_DAY.has(record.kind));
  const copy = copyWorkshop({ ...snapshot, records: kept }, counters, title, deps);
  const template = findTemplate('reassessment');
  if (!template) throw new Error('The template of re-assessments is missing');
  const used = counters.agenda_item ?? 0;
  const agenda = agendaRecords(template, used, copy.workshop.createdAt, deps.newId);
  const earlier = { earlier_title: snapshot.workshop.title, earlier_on: dayOf(snapshot.workshop) };
  const records = copy.records.map((record) => toConfirm(record, earlier));
  // Worked out while the records still are what they were: to be confirmed, they count for nothing.
  const score = scoreOf(snapshot);
  const nth = (counters.score_snapshot ?? 0) + 1;
  const keptScore = score
    ? [newRecord('score_snapshot', deps.newId(), nth, copy.workshop.createdAt, score)]
    : [];
  return {
    workshop: { ...copy.workshop, template: template.code, heldOn },
    records: [...records, ...agenda, ...keptScore],
    links: copy.links,
    counters: {
      ...counters,
      agenda_item: used + agenda.length,
      ...(score && { score_snapshot: nth }),
    },
  };
}

function dayOf(workshop: Workshop): string {
  return workshop.heldOn ?? workshop.createdAt.slice(0, 10);
}

/** Retired records stay retired; what held is put before the room again. The go decision is open once more. */
function toConfirm(
  record: WorkshopRecord,
  earlier: { readonly earlier_title: string; readonly earlier_on: string },
): WorkshopRecord {
  if (record.kind === 'project') {
    const anew = { ...earlier, closed_on: null, go_decision: 'undecided' };
    return { ...record, body: patchBody('project', record.body, anew) };
  }
  const wasAccepted = record.status === 'agreed' || record.status === 'verified';
  return wasAccepted ? { ...record, status: 'proposed' } : record;
}
