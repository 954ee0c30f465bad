/**
 * Reads a `.groundwork` archive that may come from anywhere: outer limits, table of contents, sizes, hashes, text,
 * pictures, meaning, in this order. Every step can only refuse; nothing enters the library.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Result } from '@shared/domain/result';
import { type Manifest, parseManifest } from '@shared/exchange/manifest';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { maxBytes, readDirectory, readEndRecord } from './archive-directory';
import { ARCHIVE_LIMITS, MANIFEST, WORKSHOP } from './archive-limits';
import { type ArchivePhoto, checkPhoto, comparePhotos, type KeepPhoto } from './archive-photos';
import { Damage } from './damage';
import { decodeText } from './decode-text';

export interface ReadWorkshop {
  readonly file: WorkshopFile;
  /** The text of `workshop.json`, as it was written. */
  readonly text: string;
  /** The hashes of the photos that came with it. */
  readonly photos: readonly string[];
}

/** The checked content of an archive; throws `Damage`. `now` is the clock of the time limit. */
export async function readArchive(path: string, now: () => Date, keep: KeepPhoto): Promise<ReadWorkshop> {
  const deadline = now().getTime() + ARCHIVE_LIMITS.milliseconds;
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const end = await readEndRecord(handle, size);
    const zip = await fromFdPromise(handle.fd, {
      autoClose: false,
      strictFileNames: true,
      decodeStrings: true,
    });
    const entries = await readDirectory(zip, end);
    return await readContent({ zip, entries, now, deadline }, keep);
  } finally {
    await handle.close();
  }
}

interface Contents {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly now: () => Date;
  readonly deadline: number;
}

async function readContent(contents: Contents, keep: KeepPhoto): Promise<ReadWorkshop> {
  const { entries } = contents;
  const manifestBytes = await unpack(contents, MANIFEST);
  const manifest = need(parseManifest(decodeText(manifestBytes.content, 'The manifest')));
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  if (listed.size !== manifest.entries.length || listed.size !== entries.size - 1)
    throw new Damage('Its manifest does not list what it holds.');
  let text = '';
  const photos: ArchivePhoto[] = [];
  for (const name of entries.keys()) {
    if (name === MANIFEST) continue;
    const promised = listed.get(name);
    if (!promised) throw new Damage('Its manifest does not list what it holds.');
    const { content, size, sha256 } = await unpack(contents, name);
    if (size !== promised.size || sha256 !== promised.sha256)
      throw new Damage(`"${name}" is not what its manifest says it is.`);
    if (name === WORKSHOP) text = decodeText(content, 'The workshop');
    else {
      photos.push(checkPhoto(name, content, sha256));
      await keep(sha256, content);
    }
  }
  const file = need(parseWorkshopFile(text));
  compareCounts(manifest, file, photos.length);
  comparePhotos(file, photos);
  return { file, text, photos: photos.map(({ sha256 }) => sha256) };
}

function compareCounts(manifest: Manifest, file: WorkshopFile, photos: number): void {
  const { counts } = manifest;
  const same =
    counts.records === file.records.length && counts.links === file.links.length && counts.media === photos;
  if (!same) throw new Damage('It holds more or less than its manifest says.');
}

/** Unpacks one entry, counting as it goes; sizes, CRC-32 and time are checked, SHA-256 is answered. */
async function unpack(
  contents: Contents,
  name: string,
): Promise<{ content: Buffer; size: number; sha256: string }> {
  const entry = contents.entries.get(name);
  if (!entry) throw new Damage(`It does not hold "${name}".`);
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let size = 0;
  let crc = 0;
  const stream = await contents.zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > entry.uncompressedSize || size > maxBytes(name))
      throw new Damage(`"${name}" is larger than it claims.`);
    if (contents.now().getTime() > contents.deadline) throw new Damage('Reading it takes too long.');
    crc = crc32(chunk, crc);
    hash.update(chunk);
    chunks.push(chunk);
  }
  if (size !== entry.uncompressedSize) throw new Damage(`"${name}" is smaller than it claims.`);
  if (crc !== entry.crc32) throw new Damage(`"${name}" was changed on its way (its checksum is wrong).`);
  return { content: Buffer.concat(chunks), size, sha256: hash.digest('hex') };
}

/** The value of a result, or its reason as damage. */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Damage(result.error.reason ?? 'It cannot be read.', result.error.code);
}
