/**
 * Finds the workshop file that a full report carries and lays it beside the report, for the archive reader.
 *
 * This is no PDF reader. A report may come from anywhere, so nothing in it is followed: the bytes are searched for
 * embedded files as our own printer writes them, each is unpacked within limits, and its size and checksum must be
 * those that it claims. What other programs have encrypted or packed anew is not found, and that is said.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { ARCHIVE_LIMITS } from './archive-limits';
import { Damage } from './damage';

/** What is read and unpacked at most. */
const LIMITS = {
  /** Bytes of one embedded file, packed and unpacked. */
  embeddedBytes: 128 * 1024 * 1024,
  /** Embedded files that are looked at. */
  candidates: 16,
  /** Bytes in which the description of an embedded file must end. */
  headBytes: 4_096,
} as const;

const MARK = Buffer.from('/EmbeddedFile', 'latin1');
const CHUNK = 4 * 1024 * 1024;
const ZIP = 0x04034b50;

/** Path of the extracted archive, next to the report; throws `Damage` where there is none. */
export async function extractWorkshop(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    await checkReport(handle, size);
    let isChanged = false;
    for (const at of await findMarks(handle, size)) {
      const found = await readEmbedded(handle, at, size);
      if (found === 'changed') isChanged = true;
      if (!(found instanceof Buffer)) continue;
      const target = `${path}.groundwork`;
      await writeFile(target, found, { flag: 'wx', mode: 0o600 });
      return target;
    }
    if (isChanged) throw new Damage('The workshop inside this report is damaged.');
    throw new Damage(
      'This PDF carries no workshop. Only full reports from Groundwork that leave nothing out do.',
      // Nothing is wrong with the file itself.
      'file-unreadable',
    );
  } finally {
    await handle.close();
  }
}

async function checkReport(handle: FileHandle, size: number): Promise<void> {
  if (size > ARCHIVE_LIMITS.archiveBytes) throw new Damage('The file is larger than 512 MB.');
  const { buffer } = await handle.read(Buffer.alloc(1_024), 0, 1_024, 0);
  if (!buffer.includes('%PDF-')) throw new Damage('The file is not a PDF.');
}

/** Where descriptions of embedded files stand; the last ones first, because a report carries its file at the end. */
async function findMarks(handle: FileHandle, size: number): Promise<readonly number[]> {
  const found: number[] = [];
  const chunk = Buffer.alloc(CHUNK + MARK.length - 1);
  for (let start = 0; start < size; start += CHUNK) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, start);
    const filled = chunk.subarray(0, bytesRead);
    for (let at = filled.indexOf(MARK); at >= 0 && at < CHUNK; at = filled.indexOf(MARK, at + 1)) {
      // "/EmbeddedFiles" is the list of them.
      if (filled[at + MARK.length] !== 0x73) found.push(start + at);
      if (found.length > LIMITS.candidates) found.shift();
    }
  }
  return found.reverse();
}

/** The archive, "changed" when it is not what its description says, "other" when it is something else. */
async function readEmbedded(
  handle: FileHandle,
  mark: number,
  size: number,
): Promise<Buffer | 'changed' | 'other'> {
  const from = Math.max(0, mark - LIMITS.headBytes);
  const around = Buffer.alloc(2 * LIMITS.headBytes);
  const { bytesRead } = await handle.read(around, 0, around.length, from);
  const text = around.toString('latin1', 0, bytesRead);
  const begin = text.lastIndexOf(' obj', mark - from);
  const streamAt = text.indexOf('stream', mark - from);
  if (begin < 0 || streamAt < 0) return 'other';
  const head = text.slice(begin, streamAt);
  const length = numberAfter(head, 'Length');
  const claimed = numberAfter(head, 'Size');
  const isPacked = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(head);
  if (length === null || claimed === null || (/\/Filter/.test(head) && !isPacked)) return 'other';
  if (length > LIMITS.embeddedBytes || claimed > LIMITS.embeddedBytes) return 'other';
  const start = from + streamAt + 'stream'.length + (text.startsWith('\r\n', streamAt + 6) ? 2 : 1);
  if (start + length > size) return 'changed';
  const packed = Buffer.alloc(length);
  const read = await handle.read(packed, 0, length, start);
  if (read.bytesRead !== length) return 'changed';
  const content = isPacked ? unpack(packed, claimed) : packed;
  if (content === null || content.length !== claimed) return 'changed';
  const checksum = /\/CheckSum\s*(?:\(([0-9a-f]{32})\)|<([0-9a-f]{32,64})>)/i.exec(head);
  if (checksum && !isSum(checksum[1] ?? checksum[2] ?? '', content)) return 'changed';
  return content.length > 4 && content.readUInt32LE(0) === ZIP ? content : 'other';
}

function numberAfter(head: string, name: string): number | null {
  const found = new RegExp(`/${name}\\s+(\\d{1,10})(?!\\s+\\d+\\s+R)`).exec(head);
  return found ? Number(found[1]) : null;
}

/** Never more than was promised, whatever the packed bytes would become. */
function unpack(packed: Buffer, claimed: number): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: claimed + 1 });
  } catch {
    return null;
  }
}

function isSum(claimed: string, content: Buffer): boolean {
  const sum = createHash('md5').update(content).digest('hex');
  const asText = Buffer.from(sum, 'latin1').toString('hex');
  return [sum, asText].includes(claimed.toLowerCase());
}
