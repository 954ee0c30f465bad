/**
 * The one form in which a photo is kept: a baseline JPEG with nothing in it but the picture. No place, no camera, no
 * colour profile, no second picture and nothing behind the end, so that a file which is also something else (a page, an
 * archive, a program) cannot pass. `plainJpeg` makes that form of what an encoder wrote; `readPlainJpeg` accepts
 * nothing else.
 */
import { PHOTO_LIMITS } from './photo-limits';

/** A JPEG that may be kept: its size in pixels, or why it may not, as the rest of a sentence about the picture. */
export type PlainJpeg = { readonly width: number; readonly height: number } | { readonly fault: string };

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const FRAME = 0xc0;
const HEADER = 0xe0;
const TABLES: ReadonlySet<number> = new Set([0xdb, 0xc4]);
/** "JFIF", version 1, no unit, one to one, no small picture; only the version's last number and the density vary. */
const JFIF = [0x4a, 0x46, 0x49, 0x46, 0x00, 0x01];

interface Segment {
  readonly marker: number;
  /** Where its marker stands, and the place behind it. */
  readonly start: number;
  readonly end: number;
}

/** The same picture without what encoders and cameras add; null for something that is no JPEG. */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = listSegments(bytes);
  if (!segments) return null;
  const kept = segments.filter(({ marker }) => marker === HEADER || !isExtra(marker));
  const parts = [
    bytes.subarray(0, 2),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(segments.at(-1)?.end ?? 2),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Looks at every byte of a picture that is to be kept. */
export function readPlainJpeg(bytes: Uint8Array): PlainJpeg {
  if (bytes.length > PHOTO_LIMITS.storedBytes) return { fault: 'is larger than a photo may be' };
  if (bytes[0] !== 0xff || bytes[1] !== START) return { fault: 'is not a JPEG' };
  const segments = listSegments(bytes);
  if (!segments) return { fault: 'is a damaged JPEG' };
  const [first, ...others] = segments;
  if (!first || !isPlainHeader(bytes, first) || !others.every(({ marker }) => isPicture(marker)))
    return { fault: 'holds more than a picture' };
  const frames = others.filter(({ marker }) => marker === FRAME);
  const [frame] = frames;
  if (!frame || frames.length > 1) return { fault: 'is a JPEG of an unusual kind' };
  const size = readFrame(bytes, frame);
  if (!size) return { fault: 'is a JPEG of an unusual kind' };
  if (Math.max(size.width, size.height) > PHOTO_LIMITS.storedSide)
    return { fault: 'has more pixels than a photo may have' };
  return endOfScan(bytes, segments.at(-1)?.end ?? 0) ?? size;
}

/** All segments up to and with the start of the scan; null where they do not follow one another. */
function listSegments(bytes: Uint8Array): readonly Segment[] | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = word(bytes, at + 2);
    const end = at + 2 + length;
    if (marker < FRAME || (marker >= 0xd0 && marker <= END) || length < 2 || end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === SCAN) return segments;
    at = end;
  }
  return null;
}

function isExtra(marker: number): boolean {
  return (marker > HEADER && marker <= 0xef) || marker === 0xfe;
}

function isPicture(marker: number): boolean {
  return TABLES.has(marker) || marker === FRAME || marker === SCAN;
}

function isPlainHeader(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  return (
    marker === HEADER &&
    end - start === 18 &&
    JFIF.every((byte, index) => bytes[start + 4 + index] === byte) &&
    bytes[start + 16] === 0 &&
    bytes[start + 17] === 0
  );
}

/** Eight bits, grey or three colours. */
function readFrame(
  bytes: Uint8Array,
  { start, end }: Segment,
): { readonly width: number; readonly height: number } | null {
  const colours = bytes[start + 9];
  if (bytes[start + 4] !== 8 || (colours !== 1 && colours !== 3) || end - start !== 10 + 3 * colours)
    return null;
  const height = word(bytes, start + 5);
  const width = word(bytes, start + 7);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** In the scan every 0xff is followed by 0x00; the first that is not is the end, and the end of the file. */
function endOfScan(bytes: Uint8Array, from: number): { readonly fault: string } | null {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    if (bytes[at + 1] === 0x00) continue;
    if (bytes[at + 1] !== END) break;
    return at + 2 === bytes.length ? null : { fault: 'has something behind its end' };
  }
  return { fault: 'is cut off or damaged' };
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
