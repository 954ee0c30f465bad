/** The table of contents of a `.groundwork` archive: what it is, who can read it and the hash of every entry. */
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result';
import { explainIssue } from './explain-issue';
import { momentSchema } from './file-value';
import { FORMAT, FORMAT_LIMITS, FORMAT_VERSION } from './format-limits';
import { refuseForeign } from './parse-workshop-file';
import { readJson } from './scan-json';

const count = (max: number) => z.number().int().min(0).max(max);

/** Schema of `manifest.json`. */
export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.number().int().min(1).max(FORMAT_VERSION),
  /** Readers that know an older format only cannot read the file. */
  minReaderVersion: z.number().int().min(1).max(FORMAT_VERSION),
  app: z.strictObject({ name: z.string().max(60), version: z.string().max(60) }),
  createdAt: momentSchema,
  counts: z.strictObject({
    records: count(FORMAT_LIMITS.records),
    links: count(FORMAT_LIMITS.links),
    media: count(2_000),
  }),
  /** Every other entry of the archive. */
  entries: z
    .array(
      z.strictObject({
        name: z.string().max(100),
        size: count(2 ** 30),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'which is not a SHA-256 value'),
      }),
    )
    .max(2_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads the text of `manifest.json`. */
export function parseManifest(text: string): Result<Manifest> {
  const json = readJson(text, 'The manifest');
  if (!json.ok) return json;
  const foreign = refuseForeign(json.value);
  if (foreign) return foreign;
  const parsed = manifestSchema.safeParse(json.value);
  return parsed.success
    ? ok(parsed.data)
    : fail('file-damaged', undefined, explainIssue(parsed.error.issues[0], json.value));
}
