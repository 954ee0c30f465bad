/** Links that came or went, told at the record they start from. */
import type { Link, WorkshopRecord, WorkshopSnapshot } from '../domain/workshop';

export interface LinkDifference {
  readonly type: string;
  readonly to: WorkshopRecord;
  readonly isNew: boolean;
}

/** By "kind ref" of the first end: links of one snapshot that the other does not have. */
export function linkChanges(
  then: WorkshopSnapshot,
  now: WorkshopSnapshot,
): ReadonlyMap<string, readonly LinkDifference[]> {
  const before = namedLinks(then);
  const after = namedLinks(now);
  const found = new Map<string, LinkDifference[]>();
  const add = (from: string, change: LinkDifference): void => {
    found.set(from, [...(found.get(from) ?? []), change]);
  };
  for (const [name, { from, to, link }] of after)
    if (!before.has(name)) add(from, { type: link.type, to, isNew: true });
  for (const [name, { from, to, link }] of before)
    if (!after.has(name)) add(from, { type: link.type, to, isNew: false });
  return found;
}

interface NamedLink {
  readonly link: Link;
  readonly from: string;
  readonly to: WorkshopRecord;
}

function namedLinks({ records, links }: WorkshopSnapshot): ReadonlyMap<string, NamedLink> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = new Map<string, NamedLink>();
  for (const link of links) {
    const first = byId.get(link.fromId);
    const to = byId.get(link.toId);
    if (!first || !to) continue;
    const from = `${first.kind} ${first.ref}`;
    named.set(`${from} ${link.type} ${to.kind} ${to.ref}`, { link, from, to });
  }
  return named;
}
