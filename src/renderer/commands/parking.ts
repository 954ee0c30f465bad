/** What becomes of a parked matter. A record made of it is linked to it, in the same step. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { InputOf } from '@shared/ipc/contract';
import { recordTitle } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { ulid } from 'ulid';
import { notify, select } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { createRecord, send, undo, updateRecord } from './intents';
import { goRecord } from './navigation';

const BECOMES = {
  action: { kind: 'action_item', headline: 'what', disposition: 'became_action', words: 'an action' },
  risk: { kind: 'risk', headline: 'statement', disposition: 'became_risk', words: 'a risk' },
} as const;

/** As long as the headline of an action or a risk may be. */
const LONGEST = 500;

/** Makes an action or a risk of a parked matter, with its words and a link back to it. */
export async function settleParked(parked: WorkshopRecord, as: keyof typeof BECOMES): Promise<void> {
  const { kind, headline, disposition, words } = BECOMES[as];
  const text = String(parked.body['text'] ?? '').slice(0, LONGEST);
  const input: InputOf<'record.batch'> = {
    workshopId: getWorkshopId(),
    creates: [{ key: 'made', kind, body: { [headline]: text } }],
    updates: [{ id: parked.id, body: { disposition } }],
    links: [{ fromId: 'new:made', type: 'depends_on', toId: parked.id }],
    label: `make ${words} of ${parked.ref}`,
    opId: ulid(),
  };
  const id = (await send('record.batch', input))?.id;
  if (!id) return;
  select(id, { field: 'owner_id' });
  notify('info', `${parked.ref} became ${words}. Name who owns it.`, {
    label: 'Show it',
    run: () => goRecord(id, 'owner_id'),
  });
}

/** As long as the words of a parked matter may be. */
const PARKED_MAX = 1_000;

/** Parks a row that nobody owns, linked to it; one that waits already is not parked twice. Answers what to say. */
export async function parkRow(record: WorkshopRecord): Promise<string> {
  if (!lacksOwner(record)) return `${record.ref} has an owner.`;
  if (isParked(record.id)) return `${record.ref} is parked already.`;
  const text = `Who owns ${record.ref}? ${recordTitle(record)}`.slice(0, PARKED_MAX);
  const links = [{ type: 'depends_on', toId: record.id }];
  const id = await createRecord('parking_item', { text }, { links });
  if (id === null) return `${record.ref} could not be parked.`;
  notify('info', `${record.ref} is parked until somebody owns it.`, {
    label: 'Undo',
    run: () => void undo(),
  });
  return `${record.ref} is parked.`;
}

/** True for a record that should have an owner and has none. */
export function lacksOwner({ kind, body }: WorkshopRecord): boolean {
  return 'owner_id' in getDeclaration(kind).fields && body['owner_id'] === undefined;
}

function isParked(recordId: string): boolean {
  const mirror = getMirror();
  return [...(mirror?.links.values() ?? [])].some(({ fromId, type, toId }) => {
    const parked = type === 'depends_on' && toId === recordId ? mirror?.byId.get(fromId) : undefined;
    return parked?.kind === 'parking_item' && (parked.body['disposition'] ?? 'open') === 'open';
  });
}

/** Puts a matter aside as answered or dropped, or takes it up again. */
export function setDisposition(id: string, disposition: 'open' | 'answered' | 'dropped'): Promise<boolean> {
  return updateRecord(id, { disposition });
}
