/** Builds zip files byte by byte, so that every field can lie. */
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

/** What the directory, or the header before the data, says about an entry. */
export interface Claims {
  readonly name?: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly attributes?: number;
  readonly extra?: Buffer;
  readonly disk?: number;
}

export interface RawEntry extends Claims {
  readonly name: string | Buffer;
  readonly data: Buffer | string;
  /** Bytes as they stand in the file; packed from `data` when absent. */
  readonly body?: Buffer;
  /** Where the header before the data says something else. */
  readonly local?: Claims;
  /** Listed in the directory without bytes of its own. */
  readonly ghost?: boolean;
}

export interface EndClaims {
  readonly entries?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly comment?: Buffer;
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly gap?: Buffer;
}

export function rawZip(entries: readonly RawEntry[], end: EndClaims = {}): Buffer {
  const parts: Buffer[] = [end.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let at = parts[0]!.length;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const method = entry.method ?? 8;
    const body = entry.body ?? (method === 8 ? deflateRawSync(data) : data);
    const truth = {
      name: entry.name,
      method,
      flags: entry.flags ?? 0,
      crc: entry.crc ?? crc32(data),
      packed: entry.packed ?? body.length,
      size: entry.size ?? data.length,
      offset: entry.offset ?? at,
      attributes: entry.attributes ?? 0o100644 * 65_536,
      extra: entry.extra ?? Buffer.alloc(0),
    };
    directory.push(directoryEntry(truth));
    if (entry.ghost) continue;
    const local = localHeader({ ...truth, ...entry.local });
    parts.push(local, body);
    at += local.length + body.length;
  }
  if (end.gap) {
    parts.push(end.gap);
    at += end.gap.length;
  }
  const listing = Buffer.concat(directory);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE((end.entries ?? entries.length) & 0xffff, 8);
  record.writeUInt16LE((end.entries ?? entries.length) & 0xffff, 10);
  record.writeUInt32LE(end.size ?? listing.length, 12);
  record.writeUInt32LE(end.offset ?? at, 16);
  record.writeUInt16LE(end.comment?.length ?? 0, 20);
  return Buffer.concat([
    ...parts,
    listing,
    record,
    end.comment ?? Buffer.alloc(0),
    end.after ?? Buffer.alloc(0),
  ]);
}

type Truth = Required<Omit<Claims, 'disk'>>;

function localHeader(c: Truth): Buffer {
  const name = Buffer.from(c.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(c.flags, 6);
  head.writeUInt16LE(c.method, 8);
  head.writeUInt16LE(0x5821, 12);
  head.writeUInt32LE(c.crc >>> 0, 14);
  head.writeUInt32LE(c.packed, 18);
  head.writeUInt32LE(c.size, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(c.extra.length, 28);
  return Buffer.concat([head, name, c.extra]);
}

function directoryEntry(c: Truth): Buffer {
  const name = Buffer.from(c.name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(0x0314, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(c.flags, 8);
  head.writeUInt16LE(c.method, 10);
  head.writeUInt16LE(0x5821, 14);
  head.writeUInt32LE(c.crc >>> 0, 16);
  head.writeUInt32LE(c.packed, 20);
  head.writeUInt32LE(c.size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(c.extra.length, 30);
  head.writeUInt32LE(c.attributes >>> 0, 38);
  head.writeUInt32LE(c.offset, 42);
  return Buffer.concat([head, name, c.extra]);
}

export const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
