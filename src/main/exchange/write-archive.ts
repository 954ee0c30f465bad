/** Packs a workshop into a `.groundwork` archive: equal content at an equal moment gives equal bytes. */
import { createHash } from 'node:crypto';
import { FORMAT, FORMAT_VERSION } from '@shared/exchange/format-limits';
import type { Manifest } from '@shared/exchange/manifest';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { type Options, ZipFile } from 'yazl';
import { MANIFEST, WORKSHOP } from './archive-limits';

// A fixed day in local time, so that the entry says the same in every time zone.
const ENTRY: Partial<Options> = { mtime: new Date(2024, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** The bytes of the archive of a file whose text is `text`. */
export async function packArchive(
  file: WorkshopFile,
  text: string,
  about: { readonly appVersion: string; readonly createdAt: string },
): Promise<Buffer> {
  const workshop = Buffer.from(text, 'utf8');
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    minReaderVersion: FORMAT_VERSION,
    app: { name: 'Groundwork', version: about.appVersion },
    createdAt: about.createdAt,
    counts: { records: file.records.length, links: file.links.length, media: 0 },
    entries: [
      { name: WORKSHOP, size: workshop.length, sha256: createHash('sha256').update(workshop).digest('hex') },
    ],
  };
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8'), MANIFEST, ENTRY);
  zip.addBuffer(workshop, WORKSHOP, ENTRY);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
