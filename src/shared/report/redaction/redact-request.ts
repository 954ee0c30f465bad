/**
 * Everything that a brief is built from, as its readers may know it: the workshop, the one it was carried over from, and
 * the round on the table, with one list of what is left out. Pure.
 */
import type { WorkshopSnapshot } from '../../domain/workshop';
import { titleOf } from '../../room/desk/round-items';
import type { RoomMaterial } from '../room/room-material';
import { namedPeople } from './people';
import { LEFT_OUT, type LeftOut, type LeftOutWhat, type Redaction } from './profile';
import { type Redacted, redactBoth, redactSnapshot } from './redact-snapshot';
import { createScrub } from './scrub-text';

/** What is asked for, as far as redaction is concerned. */
export interface RedactedRequest {
  readonly snapshot: WorkshopSnapshot;
  readonly redaction?: Redaction | undefined;
  readonly earlier?: WorkshopSnapshot | undefined;
  readonly room?: RoomMaterial | undefined;
}

/** The parts of a brief that may be read, and what may not. */
export interface RedactedParts {
  readonly now: Redacted;
  readonly earlier: WorkshopSnapshot | undefined;
  readonly room: RoomMaterial | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** Applies a profile to all that is asked for. */
export function redactRequest({
  snapshot,
  redaction = 'none',
  earlier,
  room,
}: RedactedRequest): RedactedParts {
  const [now, then] = earlier
    ? redactBoth(snapshot, earlier, redaction)
    : [redactSnapshot(snapshot, redaction), undefined];
  if (redaction === 'none') return { now, earlier, room, leftOut: [] };
  const { material, leftOut } = redactRoom(room, now.snapshot, snapshot, redaction);
  return {
    now,
    earlier: then?.snapshot,
    room: material,
    leftOut: together(now.leftOut, then?.leftOut, leftOut),
  };
}

/** A question and its items are typed in the room: they are text like any other. */
function redactRoom(
  room: RoomMaterial | undefined,
  { records }: WorkshopSnapshot,
  whole: WorkshopSnapshot,
  redaction: Redaction,
): { readonly material: RoomMaterial | undefined; readonly leftOut: readonly LeftOut[] } {
  if (!room?.round) return { material: room, leftOut: [] };
  const counts = { mentions: 0, addresses: 0, amounts_in_text: 0 };
  const scrub = createScrub(redaction, namedPeople(whole.records), counts);
  const left = new Map(records.map((record) => [record.id, record]));
  const gone = new Set(whole.records.filter(({ id }) => !left.has(id)).map(({ id }) => id));
  const items = room.round.items
    .filter(({ id }) => !gone.has(id))
    .map((item) => {
      const record = left.get(item.id);
      // What was cut off for the ballot may have cut a name in two: the record has it whole.
      return { ...item, label: record ? titleOf(record) : scrub(item.label) };
    });
  const question = scrub(room.round.question);
  return {
    material: { ...room, round: { ...room.round, question, items } },
    leftOut: Object.entries(counts).map(([what, count]) => ({ what: what as LeftOutWhat, count })),
  };
}

/** What two workshops had in common counts once; what stands only on the ballot comes on top. */
function together(
  now: readonly LeftOut[],
  then: readonly LeftOut[] = [],
  ballot: readonly LeftOut[],
): readonly LeftOut[] {
  const countIn = (lines: readonly LeftOut[], what: LeftOutWhat): number =>
    lines.find((line) => line.what === what)?.count ?? 0;
  return LEFT_OUT.map((what) => ({
    what,
    count: Math.max(countIn(now, what), countIn(then, what)) + countIn(ballot, what),
  })).filter(({ count }) => count > 0);
}
