/** Checks of personas and journeys. */
import { groupBy } from '../../analysis/group-by';
import type { Check } from '../define-section';
import { hasAny, hasPeopleAffected } from '../predicates';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

const MIN_PEOPLE = 3;
const MIN_PHASES = 3;
const ACTS_BY_ITSELF = new Set<unknown>(['ai_acts_human_monitors', 'ai_acts_alone']);

function personaValues(view: RecordView, persona: TypedRecord<'persona'>) {
  return { ref: persona.ref, name: headlineOf(view, persona, 40) };
}

const personaWithoutResearch: Check = {
  id: 'CK044',
  severity: 'warning',
  run: (view) =>
    view.list('persona').flatMap((persona): readonly CheckFinding[] => {
      if (persona.body.is_provisional !== false) return [];
      const n = persona.body.based_on_n ?? 0;
      const found = { recordIds: [persona.id], values: { ...personaValues(view, persona), n: String(n) } };
      if (n < MIN_PEOPLE) return [{ ...found, field: 'based_on_n' }];
      if (persona.body.evidence_level !== 'assumption') return [];
      return [{ ...found, variant: 'assumption', field: 'evidence_level' }];
    }),
};

const personaWithoutJourney: Check = {
  id: 'CK045',
  severity: 'warning',
  run: (view) => {
    const told = new Set(view.list('journey').map((journey) => journey.body.persona_id));
    return view
      .list('persona')
      .filter(({ body }) => body.persona_kind === 'direct_user' || body.persona_kind === 'operator_overseer')
      .filter((persona) => !told.has(persona.id))
      .map((persona) => ({ recordIds: [persona.id], values: personaValues(view, persona) }));
  },
};

const thinJourney: Check = {
  id: 'CK046',
  severity: 'hint',
  run: (view) => {
    const maps = readMaps(view);
    return view.list('journey').flatMap((journey): readonly CheckFinding[] => {
      const phases = maps.phases.get(journey.id) ?? [];
      const steps = phases.flatMap((phase) => maps.steps.get(phase.id) ?? []);
      const unfelt = steps.filter((step) => step.body.emotion === undefined);
      const found = (n: number) => ({ recordIds: [journey.id], values: { ref: journey.ref, n: String(n) } });
      return [
        ...(phases.length < MIN_PHASES ? [found(phases.length)] : []),
        ...(unfelt.length > 0 ? [{ ...found(unfelt.length), variant: 'emotion' }] : []),
      ];
    });
  },
};

const doubleNumber: Check = {
  id: 'CK047',
  severity: 'error',
  run: (view) => {
    const maps = readMaps(view);
    return view.list('journey').flatMap((journey) => {
      const phases = maps.phases.get(journey.id) ?? [];
      return [phases, ...phases.map((phase) => maps.steps.get(phase.id) ?? [])].flatMap((peers) =>
        findDoubleNumbers(journey, peers),
      );
    });
  },
};

type Numbered = TypedRecord<'journey_phase'> | TypedRecord<'journey_step'>;

function findDoubleNumbers(
  journey: TypedRecord<'journey'>,
  peers: readonly Numbered[],
): readonly CheckFinding[] {
  const holder = new Map<number, Numbered>();
  return peers.flatMap((peer) => {
    const number = peer.body.sequence_no;
    const first = number === undefined ? undefined : holder.get(number);
    if (number === undefined) return [];
    if (!first) {
      holder.set(number, peer);
      return [];
    }
    const values = { ref: journey.ref, number: String(number), first: first.ref, second: peer.ref };
    return [{ recordIds: [peer.id, first.id, journey.id], field: 'sequence_no', values }];
  });
}

/** Phases by journey and steps by phase, read once. */
function readMaps(view: RecordView) {
  return {
    phases: groupBy(view.list('journey_phase'), (phase) => phase.body.journey_id ?? ''),
    steps: groupBy(view.list('journey_step'), (step) => step.body.phase_id ?? ''),
  };
}

const unseenPeople: Check = {
  id: 'CK050',
  severity: 'warning',
  run: (view) => {
    const isSeen = view.list('persona').some((persona) => persona.body.persona_kind === 'affected_non_user');
    const isAsked = hasAny(
      view,
      'persona',
      'journey',
      'pain_point',
      'feature',
      'user_need',
      'research_activity',
    );
    return isAsked && hasPeopleAffected(view) && !isSeen ? [{ recordIds: [], values: {} }] : [];
  },
};

const blindTrust: Check = {
  id: 'CK053',
  severity: 'warning',
  run: (view) => {
    if (!ACTS_BY_ITSELF.has(view.single('project')?.body.automation_level)) return [];
    return view
      .list('persona')
      .filter((persona) => persona.body.trust_stance === 'over_trusts')
      .map((persona) => ({
        recordIds: [persona.id],
        field: 'trust_stance',
        values: personaValues(view, persona),
      }));
  },
};

export const peopleChecks: readonly Check[] = [
  personaWithoutResearch,
  personaWithoutJourney,
  thinJourney,
  doubleNumber,
  unseenPeople,
  blindTrust,
];
