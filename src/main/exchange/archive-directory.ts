/**
 * The table of contents of an archive, checked against the bytes before anything is unpacked. A zip says the same
 * things in three places (end record, directory, header before each entry); readers that believe different places
 * see different files, so here all three must agree and the entries must fill the file without gaps or overlaps.
 */
import type { FileHandle } from 'node:fs/promises';
import { FORMAT_LIMITS } from '@shared/exchange/format-limits';
import type { Entry, ZipFile } from 'yauzl';
import { ARCHIVE_LIMITS, ENTRY_NAME, MANIFEST, WORKSHOP } from './archive-limits';
import { Damage } from './damage';

const START = 0x04034b50;
const END = 0x06054b50;
const END_BYTES = 22;
const HEADER_BYTES = 30;
const DIRECTORY_ENTRY_BYTES = 46;
const SYMLINK = 0o120000;
const FILE_KIND = 0o170000;
/** Encrypted, sizes behind the data, patched data, strongly encrypted, masked headers. */
const REFUSED_FLAGS = 0x1 | 0x8 | 0x20 | 0x40 | 0x2000;

interface EndRecord {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

/** First and last bytes of an archive: begins with an entry, ends with its end record and nothing behind it. */
export async function readEndRecord(handle: FileHandle, size: number): Promise<EndRecord> {
  if (size > ARCHIVE_LIMITS.archiveBytes) throw new Damage('The file is larger than 512 MB.');
  if (size < END_BYTES + HEADER_BYTES) throw new Damage('The file is too short to be a workshop.');
  const start = Buffer.alloc(4);
  await handle.read(start, 0, 4, 0);
  if (start.readUInt32LE(0) !== START) throw new Damage('The file is not a Groundwork archive.');
  const end = Buffer.alloc(END_BYTES);
  await handle.read(end, 0, END_BYTES, size - END_BYTES);
  if (end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0) {
    throw new Damage('The end of the file is missing, or something was added behind it.');
  }
  const record = { entries: end.readUInt16LE(10), size: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  const oneDisk =
    end.readUInt16LE(4) === 0 && end.readUInt16LE(6) === 0 && end.readUInt16LE(8) === record.entries;
  if (!oneDisk || record.offset + record.size !== size - END_BYTES)
    throw new Damage('Its table of contents is not where it should be.');
  if (record.entries > ARCHIVE_LIMITS.entries)
    throw new Damage(`It holds more than ${ARCHIVE_LIMITS.entries} files.`);
  return record;
}

/** All entries by name, after every check that needs no unpacking. */
export async function readDirectory(zip: ZipFile, end: EndRecord): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let directoryBytes = 0;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry);
    if (entries.has(entry.fileName)) throw new Damage(`It holds "${entry.fileName}" twice.`);
    entries.set(entry.fileName, entry);
    total += entry.uncompressedSize;
    directoryBytes +=
      DIRECTORY_ENTRY_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  if (total > ARCHIVE_LIMITS.totalBytes) throw new Damage('Unpacked it would be larger than 1 GB.');
  if (entries.size !== end.entries || directoryBytes !== end.size)
    throw new Damage('Its table of contents does not have the size it claims.');
  for (const name of [MANIFEST, WORKSHOP])
    if (!entries.has(name)) throw new Damage(`It does not hold "${name}".`);
  await checkPlaces(zip, [...entries.values()], end.offset);
  return entries;
}

function checkEntry(entry: Entry): void {
  const name = entry.fileName;
  if (!ENTRY_NAME.test(name) || entry.fileNameRaw.toString('latin1') !== name) {
    throw new Damage('It holds a file with a name that does not belong there.');
  }
  if (entry.isEncrypted() || (entry.generalPurposeBitFlag & REFUSED_FLAGS) !== 0)
    throw new Damage(`"${name}" is encrypted or written in an unusual way.`);
  if (((entry.externalFileAttributes >>> 16) & FILE_KIND) === SYMLINK)
    throw new Damage(`"${name}" is a link to another file.`);
  const isMedia = name.startsWith('media/');
  if (entry.compressionMethod !== 0 && (isMedia || entry.compressionMethod !== 8))
    throw new Damage(`"${name}" is packed in a way that is not allowed.`);
  if (entry.uncompressedSize > maxBytes(name)) throw new Damage(`"${name}" is larger than it may be.`);
}

/** How many bytes an entry may have. */
export function maxBytes(name: string): number {
  if (name === MANIFEST) return FORMAT_LIMITS.manifestBytes;
  return name === WORKSHOP ? FORMAT_LIMITS.workshopBytes : ARCHIVE_LIMITS.mediaBytes;
}

/** Each entry starts where the one before it ends, the first at 0, the last ends where the directory begins. */
async function checkPlaces(zip: ZipFile, entries: readonly Entry[], directoryStart: number): Promise<void> {
  let at = 0;
  for (const entry of [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader !== at) throw new Damage('Its files overlap or leave gaps.');
    const header = await zip.readLocalFileHeaderPromise(entry);
    const same =
      header.fileName.equals(entry.fileNameRaw) &&
      header.compressedSize === entry.compressedSize &&
      header.uncompressedSize === entry.uncompressedSize &&
      header.crc32 === entry.crc32 &&
      header.compressionMethod === entry.compressionMethod &&
      header.generalPurposeBitFlag === entry.generalPurposeBitFlag;
    if (!same) throw new Damage(`"${entry.fileName}" is described in two different ways.`);
    at += HEADER_BYTES + header.fileNameLength + header.extraFieldLength + entry.compressedSize;
  }
  if (at !== directoryStart) throw new Damage('Its files overlap or leave gaps.');
}
