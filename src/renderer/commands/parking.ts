/** What becomes of a parked matter. A record made of it is linked to it, in the same step. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { InputOf } from '@shared/ipc/contract';
import { ulid } from 'ulid';
import { notify, select } from '../store/ui-store';
import { getWorkshopId } from '../store/workshop-store';
import { send, updateRecord } from './intents';
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

/** Puts a matter aside as answered or dropped, or takes it up again. */
export function setDisposition(id: string, disposition: 'open' | 'answered' | 'dropped'): Promise<boolean> {
  return updateRecord(id, { disposition });
}
