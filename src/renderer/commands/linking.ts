/** Tying records: by a link or by a field, to one that is there or one that is made on the spot. */
import { clip } from '@shared/domain/clean-text';
import type { FieldValue } from '@shared/fields/field';
import type { InputOf } from '@shared/ipc/contract';
import { findLinkType } from '@shared/sections/link-types';
import { getDeclaration } from '@shared/sections/registry';
import type { Tie } from '@shared/thread/tie';
import { ulid } from 'ulid';
import { fieldLabel, referenceLabel } from '../fields/words';
import { notify } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { createLink, createRecord, type Patch, send, undo, updateRecord } from './intents';

/** Ties a record to another one and says so; false when it was refused. */
export async function tieRecords(id: string, tie: Tie, otherId: string): Promise<boolean> {
  if (!(await write(id, tie, otherId))) return false;
  announce(id, tie, otherId);
  return true;
}

function write(id: string, tie: Tie, otherId: string): Promise<boolean> {
  switch (tie.by) {
    case 'link':
      return tie.isReverse ? createLink(otherId, tie.type, id) : createLink(id, tie.type, otherId);
    case 'own_field':
      return updateRecord(id, { [tie.field]: otherId });
    case 'other_field':
      return updateRecord(otherId, { [tie.field]: tie.value });
  }
}

/** Makes a record with these words that is tied from the start, as one step; answers with its id. */
export async function makeTied(
  id: string,
  tie: Tie,
  kind: string,
  words: string,
  body: Patch = {},
): Promise<string | null> {
  const { headline, fields } = getDeclaration(kind);
  const field = fields[headline];
  const line = field?.kind === 'text' ? clip(words, field.max) : words;
  const madeId = await make(id, tie, kind, { ...body, [headline]: line });
  if (madeId !== null) announce(id, tie, madeId);
  return madeId;
}

function make(id: string, tie: Tie, kind: string, body: Patch): Promise<string | null> {
  switch (tie.by) {
    case 'link':
      return createRecord(kind, body, { links: [{ type: tie.type, toId: id, reverse: !tie.isReverse }] });
    case 'other_field':
      return createRecord(kind, { ...body, [tie.field]: tie.value });
    case 'own_field':
      return makeNamed(id, tie.field, kind, body);
  }
}

/** Makes a record and names it in a field of another one. */
async function makeNamed(id: string, field: string, kind: string, body: Patch): Promise<string | null> {
  const named: Record<string, FieldValue> = { [field]: 'new:made' };
  const input = {
    workshopId: getWorkshopId(),
    creates: [{ key: 'made', kind, body: { ...body } }],
    updates: [{ id, body: named }],
    links: [],
    label: 'make and link a record',
    opId: ulid(),
  };
  return (await send('record.batch', input as InputOf<'record.batch'>))?.id ?? null;
}

/** Says how strong a link is (1 weak to 3 strong), or what there is to say about it. */
export async function changeLink(
  id: string,
  change: { readonly strength?: number; readonly note?: string },
): Promise<boolean> {
  return (await send('link.update', { workshopId: getWorkshopId(), id, ...change, opId: ulid() })) !== null;
}

function announce(id: string, tie: Tie, otherId: string): void {
  const mirror = getMirror();
  const [record, other] = [mirror?.byId.get(id), mirror?.byId.get(otherId)];
  if (!record || !other) return;
  const type = tie.by === 'link' ? findLinkType(tie.type) : null;
  const words = type ? (tie.by === 'link' && tie.isReverse ? type.reverse : type.label) : '→';
  const field = tie.by === 'own_field' ? ` (${fieldLabel(record.kind, tie.field)})` : '';
  notify('info', `Linked: ${record.ref} ${words} ${referenceLabel(mirror, otherId, 60)}${field}`, {
    label: 'Undo',
    run: () => void undo(),
  });
}
