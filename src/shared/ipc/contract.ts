/**
 * Every call the window may make, once: name, whether it asks or acts, and the schema of its input. Handlers in main
 * and the client in the renderer are types derived from this object; input is parsed at the border, output is ours.
 *
 * A command answers with an id or a revision, never with the new data: data arrives once, by event.
 */
import { z } from 'zod';
import { cleanLine } from '../domain/clean-text';
import { BRIEF_KINDS, PAGE_SIZES } from '../domain/report-block';
import { RECORD_STATUS, type WorkshopRecord } from '../domain/workshop';
import { TEXT_FORMAT_CODES } from '../exchange/text-formats';
import { isDay } from '../fields/field-kinds';
import { PHOTO_LIMITS } from '../photos/photo-limits';
import { REDACTIONS } from '../report/redaction/profile';
import { roomIntentSchema } from '../room/intents';
import type { RoomReply, RoomView } from '../room/room-view';
import { placeSchema } from '../room/state';
import type { BackedUpWorkshop, BackupCard, SecondTarget, StorageStatus } from '../storage/status';
import type {
  Baseline,
  BriefResult,
  ExampleCard,
  ExportedFile,
  HistoryEntry,
  ImportPreview,
  Moment,
  Saved,
  SavedBrief,
  SearchHit,
  WorkshopCard,
} from './replies';

/** A call that changes nothing. */
interface Query<I extends z.ZodType, O> {
  readonly type: 'query';
  readonly input: I;
  readonly output: O;
}
/** A call that acts; a repeated `opId` is done once. */
interface Command<I extends z.ZodType, O> {
  readonly type: 'command';
  readonly input: I;
  readonly output: O;
}

function query<O>() {
  return <I extends z.ZodType>(input: I): Query<I, O> => ({
    type: 'query',
    input,
    output: undefined as unknown as O,
  });
}
function command<O>() {
  return <I extends z.ZodType>(input: I): Command<I, O> => ({
    type: 'command',
    input,
    output: undefined as unknown as O,
  });
}

const id = z.string().min(1).max(64);
const opId = z.string().min(8).max(64);
const none = z.strictObject({});
const kind = z.string().max(40);
const title = z.string().max(400);
const day = z.string().refine(isDay, 'a day written as YYYY-MM-DD');
const fieldValue = z.union([
  z.string().max(200_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(500)).max(500),
  z.strictObject({ amount_minor: z.number(), currency: z.string().max(3) }),
  z.null(),
]);
const patch = z.record(z.string().max(60), fieldValue);
const isPhotoBytes = (value: unknown): boolean =>
  value instanceof Uint8Array && value.length <= PHOTO_LIMITS.storedBytes;
/** Read after "Undo", so it cannot be blank. */
const label = z
  .string()
  .max(60)
  .refine((text) => cleanLine(text) !== '', 'words');
const linkEnds = { fromId: id, type: z.string().max(40), toId: id };

/** A language as a brief can be printed in it (BCP 47). */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export const contract = {
  'app.info': query<{ version: string; electron: string; platform: string; dataFolder: string }>()(none),
  'app.flushed': command<null>()(none),
  'setting.get': query<Readonly<Record<string, string>>>()(none),
  'setting.set': command<null>()(z.strictObject({ key: z.string().max(60), value: z.string().max(2_000) })),

  'library.list': query<readonly WorkshopCard[]>()(none),
  'library.search': query<readonly SearchHit[]>()(
    z.strictObject({
      text: z.string().max(200),
      workshopId: id.optional(),
      /** Only records of these kinds. */
      kinds: z.array(kind).min(1).max(200).optional(),
    }),
  ),
  'library.examples': query<readonly ExampleCard[]>()(none),
  'library.openExample': command<Saved>()(z.strictObject({ name: z.string().max(80), opId })),

  'workshop.create': command<Saved>()(
    z.strictObject({
      title,
      client: title.optional(),
      template: z.string().max(40),
      heldOn: day.nullable().optional(),
      language: z.string().max(35).optional(),
      opId,
    }),
  ),
  'workshop.update': command<Saved>()(
    z.strictObject({
      id,
      title: title.optional(),
      client: title.optional(),
      heldOn: day.nullable().optional(),
      template: z.string().max(40).optional(),
      opId,
    }),
  ),
  'workshop.duplicate': command<Saved>()(z.strictObject({ id, title, opId })),
  /** A new workshop with everything of this one carried over, to be confirmed again. */
  'workshop.reassess': command<Saved>()(
    z.strictObject({ id, title, heldOn: day.nullable().optional(), opId }),
  ),
  /** Null for a workshop that is no re-assessment. */
  'workshop.baseline': query<Baseline | null>()(z.strictObject({ id })),
  'workshop.archive': command<Saved>()(z.strictObject({ id, archived: z.boolean(), opId })),
  'workshop.delete': command<Saved>()(z.strictObject({ id, deleted: z.boolean(), opId })),
  'workshop.purge': command<null>()(z.strictObject({ id })),
  /** A `WorkshopSnapshot` with undo and redo labels as JSON text: parsed once, in the window. */
  'workshop.open': query<string>()(z.strictObject({ id })),

  'record.create': command<Saved>()(
    z.strictObject({
      workshopId: id,
      kind,
      body: patch,
      /** Id of the record it is placed behind; null places it first, absent last. */
      afterId: id.nullable().optional(),
      links: z
        .array(z.strictObject({ type: z.string().max(40), toId: id, reverse: z.boolean().optional() }))
        .max(50)
        .optional(),
      opId,
    }),
  ),
  'record.update': command<Saved>()(z.strictObject({ workshopId: id, id, body: patch, opId })),
  /** Several records as one step: neighbours that get new numbers when one of them moves. */
  'record.updateMany': command<Saved>()(
    z.strictObject({
      workshopId: id,
      updates: z
        .array(z.strictObject({ id, body: patch }))
        .min(1)
        .max(1_000),
      label,
      opId,
    }),
  ),
  /**
   * Several records and links as one step: a closed round with its results and the new order. A value "new:KEY" of a
   * reference, and of a link's end, stands for the record that is made under that key; a reference only for an
   * earlier one. What is deleted goes to the bin, with its parts and links.
   */
  'record.batch': command<Saved>()(
    z.strictObject({
      workshopId: id,
      creates: z.array(z.strictObject({ key: z.string().min(1).max(60), kind, body: patch })).max(1_000),
      updates: z.array(z.strictObject({ id, body: patch })).max(2_000),
      links: z.array(z.strictObject(linkEnds)).max(1_000),
      deletes: z.array(id).max(500).optional(),
      label,
      opId,
    }),
  ),
  'record.setStatus': command<Saved>()(
    z.strictObject({ workshopId: id, ids: z.array(id).min(1).max(500), status: z.enum(RECORD_STATUS), opId }),
  ),
  'record.move': command<Saved>()(
    z.strictObject({ workshopId: id, id, afterId: id.nullable(), body: patch.optional(), opId }),
  ),
  'record.delete': command<Saved>()(
    z.strictObject({ workshopId: id, ids: z.array(id).min(1).max(500), opId }),
  ),
  'record.duplicate': command<Saved>()(z.strictObject({ workshopId: id, id, opId })),
  /** Makes a record of another kind from a note; the note keeps the way to it and leaves the inbox. */
  'record.promote': command<Saved>()(
    z.strictObject({ workshopId: id, noteId: id, kind, body: patch.optional(), opId }),
  ),

  'link.create': command<Saved>()(
    z.strictObject({
      workshopId: id,
      ...linkEnds,
      strength: z.number().int().min(1).max(3).optional(),
      note: z.string().max(500).optional(),
      opId,
    }),
  ),
  /** Says how strong a link is, or adds a remark. */
  'link.update': command<Saved>()(
    z.strictObject({
      workshopId: id,
      id,
      strength: z.number().int().min(1).max(3).optional(),
      note: z.string().max(500).optional(),
      opId,
    }),
  ),
  'link.delete': command<Saved>()(z.strictObject({ workshopId: id, id, opId })),

  /** Keeps a picture that the window has drawn anew, and makes the record of it. */
  'photo.add': command<Saved>()(
    z.strictObject({
      workshopId: id,
      bytes: z.custom<Uint8Array>(isPhotoBytes, 'the bytes of a photo'),
      caption: z.string().max(2_000),
      sectionId: z.string().max(8).optional(),
      activityId: z.string().max(60).optional(),
      /** Records that are seen on it. */
      recordIds: z.array(id).max(100).optional(),
      opId,
    }),
  ),

  /** The running workshop: clock, day, round, projector. */
  'room.get': query<RoomView>()(z.strictObject({ workshopId: id })),
  'room.act': command<RoomReply>()(z.strictObject({ workshopId: id, intent: roomIntentSchema, opId })),

  'history.undo': command<Saved>()(z.strictObject({ workshopId: id, opId })),
  'history.redo': command<Saved>()(z.strictObject({ workshopId: id, opId })),
  /** Gives a record the state it had after an earlier change; can be undone like any other change. */
  'history.restore': command<Saved>()(
    z.strictObject({ workshopId: id, recordId: id, seq: z.number().int().min(1), opId }),
  ),
  /** The workshop as it was at a revision: a `WorkshopSnapshot` as JSON text. */
  'history.snapshot': query<string>()(z.strictObject({ workshopId: id, revision: z.number().int().min(1) })),
  'history.list': query<readonly HistoryEntry[]>()(
    z.strictObject({
      workshopId: id,
      recordId: id.optional(),
      /** Only entries older than this one: the next page. */
      beforeSeq: z.number().int().min(1).optional(),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  /** Every moment of a workshop, oldest first. */
  'history.moments': query<readonly Moment[]>()(z.strictObject({ workshopId: id })),
  /** Deleted records, newest first; parts that went with their whole come back with it and are left out. */
  'history.bin': query<readonly WorkshopRecord[]>()(z.strictObject({ workshopId: id })),
  /** Takes records out of the bin, with the parts and links that went with them. */
  'history.unbin': command<Saved>()(
    z.strictObject({ workshopId: id, ids: z.array(id).min(1).max(500), opId }),
  ),

  /** Text that is being typed and not yet committed, by place ("capture", "record:<id>:<field>"). */
  'draft.save': command<null>()(
    z.strictObject({ workshopId: id, place: z.string().max(200), text: z.string().max(200_000) }),
  ),
  'draft.list': query<readonly { place: string; text: string; at: string }[]>()(
    z.strictObject({ workshopId: id }),
  ),

  'storage.status': query<StorageStatus>()(none),
  /** Somebody has read what was repaired. */
  'storage.acknowledge': command<null>()(none),
  /** Closes the app and starts it again, so that damage is repaired. */
  'storage.restart': command<null>()(none),
  /** Shows the folder of what was damaged, or that of the backups. */
  'storage.showFolder': command<null>()(z.strictObject({ folder: z.enum(['quarantine', 'backups']) })),

  'backup.list': query<readonly BackupCard[]>()(none),
  /** Answers with the backup's name; null where nothing changed since the last one. */
  'backup.make': command<string | null>()(none),
  /** The workshops in a backup, beside what they are now. */
  'backup.look': query<readonly BackedUpWorkshop[]>()(z.strictObject({ name: z.string().max(80) })),
  /** Brings one workshop back to what the backup holds; can be undone like any other change. */
  'backup.restore': command<Saved>()(z.strictObject({ name: z.string().max(80), workshopId: id, opId })),
  /** Asks for a folder that gets every backup too; null when the dialog was closed. */
  'backup.chooseSecond': command<SecondTarget | null>()(none),
  'backup.dropSecond': command<null>()(none),

  /** Asks for a place by dialog and writes the file; null when the dialog was closed. */
  'file.export': command<ExportedFile | null>()(
    z.strictObject({
      workshopId: id,
      format: z.enum(['groundwork', 'json', ...TEXT_FORMAT_CODES]),
      /** For tables, calendar and Markdown; the workshop's own formats always hold everything. */
      redaction: z.enum(REDACTIONS).optional(),
    }),
  ),
  /** Asks for a file (or takes the path of a dropped one) and looks at all of it without writing anything. */
  'file.inspect': command<ImportPreview | null>()(
    z.strictObject({ droppedPath: z.string().max(4_096).optional() }),
  ),
  'file.import': command<Saved>()(z.strictObject({ token: z.string().max(64), opId })),

  /** Starts printing; progress arrives by event, the answer when it is done. `activity` is the board to print for. */
  'brief.print': command<BriefResult>()(
    z.strictObject({
      workshopId: id,
      kind: z.enum(BRIEF_KINDS),
      page: z.enum(PAGE_SIZES),
      activity: placeSchema.optional(),
      redaction: z.enum(REDACTIONS).optional(),
      /** BCP 47; the workshop's own when absent. */
      language: z.string().regex(LANGUAGE_TAG).optional(),
      jobId: id,
    }),
  ),
  /** Puts a brief on the clipboard as Markdown; pages themselves may not reach the clipboard. */
  'brief.copy': command<null>()(
    z.strictObject({
      workshopId: id,
      kind: z.enum(BRIEF_KINDS),
      activity: placeSchema.optional(),
      redaction: z.enum(REDACTIONS).optional(),
    }),
  ),
  'brief.cancel': command<null>()(z.strictObject({ jobId: id })),
  /** The printed pages for the preview. */
  'brief.read': query<Uint8Array>()(z.strictObject({ jobId: id })),
  /** Asks for a place by dialog and saves the printed brief; null when the dialog was closed. */
  'brief.save': command<SavedBrief | null>()(z.strictObject({ jobId: id })),
  /** Shows the folder that a printed brief was saved into, with the file chosen in it. */
  'brief.showInFolder': command<null>()(z.strictObject({ jobId: id })),
  /** Asks for the folder that several briefs go into; null when the dialog was closed. */
  'brief.chooseFolder': command<{ token: string; name: string } | null>()(z.strictObject({})),
  /** Saves a printed brief into a folder that was chosen; a name that is taken gets a number. */
  'brief.saveInto': command<SavedBrief>()(z.strictObject({ jobId: id, token: z.string().max(64) })),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedOf<N extends CallName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends CallName> = Contract[N]['output'];

/** One function per call, as main implements them; a failure is thrown as a `Refusal`. */
export type Handlers = {
  readonly [N in CallName]: (input: ParsedOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};
