/** Who owns what: for each seat the records, actions, decisions and accepted risks that carry its name. Pure. */
import { isActive, isAgreed, type WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { isOpenAction, isOverdue, sortByDue } from '../views/actions-model';
import { textOf } from '../views/record-group';

/** What one person carries. */
export interface PersonSheet {
  readonly person: WorkshopRecord;
  /** Open actions, what is late first, without a day last. */
  readonly actions: readonly WorkshopRecord[];
  readonly overdue: number;
  /** Decisions this person takes or took. */
  readonly decisions: readonly WorkshopRecord[];
  /** Risks this person accepted as they are. */
  readonly accepted: readonly WorkshopRecord[];
  /** Other records this person owns, kind by kind in the order of the sections. */
  readonly owned: readonly OwnedKind[];
}

export interface OwnedKind {
  readonly kind: string;
  readonly records: readonly WorkshopRecord[];
}

/** One sheet per active seat, in the order of the seats. O(people + records). */
export function peopleSheets(
  byKind: ReadonlyMap<string, readonly WorkshopRecord[]>,
  today: string,
): readonly PersonSheet[] {
  const owned = new Map<string, Map<string, WorkshopRecord[]>>();
  for (const kind of ownableKinds()) {
    for (const record of byKind.get(kind) ?? []) {
      const owner = textOf(record, 'owner_id');
      if (owner === '' || !isActive(record)) continue;
      const kinds = owned.get(owner) ?? new Map<string, WorkshopRecord[]>();
      kinds.set(kind, [...(kinds.get(kind) ?? []), record]);
      owned.set(owner, kinds);
    }
  }
  return (byKind.get('person') ?? []).filter(isActive).map((person): PersonSheet => {
    const kinds = owned.get(person.id) ?? new Map<string, readonly WorkshopRecord[]>();
    const actions = sortByDue((kinds.get('action_item') ?? []).filter(isOpenAction));
    return {
      person,
      actions,
      overdue: actions.filter((action) => isOverdue(action, today)).length,
      decisions: named(byKind.get('decision'), 'decider_id', person.id),
      accepted: named(byKind.get('risk'), 'accepted_by', person.id),
      owned: [...kinds]
        .filter(([kind]) => kind !== 'action_item')
        .map(([kind, records]) => ({ kind, records })),
    };
  });
}

/** Agreed records that should have an owner and have none, kind by kind. */
export function unowned(byKind: ReadonlyMap<string, readonly WorkshopRecord[]>): readonly OwnedKind[] {
  return ownableKinds().flatMap((kind) => {
    const records = (byKind.get(kind) ?? []).filter(
      (record) => isAgreed(record) && record.deletedAt === null && record.body.owner_id === undefined,
    );
    return records.length > 0 ? [{ kind, records }] : [];
  });
}

/**
 * People who lead the room and also have the last word: by two seats with one name, or because a decision names the
 * facilitator. Whoever leads should be neutral.
 */
export function leadsAndDecides(
  byKind: ReadonlyMap<string, readonly WorkshopRecord[]>,
): readonly WorkshopRecord[] {
  const people = (byKind.get('person') ?? []).filter(isActive);
  const nameOf = (person: WorkshopRecord): string =>
    textOf(person, 'full_name').trim().replace(/\s+/gu, ' ').toLowerCase();
  const deciders = people.filter(({ body }) => body.room_role === 'decider').map(nameOf);
  const decided = new Set(
    (byKind.get('decision') ?? []).filter(isActive).map((one) => textOf(one, 'decider_id')),
  );
  return people.filter(
    (person) =>
      person.body.room_role === 'facilitator' &&
      (decided.has(person.id) || (nameOf(person) !== '' && deciders.includes(nameOf(person)))),
  );
}

function ownableKinds(): readonly string[] {
  return RECORD_KINDS.filter((kind) => 'owner_id' in getDeclaration(kind).fields);
}

function named(
  records: readonly WorkshopRecord[] | undefined,
  field: string,
  personId: string,
): readonly WorkshopRecord[] {
  return (records ?? []).filter((record) => isActive(record) && record.body[field] === personId);
}
