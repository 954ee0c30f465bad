/** Checks on what was typed, for records of any kind: empty words, doubles, missing owners. */
import { isActive, isAgreed } from '../../domain/workshop';
import type { Check } from '../define-section';
import { findDoubles, wordingFlaws } from '../wording-flaws';

const emptyWords: Check = {
  id: 'CK003',
  severity: 'warning',
  runKind: (view, kind) => {
    if (kind === 'note') return [];
    return view
      .recordsOf(kind)
      .filter(isAgreed)
      .flatMap((record) =>
        wordingFlaws(view, record).map(({ field, flaw, term }) => ({
          ...(flaw !== 'placeholder' && { variant: flaw }),
          recordIds: [record.id],
          field,
          values: { ref: record.ref, term: term ?? '' },
          codes: { field: [`${kind}.${field}`] },
        })),
      );
  },
};

const doubles: Check = {
  id: 'CK006',
  severity: 'warning',
  runKind: (view, kind) =>
    findDoubles(view, view.recordsOf(kind)).map(({ earlier, later }) => ({
      recordIds: [later.id, earlier.id],
      values: { ref1: earlier.ref, ref2: later.ref },
    })),
};

const missingOwner: Check = {
  id: 'CK007',
  severity: 'error',
  runKind: (view, kind) => {
    if (view.declaration(kind).envelope !== 'full') return [];
    return view.recordsOf(kind).flatMap((record) => {
      if (!isAgreed(record)) return [];
      const owner = view.find(record.body.owner_id as string | undefined);
      if (owner?.kind === 'person' && isActive(owner)) return [];
      const variant = record.body.owner_id === undefined ? {} : { variant: 'gone' };
      return [{ ...variant, recordIds: [record.id], field: 'owner_id', values: { ref: record.ref } }];
    });
  },
};

export const wordingChecks: readonly Check[] = [emptyWords, doubles, missingOwner];
