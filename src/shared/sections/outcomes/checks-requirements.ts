/** Checks of requirements: where they come from, when they are met, and who shows it. */
import { isActive, isAgreed } from '../../domain/workshop';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

type Requirement = TypedRecord<'system_requirement'>;

const FIT = ['fit_metric', 'fit_value', 'fit_unit'] as const;
const PROVEN = new Set<unknown>(['measured', 'verified']);

const noOrigin: Check = {
  id: 'CK090',
  severity: 'warning',
  run: (view) =>
    view
      .list('system_requirement')
      .filter(({ id }) => !view.isLinked(id, 'satisfies', 'goal', 'constraint', 'benchmark', 'harm'))
      .map((requirement) => found(requirement)),
};

const unverifiedMust: Check = {
  id: 'CK091',
  severity: 'error',
  run: (view) =>
    view
      .list('system_requirement')
      .filter(({ body }) => body.priority === 'must')
      .flatMap((requirement): readonly CheckFinding[] => {
        if (requirement.body.verification_method === undefined)
          return [{ ...found(requirement), field: 'verification_method' }];
        if (view.isLinked(requirement.id, 'verified_by', 'test_spec', 'evidence')) return [];
        return [{ ...found(requirement), variant: 'unlinked' }];
      }),
};

const noFigure: Check = {
  id: 'CK092',
  severity: 'error',
  run: (view) =>
    view
      .list('system_requirement')
      .filter(isAgreed)
      .flatMap((requirement) => {
        const missing = FIT.filter((name) => requirement.body[name] === undefined);
        if (!missing[0]) return [];
        const codes = { missing: missing.map((name) => `system_requirement.${name}`) };
        return [{ ...found(requirement), field: missing[0], codes }];
      }),
};

const claimedVerified: Check = {
  id: 'CK093',
  severity: 'error',
  run: (view) =>
    view
      .list('system_requirement')
      .filter(({ body }) => body.implementation_status === 'verified')
      .filter((requirement) => !PROVEN.has(requirement.body.evidence_level) || !hasProof(view, requirement))
      .map((requirement) => ({ ...found(requirement), field: 'implementation_status' })),
};

/** A measurement or a report that is attached, in either of the two ways. */
function hasProof(view: RecordView, { id }: Requirement): boolean {
  return [...view.linksFrom(id, 'evidenced_by'), ...view.linksFrom(id, 'verified_by')].some((link) => {
    const proof = view.find(link.toId);
    return proof?.kind === 'evidence' && isActive(proof);
  });
}

function found({ id, ref }: Requirement) {
  return { recordIds: [id], values: { ref } };
}

export const requirementChecks: readonly Check[] = [noOrigin, unverifiedMust, noFigure, claimedVerified];
