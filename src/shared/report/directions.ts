/** Keeps the directional controls of each text of a workshop within that text, wherever a brief puts it. */
import { CONTROLS, closeDirections } from '../domain/directions';
import type { Body, WorkshopSnapshot } from '../domain/workshop';
import type { FieldValue } from '../fields/field';
import type { RoomMaterial } from './room/room-material';

const KNOWN = new WeakMap<WorkshopSnapshot, WorkshopSnapshot>();

/** A workshop whose texts stay within themselves; the same object when all of them do. */
export function closeSnapshot(snapshot: WorkshopSnapshot): WorkshopSnapshot {
  const known = KNOWN.get(snapshot) ?? close(snapshot);
  KNOWN.set(snapshot, known);
  return known;
}

/** The question and the items of a round, which are typed in the room, staying within themselves. */
export function closeRoom(room: RoomMaterial): RoomMaterial {
  if (room.round === null || room.round === undefined) return room;
  const items = room.round.items.map((item) => ({ ...item, label: closeDirections(item.label) }));
  return { ...room, round: { ...room.round, question: closeDirections(room.round.question), items } };
}

function close(snapshot: WorkshopSnapshot): WorkshopSnapshot {
  if (!CONTROLS.test(JSON.stringify(snapshot))) return snapshot;
  const { workshop } = snapshot;
  return {
    ...snapshot,
    workshop: {
      ...workshop,
      title: closeDirections(workshop.title),
      client: closeDirections(workshop.client),
    },
    records: snapshot.records.map((record) => ({ ...record, body: closeBody(record.body) })),
    links: snapshot.links.map((link) => ({ ...link, note: closeDirections(link.note) })),
  };
}

function closeBody(body: Body): Body {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, closeValue(value)]));
}

function closeValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return closeDirections(value);
  return Array.isArray(value) ? value.map((word) => closeDirections(String(word))) : value;
}
