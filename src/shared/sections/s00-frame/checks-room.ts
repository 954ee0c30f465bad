/** Checks on what the room itself produced: sections left out, judgements that contradict, sections nobody confirmed. */
import { templateScope } from '../../agenda/templates';
import { AHP_RATIO_LIMIT } from '../../analysis/ahp';
import type { WorkshopRecord } from '../../domain/workshop';
import { isActive, isAgreed } from '../../domain/workshop';
import { isPollConfirmed } from '../agreement';
import type { Check } from '../define-section';
import { judgeRound } from '../pairwise-rounds';
import { hasPeopleAffected, isDecided, isHighRisk } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

/** Shorter than this, nobody can judge why a section was left out. */
const RATIONALE_CHARACTERS = 40;
const SCORED_SECTION = /^S(0[1-9]|1[0-6])$/;

/** What speaks against leaving a section out, by section; the variant names the message. */
const CONTRADICTIONS: Readonly<
  Record<string, { readonly variant: string; readonly holds: (view: RecordView) => boolean }>
> = {
  S05: { variant: 'personalization', holds: (view) => view.list('personalization_feature').length > 0 },
  S09: { variant: 'objectives', holds: (view) => view.list('ml_objective').length > 0 },
  S10: { variant: 'people', holds: hasPeopleAffected },
  S14: {
    variant: 'production',
    holds: (view) => view.single('project')?.body.lifecycle_stage === 'production',
  },
  S16: { variant: 'high_risk', holds: isHighRisk },
};

const wronglyLeftOut: Check = {
  id: 'CK010',
  severity: 'error',
  run: (view) =>
    view.list('section_status').flatMap((status): readonly CheckFinding[] => {
      const {
        section_code: section = '',
        applicability,
        rationale = '',
        approver_id: approver,
      } = status.body;
      const found = {
        recordIds: [status.id],
        field: 'applicability',
        values: {},
        codes: { section: [section] },
      };
      const against = applicability === 'not_applicable' ? CONTRADICTIONS[section] : undefined;
      const isLeftOut = applicability === 'not_applicable' || applicability === 'deferred';
      const isThin = rationale.trim().length < RATIONALE_CHARACTERS || approver === undefined;
      return [
        ...(against?.holds(view) ? [{ ...found, variant: against.variant }] : []),
        ...(isLeftOut && isThin ? [{ ...found, severity: 'warning' as const, field: 'rationale' }] : []),
      ];
    }),
};

const contradictingPairs: Check = {
  id: 'CK108',
  severity: 'warning',
  run: (view) =>
    view.list('priority_round').flatMap((round) => {
      if (round.body.method !== 'pairwise_ahp' || isDecided(view, round.id)) return [];
      const { items, result } = judgeRound(view, round);
      if (!result.computable || !result.ratio.computable || result.ratio.value <= AHP_RATIO_LIMIT) return [];
      const triad = (result.revisit ?? []).map((row) => nameItem(view, items[row] ?? '')).join(', ');
      const values = { ref: round.ref, ratio: result.ratio.value.toFixed(2), triad };
      return [{ recordIds: [round.id], values }];
    }),
};

/** A record by its reference; a code as people would write it. */
function nameItem(view: RecordView, item: string): string {
  return view.find(item)?.ref ?? item.replaceAll('_', ' ');
}

/** Asked only of sections in which something was agreed: before that there is nothing to confirm. */
const unconfirmedSection: Check = {
  id: 'CK109',
  severity: 'warning',
  run: (view) => {
    const scope = templateScope(view.workshop.template);
    const leftOut = new Set(
      view
        .list('section_status')
        .filter(isLeftOut)
        .map(({ body }) => body.section_code),
    );
    const agreed = new Set(view.all.filter((record) => counts(view, record)).map(view.homeOf));
    return [...agreed]
      .filter((id) => SCORED_SECTION.test(id) && (scope === null || scope.includes(id)) && !leftOut.has(id))
      .filter((id) => !isPollConfirmed(view, id))
      .sort()
      .map((id) => ({ section: id, recordIds: [], values: {}, codes: { section: [id] } }));
  },
};

function isLeftOut({ body }: TypedRecord<'section_status'>): boolean {
  return body.applicability === 'not_applicable' || body.applicability === 'deferred';
}

/** An agreed statement of the kinds that its section is scored by; kinds that serve several sections count everywhere. */
function counts(view: RecordView, record: WorkshopRecord): boolean {
  const declaration = view.declaration(record.kind);
  if (!isActive(record) || !isAgreed(record) || declaration.envelope !== 'full') return false;
  const primary = view.sectionOf(record.kind).score?.primary ?? [];
  return declaration.home !== undefined || primary.some(({ kind }) => kind === record.kind);
}

export const roomChecks: readonly Check[] = [wronglyLeftOut, contradictingPairs, unconfirmedSection];
