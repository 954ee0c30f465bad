/**
 * The read-only look at a workshop that checks, derivations and briefs work with. Sections never import each other;
 * they ask this view.
 */
import type { Link, WorkshopRecord, WorkshopSnapshot } from '../domain/workshop';
import { isActive } from '../domain/workshop';
import type { BodyView, DeriveContext } from '../fields/field';
import type { RecordDeclaration } from './define-record';
import type { Section, Severity } from './define-section';
import type { RecordIndex } from './record-index';
import { createIndex } from './record-index';
import type { RecordBody, RecordKind } from './registry';
import { getDeclaration, getHomeOf, getSectionOf, RECORD_KINDS } from './registry';

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
  /** Set when somebody has accepted it for a while; see `readiness/waivers.ts`. */
  readonly waived?: WaivedBy;
}

/** Who has accepted a finding, until which day and why. */
export interface WaivedBy {
  /** Id of the person. */
  readonly by: string;
  /** Last day on which it holds, ISO date. */
  readonly until: string;
  readonly reason: string;
  /** Id of the waiver's record. */
  readonly waiverId: string;
}

/** What a check says; the runner adds which check it was, and the section and severity where they are left out. */
export type CheckFinding = Omit<Finding, 'key' | 'check' | 'severity' | 'section' | 'waived'> & {
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
  /** The same for code that handles records of any kind. */
  readonly recordsOf: (kind: string) => readonly WorkshopRecord[];
  /** The one record of a singleton kind. */
  readonly single: <K extends RecordKind>(kind: K) => TypedRecord<K> | undefined;
  readonly find: (id: string | undefined) => WorkshopRecord | undefined;
  /** All records of all kinds that are not in the bin, kind after kind. */
  readonly all: readonly WorkshopRecord[];
  readonly links: readonly Link[];
  /** All links of a type. */
  readonly linksOf: (type: string) => readonly Link[];
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

const NO_RECORDS: readonly WorkshopRecord[] = [];
const NO_LINKS: readonly Link[] = [];
/** What follows from an array of records is kept with it, because it stays the same until one of them changes. */
const ACTIVE = new WeakMap<readonly WorkshopRecord[], readonly WorkshopRecord[]>();
const BODIES = new WeakMap<readonly WorkshopRecord[], readonly BodyView[]>();
const ALL = new WeakMap<RecordIndex['byKind'], readonly WorkshopRecord[]>();

/** Looks at a snapshot; O(records + links). */
export function createRecordView(snapshot: WorkshopSnapshot, asOf: string): RecordView {
  return viewIndex(createIndex(snapshot), asOf);
}

/** Looks at an index; costs nothing. */
export function viewIndex(index: RecordIndex, asOf: string): RecordView {
  const listAll = (kind: string) => index.byKind.get(kind) ?? NO_RECORDS;
  const list = (kind: string) => recall(ACTIVE, listAll(kind), (records) => records.filter(isActive));
  const find = (id: string | undefined) => (id === undefined ? undefined : index.byId.get(id));
  const single = (kind: string) => listAll(kind)[0];
  const linksFrom = (id: string, type?: string) => ofType(index.linksFrom.get(id), type);
  return {
    asOf,
    workshop: index.workshop,
    list: list as unknown as RecordView['list'],
    recordsOf: list,
    listAll: listAll as unknown as RecordView['listAll'],
    single: single as unknown as RecordView['single'],
    find,
    get all() {
      return recall(ALL, index.byKind, () => RECORD_KINDS.flatMap(listAll));
    },
    links: index.links,
    linksOf: (type) => index.linksByType.get(type) ?? NO_LINKS,
    linksFrom,
    linksTo: (id, type) => ofType(index.linksTo.get(id), type),
    isLinked: (fromId, type, ...kinds) =>
      linksFrom(fromId, type).some((link) => {
        const target = find(link.toId);
        return target !== undefined && isActive(target) && (kinds as readonly string[]).includes(target.kind);
      }),
    singletonBody: (kind) => single(kind)?.body,
    deriveContext: {
      singleton: (kind) => single(kind)?.body,
      list: (kind) => recall(BODIES, list(kind), (records) => records.map((record) => record.body)),
      find: (id) => find(id)?.body,
    },
    declaration: getDeclaration,
    sectionOf: getSectionOf,
    homeOf: getHomeOf,
  };
}

function ofType(links: readonly Link[] = NO_LINKS, type?: string): readonly Link[] {
  return type === undefined ? links : links.filter((link) => link.type === type);
}

function recall<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}
