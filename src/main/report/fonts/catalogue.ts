/**
 * The list of bundled fonts and of the characters each of them can draw.
 *
 * It is generated together with the fonts (scripts/fonts.mjs). Asking it costs a binary search; no font file is opened
 * before a page really needs a glyph of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One weight or slope of a family; only `regular` is always there. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** A family of the catalogue. Metrics are in thousandths of the font size, with the descender below zero. */
export interface CatalogueFont {
  readonly id: string;
  readonly files: { readonly regular: string } & Partial<Record<FontStyle, string>>;
  readonly ascender: number;
  readonly descender: number;
  /** First and last code point, first and last …, in order. */
  readonly ranges: readonly number[];
}

/** The catalogue as the printer uses it; fonts are named by their index, in order of preference. */
export interface Catalogue {
  readonly folder: string;
  readonly fonts: readonly CatalogueFont[];
  readonly base: number;
  /** The index of a family, or -1 where this build does not bundle it. */
  indexOf(id: string): number;
  covers(font: number, codePoint: number): boolean;
  /** The preferred font that has the character, or -1 when none has it. */
  fontFor(codePoint: number): number;
}

interface CatalogueFile {
  readonly version: number;
  readonly fonts: readonly CatalogueFont[];
  readonly fallback: readonly number[];
}

/** Reads `catalogue.json` of a font folder; throws when the folder holds none of a known version. */
export function readCatalogue(folder: string): Catalogue {
  const file = JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')) as CatalogueFile;
  if (file.version !== 1) throw new Error(`Font catalogue version ${file.version} is not known`);
  const ranges = file.fonts.map((font) => Int32Array.from(font.ranges));
  const fallback = Int32Array.from(file.fallback);
  const byId = new Map(file.fonts.map((font, index) => [font.id, index]));
  return {
    folder,
    fonts: file.fonts,
    base: byId.get('sans') ?? 0,
    indexOf: (id) => byId.get(id) ?? -1,
    covers: (font, codePoint) => {
      const own = ranges[font];
      return own !== undefined && findRange(own, 2, codePoint) >= 0;
    },
    fontFor: (codePoint) => {
      const at = findRange(fallback, 3, codePoint);
      return at < 0 ? -1 : (fallback[at + 2] as number);
    },
  };
}

/** Position of the range that holds `codePoint` in a table of `step` numbers per range, or -1. */
function findRange(table: Int32Array, step: 2 | 3, codePoint: number): number {
  let low = 0;
  let high = table.length / step - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = middle * step;
    if (codePoint < (table[at] as number)) high = middle - 1;
    else if (codePoint > (table[at + 1] as number)) low = middle + 1;
    else return at;
  }
  return -1;
}
