/** Packs a workshop and its photos into a `.groundwork` archive: equal content at an equal moment gives equal bytes. */
import { createHash } from 'node:crypto';
import { FORMAT, FORMAT_VERSION } from '@shared/exchange/format-limits';
import type { Manifest } from '@shared/exchange/manifest';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { type Options, ZipFile } from 'yazl';
import { MANIFEST, mediaName, WORKSHOP } from './archive-limits';

// A fixed day in local time, so that the entry says the same in every time zone.
const ENTRY: Partial<Options> = { mtime: new Date(2024, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** What goes into an archive. */
export interface ArchiveContent {
  readonly file: WorkshopFile;
  /** The text of the file. */
  readonly text: string;
  /** The photos it names, by hash. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

/** The bytes of the archive, in pieces that follow one another. */
export async function packArchive(
  { file, text, photos }: ArchiveContent,
  about: { readonly appVersion: string; readonly createdAt: string },
): Promise<readonly Uint8Array[]> {
  const workshop = Buffer.from(text, 'utf8');
  const media = [...photos].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    minReaderVersion: FORMAT_VERSION,
    app: { name: 'Groundwork', version: about.appVersion },
    createdAt: about.createdAt,
    counts: { records: file.records.length, links: file.links.length, media: media.length },
    entries: [
      { name: WORKSHOP, size: workshop.length, sha256: createHash('sha256').update(workshop).digest('hex') },
      ...media.map(([sha256, bytes]) => ({ name: mediaName(sha256), size: bytes.length, sha256 })),
    ],
  };
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8'), MANIFEST, ENTRY);
  zip.addBuffer(workshop, WORKSHOP, ENTRY);
  // A picture is compressed already, and readers take it only as it is.
  for (const [sha256, bytes] of media)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), mediaName(sha256), {
      ...ENTRY,
      compress: false,
    });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks;
}
