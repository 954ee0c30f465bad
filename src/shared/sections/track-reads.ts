/**
 * Remembers what was read from a view, so that an answer can be kept until something that it was made from changes.
 *
 * A view shares the arrays of untouched kinds and link types with the views before it (`record-index.ts`). What was
 * read is therefore unchanged when the same questions lead to the same arrays; nobody has to write down by hand what
 * a check looks at.
 */
import type { Link, WorkshopRecord } from '../domain/workshop';
import type { DeriveContext } from '../fields/field';
import type { RecordView } from './record-view';
import { share } from './share';

/** What somebody looked at, and what stood there. */
interface Reads {
  readonly kinds: Map<string, readonly WorkshopRecord[]>;
  readonly linkTypes: Map<string, readonly Link[]>;
  /** Ids that led nowhere. */
  readonly missing: Set<string>;
  all?: readonly WorkshopRecord[];
  links?: readonly Link[];
  asOf?: string;
  workshop?: RecordView['workshop'];
}

/**
 * A function of a view that works only when what it read the last time has changed. It must be pure, read through the
 * view that it is given, and not hold on to it. What it says is plain values; those that it repeats stay the same
 * objects.
 */
export function keep<T>(work: (view: RecordView) => T): (view: RecordView) => T {
  let kept: { readonly reads: Reads; readonly value: T } | undefined;
  return (view) => {
    if (kept && isUnchanged(kept.reads, view)) return kept.value;
    const reads: Reads = { kinds: new Map(), linkTypes: new Map(), missing: new Set() };
    kept = { reads, value: share(kept?.value, work(trackReads(view, reads))) };
    return kept.value;
  };
}

function isUnchanged(reads: Reads, view: RecordView): boolean {
  if (reads.asOf !== undefined && reads.asOf !== view.asOf) return false;
  if (reads.workshop !== undefined && reads.workshop !== view.workshop) return false;
  if (reads.links !== undefined && reads.links !== view.links) return false;
  if (reads.all !== undefined && reads.all !== view.all) return false;
  for (const [kind, records] of reads.kinds) if (view.recordsOf(kind) !== records) return false;
  for (const [type, links] of reads.linkTypes) if (view.linksOf(type) !== links) return false;
  for (const id of reads.missing) if (view.find(id) !== undefined) return false;
  return true;
}

function trackReads(view: RecordView, reads: Reads): RecordView {
  const sawKind = (kind: string): void => {
    if (!reads.kinds.has(kind)) reads.kinds.set(kind, view.recordsOf(kind));
  };
  const sawLinks = (type: string | undefined): void => {
    if (type === undefined) reads.links = view.links;
    else if (!reads.linkTypes.has(type)) reads.linkTypes.set(type, view.linksOf(type));
  };
  const find = (id: string | undefined): WorkshopRecord | undefined => {
    if (id === undefined) return undefined;
    const record = view.find(id);
    if (record) sawKind(record.kind);
    else reads.missing.add(id);
    return record;
  };
  const tracked: RecordView = {
    get asOf() {
      reads.asOf = view.asOf;
      return view.asOf;
    },
    get workshop() {
      reads.workshop = view.workshop;
      return view.workshop;
    },
    get all() {
      reads.all = view.all;
      return view.all;
    },
    get links() {
      sawLinks(undefined);
      return view.links;
    },
    list: (kind) => {
      sawKind(kind);
      return view.list(kind);
    },
    recordsOf: (kind) => {
      sawKind(kind);
      return view.recordsOf(kind);
    },
    listAll: (kind) => {
      sawKind(kind);
      return view.listAll(kind);
    },
    single: (kind) => {
      sawKind(kind);
      return view.single(kind);
    },
    singletonBody: (kind) => {
      sawKind(kind);
      return view.singletonBody(kind);
    },
    find,
    linksOf: (type) => {
      sawLinks(type);
      return view.linksOf(type);
    },
    linksFrom: (id, type) => {
      sawLinks(type);
      return view.linksFrom(id, type);
    },
    linksTo: (id, type) => {
      sawLinks(type);
      return view.linksTo(id, type);
    },
    isLinked: (id, type, ...kinds) => {
      sawLinks(type);
      for (const kind of kinds) sawKind(kind);
      return view.isLinked(id, type, ...kinds);
    },
    deriveContext: trackContext(view, sawKind, find),
    declaration: view.declaration,
    sectionOf: view.sectionOf,
    homeOf: view.homeOf,
  };
  return tracked;
}

function trackContext(
  { deriveContext }: RecordView,
  sawKind: (kind: string) => void,
  find: (id: string) => WorkshopRecord | undefined,
): DeriveContext {
  return {
    singleton: (kind) => {
      sawKind(kind);
      return deriveContext.singleton(kind);
    },
    list: (kind) => {
      sawKind(kind);
      return deriveContext.list(kind);
    },
    find: (id) => find(id)?.body,
  };
}
