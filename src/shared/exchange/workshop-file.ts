/**
 * The schema of `workshop.json`, version 1. It follows from the record declarations, so a new field or a new kind of
 * record is part of the format without a line here.
 */
import { z } from 'zod';
import { type Body, RECORD_STATUS, type RecordStatus } from '../domain/workshop';
import { LINK_TYPES } from '../sections/link-types';
import { storedFields } from '../sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '../sections/registry';
import { daySchema, fileValueSchema, momentSchema, refSchema } from './file-value';
import { FORMAT, FORMAT_LIMITS, FORMAT_VERSION } from './format-limits';

/** A record as a file holds it: known by its reference, with its non-empty fields; no position, the order says it. */
export interface FileRecord {
  readonly kind: string;
  readonly ref: string;
  readonly status: RecordStatus;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Body;
}

/** A link between two records, by reference. */
export interface FileLink {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly strength: number;
  readonly note?: string | undefined;
}

export interface FileWorkshop {
  /** Stays the same through export and import, so that a workshop is recognised again. */
  readonly originId: string;
  readonly title: string;
  readonly client: string;
  readonly language: string;
  readonly template: string;
  readonly heldOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt?: string | undefined;
}

export interface WorkshopFile {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  /** Whose work the content is and under which licence, for worked examples. */
  readonly credit?: string | undefined;
  readonly workshop: FileWorkshop;
  /** Highest reference number ever given, by kind; numbers are never used again. */
  readonly counters: Readonly<Record<string, number>>;
  /** Records of one kind stand in their order. */
  readonly records: readonly FileRecord[];
  readonly links: readonly FileLink[];
  /** Always empty: pictures are entries of the archive, and records of the kind `photo` name them. */
  readonly media: readonly never[];
}

/** True for a language tag that dates and numbers can be written in. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const workshopSchema = z.strictObject({
  originId: z.string().regex(/^[0-9A-Za-z_-]{1,64}$/, 'which is not an id'),
  title: z.string().max(FORMAT_LIMITS.title),
  client: z.string().max(FORMAT_LIMITS.title),
  language: z.string().max(35).refine(isLanguage, 'which is not a language tag such as "en"'),
  template: z.string().regex(/^[a-z_]{1,40}$/, 'which is not a template code'),
  heldOn: daySchema.nullable(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  archivedAt: momentSchema.optional(),
});

function recordSchema(kind: string) {
  const fields = storedFields(getDeclaration(kind)).map(([name, field]) => [
    name,
    fileValueSchema(field).optional(),
  ]);
  return z.strictObject({
    kind: z.literal(kind),
    ref: refSchema,
    status: z.enum(RECORD_STATUS),
    createdAt: momentSchema,
    updatedAt: momentSchema,
    fields: z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>),
  });
}

const counter = z.number().int().min(1).max(FORMAT_LIMITS.refNumber).optional();

const linkSchema = z.strictObject({
  from: refSchema,
  type: z.enum(LINK_TYPES.map((link) => link.type) as [string, ...string[]]),
  to: refSchema,
  strength: z.number().int().min(1).max(3),
  note: z.string().min(1).max(FORMAT_LIMITS.note).optional(),
});

let schema: ReturnType<typeof makeSchema> | null = null;

/**
 * Shape, sizes and codes of a workshop file; what the parts mean together is `findContradiction`'s business. Made when
 * it is first asked for: it takes longer than anything else at a start, and most days nobody reads a file.
 */
export function workshopFileSchema(): ReturnType<typeof makeSchema> {
  schema ??= makeSchema();
  return schema;
}

function makeSchema() {
  const [firstKind, ...otherKinds] = RECORD_KINDS.map(recordSchema);
  if (!firstKind) throw new Error('No section declares a record kind');
  return z.strictObject({
    format: z.literal(FORMAT),
    formatVersion: z.literal(FORMAT_VERSION),
    credit: z.string().min(1).max(FORMAT_LIMITS.credit).optional(),
    workshop: workshopSchema,
    counters: z.strictObject(Object.fromEntries(RECORD_KINDS.map((kind) => [kind, counter]))),
    records: z.array(z.discriminatedUnion('kind', [firstKind, ...otherKinds])).max(FORMAT_LIMITS.records),
    links: z.array(linkSchema).max(FORMAT_LIMITS.links),
    media: z.array(z.never()).max(0),
  });
}
