/** Making risks of the causes of a failure: each with its owner and a first action, all as one step of the history. */
import type { InputOf } from '@shared/ipc/contract';
import { ulid } from 'ulid';
import type { Cause } from '../boards/premortem/premortem-model';
import { notify } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { send, undo } from './intents';

export interface RiskWords {
  readonly cause: Cause;
  readonly statement: string;
  readonly ownerId: string | null;
  /** What is done first; empty for nothing yet. */
  readonly action: string;
}

/** Writes the risks with their actions and remembers the notes they came from; false when it was refused. */
export async function ownRisks(rows: readonly RiskWords[]): Promise<boolean> {
  const owner = ({ ownerId }: RiskWords) => (ownerId === null ? {} : { owner_id: ownerId });
  const input = {
    workshopId: getWorkshopId(),
    creates: rows.flatMap((row, at) => [
      {
        key: `risk-${at}`,
        kind: 'risk',
        body: { statement: row.statement.trim(), origin_note_ids: [...row.cause.noteIds], ...owner(row) },
      },
      ...(row.action.trim() === ''
        ? []
        : [
            {
              key: `action-${at}`,
              kind: 'action_item',
              body: { what: row.action.trim(), ...owner(row) },
            },
          ]),
    ]),
    updates: rows.flatMap(({ cause }, at) => [
      ...cause.noteIds.map((id) => ({ id, body: { promoted_ids: [...promotedOf(id), `new:risk-${at}`] } })),
      ...(cause.record.kind === 'cluster'
        ? [{ id: cause.record.id, body: { promoted_to: `new:risk-${at}` } }]
        : []),
    ]),
    links: rows.flatMap(({ action }, at) =>
      action.trim() === ''
        ? []
        : [{ fromId: `new:risk-${at}`, type: 'mitigated_by', toId: `new:action-${at}` }],
    ),
    label: rows.length === 1 ? 'make a risk of a cause' : `make ${rows.length} risks of causes`,
    opId: ulid(),
  };
  if ((await send('record.batch', input as InputOf<'record.batch'>)) === null) return false;
  notify('info', rows.length === 1 ? 'Made a risk.' : `Made ${rows.length} risks.`, {
    label: 'Undo',
    run: () => void undo(),
  });
  return true;
}

function promotedOf(noteId: string): readonly string[] {
  const ids = getMirror()?.byId.get(noteId)?.body['promoted_ids'];
  return Array.isArray(ids) ? ids.map(String) : [];
}
