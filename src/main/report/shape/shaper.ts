/**
 * Turns text into positioned glyphs with HarfBuzz.
 *
 * Words repeat a lot in a brief, so each font keeps what it has shaped. Nothing here can throw because of a text: a
 * script that a font knows nothing about simply comes back as single glyphs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Buffer as HarfBuzzBuffer, Font as HarfBuzzFont } from 'harfbuzzjs';
import type { GlyphPart } from '../fonts/subset';
import { parseTrueType, type TrueType } from '../fonts/true-type';

/** The smallest unit that is drawn and copied as one: one or more glyphs for one or more characters. */
export interface ShapedCluster {
  readonly text: string;
  readonly parts: readonly GlyphPart[];
  /** In font units, kerning included. */
  readonly advance: number;
}

/** A word in one font, in the order it is drawn from left to right. */
export interface ShapedText {
  readonly clusters: readonly ShapedCluster[];
  /** In thousandths of the font size. */
  readonly width: number;
}

/** One font file, opened. */
export interface ShapedFont {
  readonly file: string;
  readonly trueType: TrueType;
  shape(text: string, isRtl: boolean): ShapedText;
}

/** Opens font files on first use and keeps them. */
export interface Shaper {
  open(file: string): ShapedFont;
}

/** A cluster of more glyphs than this is a heap of marks. */
const HEAP = 6;
/** How far a mark may be moved up or down, in thousandths of an em. */
const MOST_LIFT = 800;
const HEAP_LIFT = 380;
const CACHE_LIMIT = 20_000;
const LONGEST_CACHED = 64;

/** Loads HarfBuzz and prepares to open fonts of a folder; costs a few milliseconds, no font is read yet. */
export async function createShaper(folder: string): Promise<Shaper> {
  const harfBuzz = await import('harfbuzzjs');
  const buffer = new harfBuzz.Buffer();
  const fonts = new Map<string, ShapedFont>();
  const run = (font: HarfBuzzFont, text: string, isRtl: boolean): void => {
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(isRtl ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR);
    buffer.setFlags(harfBuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES);
    buffer.guessSegmentProperties();
    harfBuzz.shape(font, buffer);
  };
  const open = (file: string): ShapedFont => {
    const bytes = readFileSync(join(folder, file));
    const trueType = parseTrueType(bytes);
    const font = new harfBuzz.Font(new harfBuzz.Face(new harfBuzz.Blob(bytes), 0));
    const unit = 1000 / trueType.unitsPerEm;
    const caches = [new Map<string, ShapedText>(), new Map<string, ShapedText>()] as const;
    return {
      file,
      trueType,
      shape: (text, isRtl) => {
        const cache = caches[isRtl ? 1 : 0];
        const known = cache.get(text);
        if (known !== undefined) return known;
        run(font, text, isRtl);
        const shaped = readClusters(buffer, text, unit);
        if (text.length <= LONGEST_CACHED) {
          if (cache.size >= CACHE_LIMIT) cache.clear();
          cache.set(text, shaped);
        }
        return shaped;
      },
    };
  };
  return {
    open: (file) => {
      const known = fonts.get(file);
      if (known !== undefined) return known;
      const opened = open(file);
      fonts.set(file, opened);
      return opened;
    },
  };
}

/**
 * Marks stacked without end would run over the lines above and below: they pile up at four fifths of an em, and sooner
 * where there are more of them than any language stacks.
 */
function clampLift(dy: number, unit: number, isHeap: boolean): number {
  const most = (isHeap ? HEAP_LIFT : MOST_LIFT) / unit;
  return Math.max(-most, Math.min(most, dy));
}

/** Groups HarfBuzz's glyphs by cluster; each group knows which characters it stands for. */
function readClusters(buffer: HarfBuzzBuffer, text: string, unit: number): ShapedText {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(infos.map((info) => info.cluster))].sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const first = starts[0];
  const clusters: ShapedCluster[] = [];
  let total = 0;
  for (let i = 0; i < infos.length; ) {
    const cluster = infos[i]?.cluster as number;
    const parts: GlyphPart[] = [];
    let advance = 0;
    const isHeap = infos[i + HEAP]?.cluster === cluster;
    for (; i < infos.length && infos[i]?.cluster === cluster; i++) {
      const position = positions[i];
      parts.push({
        glyph: infos[i]?.codepoint ?? 0,
        dx: advance + (position?.xOffset ?? 0),
        dy: clampLift(position?.yOffset ?? 0, unit, isHeap),
      });
      advance += position?.xAdvance ?? 0;
    }
    clusters.push({ text: text.slice(cluster === first ? 0 : cluster, endOf.get(cluster)), parts, advance });
    total += advance;
  }
  return { clusters, width: total * unit };
}
