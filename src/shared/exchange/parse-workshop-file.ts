/**
 * Reads and writes the text of `workshop.json`. Reading can only refuse: outer form, shape, then meaning; every
 * refusal is one sentence that names the thing.
 */
import { fail, ok, type Result } from '../domain/result';
import { canonicalFile } from './canonical-file';
import { explainIssue } from './explain-issue';
import { findContradiction } from './find-contradiction';
import { FORMAT, FORMAT_LIMITS, FORMAT_VERSION } from './format-limits';
import { readJson } from './scan-json';
import { type WorkshopFile, workshopFileSchema } from './workshop-file';

/** The text of a workshop file: two blanks of indent, a line feed at the end. */
export function serializeWorkshopFile(file: WorkshopFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file in its canonical form, or why it cannot be read (`file-damaged`, `newer-file`). */
export function parseWorkshopFile(text: string): Result<WorkshopFile> {
  if (text.length > FORMAT_LIMITS.workshopBytes)
    return damaged('The workshop in the file is larger than 32 MB.');
  const json = readJson(text, 'The workshop');
  if (!json.ok) return json;
  const newer = refuseForeign(json.value);
  if (newer) return newer;
  const shaped = workshopFileSchema().safeParse(json.value);
  if (!shaped.success) return damaged(explainIssue(shaped.error.issues[0], json.value));
  const canonical = canonicalFile(shaped.data as unknown as WorkshopFile);
  if ('issue' in canonical) return damaged(explainIssue(canonical.issue, json.value));
  const contradiction = findContradiction(canonical.file);
  return contradiction ? damaged(contradiction) : ok(canonical.file);
}

/** Why a file of another format or of a newer version cannot be read; null when it is ours. */
export function refuseForeign(value: unknown): Result<never> | null {
  const { format, formatVersion, minReaderVersion } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT) return damaged('The file is not a Groundwork workshop.');
  const needed = minReaderVersion ?? formatVersion;
  if (typeof needed === 'number' && needed > FORMAT_VERSION) {
    return fail(
      'newer-file',
      undefined,
      'The file was made by a newer version of Groundwork. Update the app to open it.',
    );
  }
  return null;
}

function damaged(reason: string): Result<never> {
  return fail('file-damaged', undefined, reason);
}
