/** Actions that follow from something: from a finding, from a yes on a screen, from a row of the closing list. */
import type { FieldValue } from '@shared/fields/field';
import { notify } from '../store/ui-store';
import { createRecord, type Patch } from './intents';
import { goRecord } from './navigation';

/** As long as the words of an action may be. */
export const ACTION_WORDS_MAX = 500;

export interface ActionWords {
  readonly what: string;
  readonly ownerId: string | null;
  /** ISO day. */
  readonly dueDate: string | null;
  readonly doneCriterion: string;
}

/** What an action follows from; it is remembered with it. */
export interface ActionOrigin {
  readonly checkId?: string;
  readonly recordId?: string;
  readonly field?: string;
}

/** Makes an action of what the room said; answers with its id, or null when it was refused. */
export async function makeActionOf(words: ActionWords, origin: ActionOrigin = {}): Promise<string | null> {
  const body: Record<string, FieldValue | undefined> = {
    what: words.what.trim().slice(0, ACTION_WORDS_MAX),
    owner_id: words.ownerId ?? undefined,
    due_date: words.dueDate ?? undefined,
    done_criterion: words.doneCriterion.trim() || undefined,
    source_check_id: origin.checkId,
    blocks_record_id: origin.recordId,
    blocks_field: origin.field,
  };
  const filled = Object.entries(body).filter(([, value]) => value !== undefined);
  const id = await createRecord('action_item', Object.fromEntries(filled) as Patch);
  if (id) notify('info', 'Made an action.', { label: 'Show it', run: () => goRecord(id) });
  return id;
}

/** Makes a person of a name typed where somebody is asked for; answers with the id, or null. */
export function makePerson(name: string): Promise<string | null> {
  return createRecord('person', { full_name: name.slice(0, 120) });
}
