/** What a new part of a record starts with, beside the field that points to its parent. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';
import { numberAtEnd } from '../boards/journey/sequence';
import type { Patch } from './intents';

/** The next number for kinds that are numbered among their siblings; nothing for others. */
export function nextSibling(kind: string, siblings: readonly WorkshopRecord[]): Patch {
  if (!('sequence_no' in getDeclaration(kind).fields)) return {};
  return {
    sequence_no: numberAtEnd(siblings.map(({ id, body }) => ({ id, number: Number(body.sequence_no ?? 0) }))),
  };
}
