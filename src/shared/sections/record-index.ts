/**
 * The records and links of a workshop, arranged for looking things up.
 *
 * An edit makes a new index that shares everything it does not touch with the one before: the array of a kind, or of
 * a type of link, is the same object until one of its members changes. What was worked out from an array stays right
 * for as long as that array is in use.
 */
import type { Edit } from '../domain/change';
import { byPosition, type Link, type WorkshopRecord, type WorkshopSnapshot } from '../domain/workshop';

export interface RecordIndex {
  readonly workshop: WorkshopSnapshot['workshop'];
  /** Records that are not in the bin. */
  readonly byId: ReadonlyMap<string, WorkshopRecord>;
  /** The same by kind, in their order. */
  readonly byKind: ReadonlyMap<string, readonly WorkshopRecord[]>;
  /** In the order of their ids, which is that of their making. */
  readonly links: readonly Link[];
  readonly linksByType: ReadonlyMap<string, readonly Link[]>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
}

/** Indexes a snapshot. */
export function createIndex(snapshot: WorkshopSnapshot): RecordIndex {
  const records = snapshot.records.filter((record) => record.deletedAt === null);
  return {
    workshop: snapshot.workshop,
    byId: new Map(records.map((record) => [record.id, record])),
    byKind: gather(records, (record) => record.kind, byPosition),
    ...indexLinks(snapshot.links),
  };
}

/** The index after some edits; kinds and types of link that they do not touch keep their arrays. */
export function nextIndex(index: RecordIndex, edits: readonly Edit[]): RecordIndex {
  const records = edits.filter((edit) => edit.type === 'record');
  const links = edits.filter((edit) => edit.type === 'link');
  const workshop = edits.findLast((edit) => edit.type === 'workshop')?.after ?? index.workshop;
  return {
    ...index,
    workshop,
    ...(records.length > 0 && nextRecords(index, records)),
    ...(links.length > 0 && nextLinks(index, links)),
  };
}

type RecordEdit = Extract<Edit, { type: 'record' }>;
type LinkEdit = Extract<Edit, { type: 'link' }>;

function nextRecords(index: RecordIndex, edits: readonly RecordEdit[]): Pick<RecordIndex, 'byId' | 'byKind'> {
  const byId = new Map(index.byId);
  const touched = new Set<string>();
  for (const { before, after } of edits) {
    const record = after ?? before;
    if (!record) continue;
    touched.add(record.kind);
    if (after && after.deletedAt === null) byId.set(after.id, after);
    else byId.delete(record.id);
  }
  const ids = new Set(edits.map(({ before, after }) => (after ?? before)?.id));
  const byKind = new Map(index.byKind);
  for (const kind of touched) {
    const stayed = (index.byKind.get(kind) ?? []).filter((record) => !ids.has(record.id));
    const changed = [...ids]
      .flatMap((id) => byId.get(id ?? '') ?? [])
      .filter((record) => record.kind === kind);
    byKind.set(kind, merge(stayed, changed.sort(byPosition), byPosition));
  }
  return { byId, byKind };
}

type LinkIndex = Pick<RecordIndex, 'links' | 'linksByType' | 'linksFrom' | 'linksTo'>;

function nextLinks(index: RecordIndex, edits: readonly LinkEdit[]): LinkIndex {
  const ids = new Set(edits.map(({ before, after }) => (after ?? before)?.id));
  const latest = new Map(edits.map((edit) => [(edit.after ?? edit.before)?.id, edit.after]));
  const made = [...latest.values()].filter((link) => link !== null).sort(byLinkId);
  const touched = edits.flatMap(({ before, after }) => [before, after].filter((link) => link !== null));
  const renew = (
    groups: ReadonlyMap<string, readonly Link[]>,
    key: (link: Link) => string,
  ): ReadonlyMap<string, readonly Link[]> => {
    const next = new Map(groups);
    for (const group of new Set(touched.map(key))) {
      const stayed = (groups.get(group) ?? []).filter((link) => !ids.has(link.id));
      next.set(
        group,
        merge(
          stayed,
          made.filter((link) => key(link) === group),
          byLinkId,
        ),
      );
    }
    return next;
  };
  return {
    links: merge(
      index.links.filter((link) => !ids.has(link.id)),
      made,
      byLinkId,
    ),
    linksByType: renew(index.linksByType, linkType),
    linksFrom: renew(index.linksFrom, linkFrom),
    linksTo: renew(index.linksTo, linkTo),
  };
}

function indexLinks(unsorted: readonly Link[]): LinkIndex {
  const links = [...unsorted].sort(byLinkId);
  return {
    links,
    linksByType: gather(links, linkType),
    linksFrom: gather(links, linkFrom),
    linksTo: gather(links, linkTo),
  };
}

const linkType = (link: Link): string => link.type;
const linkFrom = (link: Link): string => link.fromId;
const linkTo = (link: Link): string => link.toId;

function byLinkId(a: Link, b: Link): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Joins two lists that are in order. */
function merge<T>(long: readonly T[], short: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const joined: T[] = [];
  let at = 0;
  for (const item of long) {
    for (let next = short[at]; next !== undefined && compare(next, item) < 0; next = short[at]) {
      joined.push(next);
      at += 1;
    }
    joined.push(item);
  }
  joined.push(...short.slice(at));
  return joined;
}

function gather<T>(
  items: readonly T[],
  key: (item: T) => string,
  compare?: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  if (compare) for (const group of groups.values()) group.sort(compare);
  return groups;
}
