/**
 * Records that boards make when somebody first touches a place: a slider, a rating. Nothing is stored for places that
 * nobody touched, and a second touch that comes before the first is stored changes the same record.
 */
import { findBy } from '@shared/sections/find-by';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { createRecord, type Patch, updateRecord } from './intents';

const making = new Map<string, Promise<string | null>>();

/** Changes the record with these values, or makes it; false when it could not be saved. */
export async function saveAt(kind: string, place: Patch, patch: Patch): Promise<boolean> {
  const key = JSON.stringify([getWorkshopId(), kind, place]);
  const known = findBy(getMirror()?.byKind.get(kind) ?? [], place)?.id ?? (await making.get(key));
  if (known) return updateRecord(known, patch);
  // Emptying what was never filled is no touch.
  if (Object.values(patch).every((value) => value === null)) return true;
  const made = createRecord(kind, { ...place, ...patch });
  making.set(key, made);
  const id = await made;
  making.delete(key);
  return id !== null;
}
