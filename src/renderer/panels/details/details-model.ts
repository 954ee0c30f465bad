/** What the details of a record show, worked out from the mirror: which fields, which links, which parts. Pure. */
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { isNeeded } from '@shared/fields/needed';
import { canLink, findLinkType, LINK_TYPES, type LinkType } from '@shared/sections/link-types';
import { referencesOf, storedFields } from '@shared/sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import type { Mirror } from '../../store/mirror';

/** Fields that are not edited here: the notes it was made from have their own place. */
const ELSEWHERE = new Set(['origin_note_ids']);

/** Fields of a photo that the app has worked out from its picture and its place. */
const OF_THE_PICTURE = new Set(['sha256', 'width', 'height', 'bytes', 'section_id', 'activity_id']);

/** The fields of a record in two groups: those the room needs (and what follows from them), and the rest. */
export function fieldGroups(record: WorkshopRecord): {
  readonly needed: readonly string[];
  readonly more: readonly string[];
} {
  const needed: string[] = [];
  const more: string[] = [];
  for (const [name, field] of Object.entries(getDeclaration(record.kind).fields)) {
    if (ELSEWHERE.has(name) || (record.kind === 'photo' && OF_THE_PICTURE.has(name))) continue;
    const isFirst =
      name === getDeclaration(record.kind).headline ||
      field.kind === 'derived' ||
      isNeeded(field, record.body);
    (isFirst ? needed : more).push(name);
  }
  return { needed, more };
}

export interface LinkEnd {
  readonly link: Link;
  /** "benefits" or, read from the other side, "gains from". */
  readonly words: string;
  readonly otherId: string;
}

/** Links of a record in both directions, in words as read from it. */
export function linksOf(links: ReadonlyMap<string, Link>, recordId: string): readonly LinkEnd[] {
  const found: LinkEnd[] = [];
  for (const link of links.values()) {
    const type = findLinkType(link.type);
    if (link.fromId === recordId) found.push({ link, words: type?.label ?? link.type, otherId: link.toId });
    else if (link.toId === recordId)
      found.push({ link, words: type?.reverse ?? link.type, otherId: link.fromId });
  }
  return found.sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
}

/** A way to link from a record: a type and which end the record is. */
export interface LinkWay {
  readonly id: string;
  readonly type: LinkType;
  readonly isReverse: boolean;
  readonly words: string;
  /** Kinds of the other end; empty means any but notes. */
  readonly kinds: readonly string[];
}

/** The ways in which a record of this kind can be linked, required ones first. */
export function linkWays(kind: string): readonly LinkWay[] {
  const ways: LinkWay[] = [];
  for (const type of LINK_TYPES) {
    const from = RECORD_KINDS.filter((other) => canLink(type, kind, other));
    const to = RECORD_KINDS.filter((other) => canLink(type, other, kind));
    if (from.length > 0) ways.push({ id: type.type, type, isReverse: false, words: type.label, kinds: from });
    // Links between any kinds are offered from both ends only where the words differ.
    if (to.length > 0 && type.label !== type.reverse) {
      ways.push({ id: `${type.type}/reverse`, type, isReverse: true, words: type.reverse, kinds: to });
    }
  }
  const isSpecific = ({ type }: LinkWay): number => (type.from.length + type.to.length > 0 ? 0 : 1);
  const rank = (way: LinkWay): number => (way.type.need === 'required' ? 0 : 2) + isSpecific(way);
  return ways.sort((a, b) => rank(a) - rank(b));
}

/** The ways that can lead to a record of another kind. */
export function linkWaysBetween(kind: string, otherKind: string): readonly LinkWay[] {
  return linkWays(kind).filter(({ kinds }) => kinds.includes(otherKind));
}

/** Records that point here through one of their fields: "owner of G-03". Parts of this record are left out. */
export function referencesTo(
  mirror: Mirror,
  recordId: string,
): readonly { readonly record: WorkshopRecord; readonly field: string }[] {
  const found: { record: WorkshopRecord; field: string }[] = [];
  for (const record of mirror.byId.values()) {
    const { parent } = getDeclaration(record.kind);
    for (const { id, field } of referencesOf(record)) {
      if (id === recordId && parent?.field !== field && field !== 'promoted_ids')
        found.push({ record, field });
    }
  }
  return found;
}

export interface ChildKind {
  readonly kind: string;
  /** The field that points to the parent. */
  readonly field: string;
}

/** Kinds whose records are parts of a record of this kind: declared ones, and child rows that point to it. */
export function childKinds(kind: string): readonly ChildKind[] {
  return RECORD_KINDS.flatMap((child): ChildKind[] => {
    const { parent, envelope } = getDeclaration(child);
    if (parent) return parent.kind === kind ? [{ kind: child, field: parent.field }] : [];
    if (envelope !== 'child') return [];
    const pointer = storedFields(getDeclaration(child)).find(
      ([, field]) =>
        field.kind === 'reference' && !field.many && field.to.length === 1 && field.to[0] === kind,
    );
    return pointer ? [{ kind: child, field: pointer[0] }] : [];
  });
}
