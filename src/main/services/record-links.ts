/** Which links there may be: of a known type, between kinds it is made for, never to itself, never twice. */
import { Refusal } from '@shared/domain/result';
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { canLink, findLinkType } from '@shared/sections/link-types';

/** Throws when a link of this type may not lead from one record to the other. */
export function checkLink(type: string, from: WorkshopRecord, to: WorkshopRecord): void {
  const linkType = findLinkType(type);
  if (!linkType) throw new Refusal('invalid-input', 'link', `There is no link type "${type}"`);
  if (from.id === to.id) throw new Refusal('invalid-input', from.ref, 'A record cannot be linked to itself');
  if (!canLink(linkType, from.kind, to.kind))
    throw new Refusal(
      'invalid-input',
      'link',
      `${from.ref} and ${to.ref} cannot be linked by "${linkType.label}"`,
    );
}

/** True for a link with exactly these ends and this type. */
export function joinsSame(link: Link | null, fromId: string, type: string, toId: string): boolean {
  return link?.fromId === fromId && link.type === type && link.toId === toId;
}

/** Throws when two records are linked like this already. */
export function refuseDouble(isLinked: boolean): void {
  if (isLinked) throw new Refusal('invalid-input', 'link', 'These two are linked like this already');
}
