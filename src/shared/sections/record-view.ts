/**
 * The read-only look at a workshop that checks, derivations and briefs work with. Sections never import each other;
 * they ask this view.
 */
import type { Link, WorkshopRecord, WorkshopSnapshot } from '../domain/workshop';
import { byPosition, isActive } from '../domain/workshop';
import type { BodyView, DeriveContext } from '../fields/field';
import type { RecordDeclaration } from './define-record';
import type { Section, Severity } from './define-section';
import type { RecordBody, RecordKind } from './registry';
import { getDeclaration, getHomeOf, getSectionOf } from './registry';

/** A record whose body has the type of its kind. */
export type TypedRecord<K extends RecordKind> = Omit<WorkshopRecord, 'kind' | 'body'> & {
  readonly kind: K;
  readonly body: RecordBody<K>;
};

/** Something that contradicts, is missing or has no owner, with the place where it can be mended. */
export interface Finding {
  /** The same for the same trouble in every run: for lists, focus and waivers. */
  readonly key: string;
  readonly check: string;
  /** Which wording of the check's message applies; absent for the plain one. */
  readonly variant?: string;
  readonly severity: Severity;
  /** Section of the record that must change. */
  readonly section: string;
  /** First the record that must change. Empty for the workshop as a whole. */
  readonly recordIds: readonly string[];
  readonly field?: string;
  /** Fills the braces of the message. */
  readonly values: Readonly<Record<string, string>>;
  /** Fills braces with labels: "goal.statement" is a field, "person.discipline.ux" an option of one. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
}

/** What a check says; the runner adds which check it was, and the section and severity where they are left out. */
export type CheckFinding = Omit<Finding, 'key' | 'check' | 'severity' | 'section'> & {
  readonly severity?: Severity;
  readonly section?: string;
};

export interface RecordView {
  /** The moment everything is judged by, ISO 8601. */
  readonly asOf: string;
  readonly workshop: WorkshopSnapshot['workshop'];
  /** Active records of a kind, in their order. */
  readonly list: <K extends RecordKind>(kind: K) => readonly TypedRecord<K>[];
  /** All records of a kind that are not in the bin, retired ones too. */
  readonly listAll: <K extends RecordKind>(kind: K) => readonly TypedRecord<K>[];
  /** The one record of a singleton kind. */
  readonly single: <K extends RecordKind>(kind: K) => TypedRecord<K> | undefined;
  readonly find: (id: string | undefined) => WorkshopRecord | undefined;
  readonly all: readonly WorkshopRecord[];
  readonly links: readonly Link[];
  readonly linksFrom: (id: string, type?: string) => readonly Link[];
  readonly linksTo: (id: string, type?: string) => readonly Link[];
  /** At least one link of the type from this record to an active record of one of the kinds. */
  readonly isLinked: (fromId: string, type: string, ...kinds: readonly RecordKind[]) => boolean;
  readonly singletonBody: (kind: string) => BodyView | undefined;
  /** What derived fields look at. */
  readonly deriveContext: DeriveContext;
  /** The declaration of a kind, for code that handles records of any kind. */
  readonly declaration: (kind: string) => RecordDeclaration;
  /** The section that declares a kind, with its words. */
  readonly sectionOf: (kind: string) => Section;
  /** Id of the section a record belongs to, which for shared kinds depends on what it says. */
  readonly homeOf: (record: Pick<WorkshopRecord, 'kind' | 'body'>) => string;
}

/** Indexes a snapshot once; O(records + links). */
export function createRecordView(snapshot: WorkshopSnapshot, asOf: string): RecordView {
  const byId = new Map<string, WorkshopRecord>();
  const byKind = new Map<string, WorkshopRecord[]>();
  for (const record of snapshot.records) {
    if (record.deletedAt !== null) continue;
    byId.set(record.id, record);
    const peers = byKind.get(record.kind);
    if (peers) peers.push(record);
    else byKind.set(record.kind, [record]);
  }
  for (const peers of byKind.values()) peers.sort(byPosition);
  const from = groupBy(snapshot.links, (link) => link.fromId);
  const to = groupBy(snapshot.links, (link) => link.toId);
  const active = new Map<string, readonly WorkshopRecord[]>();
  const listActive = (kind: string): readonly WorkshopRecord[] => {
    const known = active.get(kind);
    if (known) return known;
    const found = (byKind.get(kind) ?? []).filter(isActive);
    active.set(kind, found);
    return found;
  };
  const ofType = (links: readonly Link[] | undefined, type?: string): readonly Link[] =>
    !links ? [] : type === undefined ? links : links.filter((link) => link.type === type);

  return {
    asOf,
    workshop: snapshot.workshop,
    list: <K extends RecordKind>(kind: K) => listActive(kind) as unknown as readonly TypedRecord<K>[],
    listAll: <K extends RecordKind>(kind: K) =>
      (byKind.get(kind) ?? []) as unknown as readonly TypedRecord<K>[],
    single: <K extends RecordKind>(kind: K) => byKind.get(kind)?.[0] as unknown as TypedRecord<K> | undefined,
    find: (id) => (id === undefined ? undefined : byId.get(id)),
    all: [...byId.values()],
    links: snapshot.links,
    linksFrom: (id, type) => ofType(from.get(id), type),
    linksTo: (id, type) => ofType(to.get(id), type),
    isLinked: (fromId, type, ...kinds) =>
      ofType(from.get(fromId), type).some((link) => {
        const target = byId.get(link.toId);
        return target !== undefined && isActive(target) && (kinds as readonly string[]).includes(target.kind);
      }),
    singletonBody: (kind) => byKind.get(kind)?.[0]?.body,
    deriveContext: {
      singleton: (kind) => byKind.get(kind)?.[0]?.body,
      list: (kind) => listActive(kind).map((record) => record.body),
      find: (id) => byId.get(id)?.body,
    },
    declaration: getDeclaration,
    sectionOf: getSectionOf,
    homeOf: getHomeOf,
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
