/**
 * Reads what printing needs from a TrueType file: outlines as bytes, advances and a few metrics.
 *
 * Shaping is HarfBuzz's work, so nothing here looks at layout tables; a text of any script is safe.
 * Format: ISO/IEC 14496-22 (OpenType), tables head, hhea, hmtx, maxp, loca, glyf, post, OS/2 and name.
 */

/** A parsed font file; lengths are in font units. */
export interface TrueType {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly unitsPerEm: number;
  readonly bounds: readonly [number, number, number, number];
  readonly glyphCount: number;
  readonly italicAngle: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly postScriptName: string;
  /** The outline's own bytes; empty for a blank or an unknown glyph. */
  glyph(id: number): Buffer;
  advance(id: number): number;
  leftBearing(id: number): number;
}

const EMPTY = Buffer.alloc(0);

/** Parses the bytes of a single TrueType font with `glyf` outlines; throws on anything else. */
export function parseTrueType(bytes: Buffer): TrueType {
  const tables = readTables(bytes);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`Font table ${tag} is missing`);
    return found;
  };
  const head = table('head');
  const hmtx = table('hmtx');
  const loca = table('loca');
  const glyf = table('glyf');
  const glyphCount = table('maxp').readUInt16BE(4);
  const metricCount = table('hhea').readUInt16BE(34);
  const isLong = head.readInt16BE(50) === 1;
  const os2 = tables.get('OS/2');
  const hasHeights = os2 !== undefined && os2.length >= 90 && os2.readUInt16BE(0) >= 2;
  const unitsPerEm = head.readUInt16BE(18);
  const offset = (id: number): number => (isLong ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  return {
    tables,
    unitsPerEm,
    bounds: [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)],
    glyphCount,
    italicAngle: table('post').readInt32BE(4) / 65536,
    capHeight: hasHeights ? os2.readInt16BE(88) : Math.round(unitsPerEm * 0.714),
    xHeight: hasHeights ? os2.readInt16BE(86) : Math.round(unitsPerEm * 0.536),
    postScriptName: readPostScriptName(table('name')),
    glyph: (id) => (id < glyphCount ? glyf.subarray(offset(id), offset(id + 1)) : EMPTY),
    advance: (id) => hmtx.readUInt16BE(Math.min(id, metricCount - 1) * 4),
    leftBearing: (id) =>
      id < metricCount
        ? hmtx.readInt16BE(id * 4 + 2)
        : hmtx.readInt16BE(metricCount * 4 + (id - metricCount) * 2),
  };
}

function readTables(bytes: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    const start = bytes.readUInt32BE(at + 8);
    tables.set(
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

function readPostScriptName(name: Buffer): string {
  const strings = name.readUInt16BE(4);
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const at = 6 + i * 12;
    if (name.readUInt16BE(at + 6) !== 6) continue;
    const start = strings + name.readUInt16BE(at + 10);
    const raw = name.subarray(start, start + name.readUInt16BE(at + 8));
    return raw.toString('latin1').replace(/[^A-Za-z0-9+-]/g, '');
  }
  return 'Unnamed';
}
