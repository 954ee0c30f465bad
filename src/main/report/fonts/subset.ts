/**
 * Writes the small font that goes into the PDF: only the glyphs a document uses.
 *
 * A text cluster that takes several glyphs (a Thai syllable, a Bengali conjunct, an Arabic letter with its dots) becomes
 * ONE composite glyph. Each glyph then stands for exactly one piece of text, which is what makes searching and copying
 * give the right words in every reader; positions inside the cluster are kept in the composite.
 */
import type { TrueType } from './true-type';

/** A glyph of the font file inside a cluster, moved by `dx` and `dy` font units. */
export interface GlyphPart {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** One glyph of the new font. */
export interface SubsetSlot {
  readonly parts: readonly GlyphPart[];
  /** In font units. */
  readonly advance: number;
}

const ARGUMENTS_ARE_WORDS = 0x1;
const ARGUMENTS_ARE_OFFSETS = 0x2;
const HAS_SCALE = 0x8;
const MORE_COMPONENTS = 0x20;
const HAS_TWO_SCALES = 0x40;
const HAS_MATRIX = 0x80;
const KEPT_TABLES = ['cvt ', 'fpgm', 'prep'] as const;

/** Builds a TrueType file whose glyph n is `slots[n]`; glyphs that only serve as components follow after them. */
export function writeSubset(font: TrueType, slots: readonly SubsetSlot[]): Buffer {
  const outlines: Buffer[] = [];
  const metrics: { advance: number; bearing: number }[] = [];
  const components = new Map<number, number>();
  const pending: number[] = [];
  const componentOf = (glyph: number): number => {
    const known = components.get(glyph);
    if (known !== undefined) return known;
    const index = slots.length + pending.length;
    components.set(glyph, index);
    pending.push(glyph);
    return index;
  };
  for (const slot of slots) {
    const outline = slotOutline(font, slot, componentOf);
    outlines.push(outline);
    // Renderers move an outline until its left edge stands at the bearing: here that must change nothing.
    metrics.push({ advance: slot.advance, bearing: outline.length < 10 ? 0 : outline.readInt16BE(2) });
  }
  for (let i = 0; i < pending.length; i++) {
    const glyph = pending[i] as number;
    outlines.push(renumbered(font.glyph(glyph), componentOf));
    metrics.push({ advance: font.advance(glyph), bearing: font.leftBearing(glyph) });
  }
  return assemble(font, outlines, metrics);
}

function slotOutline(font: TrueType, slot: SubsetSlot, componentOf: (glyph: number) => number): Buffer {
  const visible = slot.parts.filter((part) => font.glyph(part.glyph).length > 0);
  const [only] = visible;
  if (only === undefined) return Buffer.alloc(0);
  if (visible.length === 1 && only.dx === 0 && only.dy === 0)
    return renumbered(font.glyph(only.glyph), componentOf);
  const out = Buffer.alloc(10 + visible.length * 8);
  const box = [32767, 32767, -32768, -32768];
  visible.forEach((part, index) => {
    const outline = font.glyph(part.glyph);
    const at = 10 + index * 8;
    const more = index < visible.length - 1 ? MORE_COMPONENTS : 0;
    const dx = clampInt16(part.dx);
    const dy = clampInt16(part.dy);
    out.writeUInt16BE(ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more, at);
    out.writeUInt16BE(componentOf(part.glyph), at + 2);
    out.writeInt16BE(dx, at + 4);
    out.writeInt16BE(dy, at + 6);
    box[0] = Math.min(box[0] as number, outline.readInt16BE(2) + dx);
    box[1] = Math.min(box[1] as number, outline.readInt16BE(4) + dy);
    box[2] = Math.max(box[2] as number, outline.readInt16BE(6) + dx);
    box[3] = Math.max(box[3] as number, outline.readInt16BE(8) + dy);
  });
  out.writeInt16BE(-1, 0);
  box.forEach((value, index) => {
    out.writeInt16BE(clampInt16(value), 2 + index * 2);
  });
  return out;
}

/** A copy of an outline whose components, if it has any, carry the numbers of the new font. */
function renumbered(outline: Buffer, componentOf: (glyph: number) => number): Buffer {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return outline;
  const copy = Buffer.from(outline);
  let at = 10;
  for (;;) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(componentOf(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_TWO_SCALES) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
    if ((flags & MORE_COMPONENTS) === 0) return copy;
  }
}

function assemble(
  font: TrueType,
  outlines: Buffer[],
  metrics: { advance: number; bearing: number }[],
): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  const padded: Buffer[] = [];
  let position = 0;
  outlines.forEach((outline, index) => {
    padded.push(outline, Buffer.alloc((4 - (outline.length % 4)) % 4));
    position += outline.length + ((4 - (outline.length % 4)) % 4);
    loca.writeUInt32BE(position, (index + 1) * 4);
  });
  const hmtx = Buffer.alloc(metrics.length * 4);
  metrics.forEach((metric, index) => {
    hmtx.writeUInt16BE(Math.max(0, Math.min(0xffff, metric.advance)), index * 4);
    hmtx.writeInt16BE(metric.bearing, index * 4 + 2);
  });
  const head = copyOf(font, 'head');
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = copyOf(font, 'hhea');
  hhea.writeUInt16BE(metrics.length, 34);
  const maxp = copyOf(font, 'maxp');
  maxp.writeUInt16BE(outlines.length, 4);
  if (maxp.length >= 32) {
    maxp.writeUInt16BE(0xffff, 10);
    maxp.writeUInt16BE(0xffff, 12);
    maxp.writeUInt16BE(0x400, 28);
    maxp.writeUInt16BE(8, 30);
  }
  const tables = new Map<string, Buffer>([
    ['glyf', Buffer.concat(padded)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]);
  for (const tag of KEPT_TABLES) {
    const table = font.tables.get(tag);
    if (table !== undefined) tables.set(tag, table);
  }
  return writeTables(tables);
}

function copyOf(font: TrueType, tag: string): Buffer {
  return Buffer.from(font.tables.get(tag) ?? Buffer.alloc(0));
}

function writeTables(tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10);
  const parts: Buffer[] = [directory];
  let position = directory.length;
  sorted.forEach(([tag, table], index) => {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(table), at + 4);
    directory.writeUInt32BE(position, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    position += table.length + padding.length;
  });
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const word =
      at + 4 <= table.length
        ? table.readUInt32BE(at)
        : table.readUIntBE(at, table.length - at) * 256 ** (4 - (table.length - at));
    sum = (sum + word) >>> 0;
  }
  return sum;
}

function clampInt16(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value)));
}
