/**
 * The first bytes of a picture from outside: what it is and how many pixels it claims, before any decoder sees it. A
 * small file can claim more pixels than there is memory, and a name says nothing about what is inside.
 */
import { PHOTO_LIMITS } from './photo-limits';

export type PictureType = 'jpeg' | 'png' | 'webp';

/** What a picture says about itself, or why it is not taken, as the rest of a sentence about the file. */
export type PictureHead =
  | { readonly type: PictureType; readonly width: number; readonly height: number }
  | { readonly refused: string };

const SAVE_AS = 'save it as JPEG or PNG first';

/** Reads the head of a file; no more than its first kilobytes are needed except in a JPEG with large notes. */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length === 0) return { refused: 'is empty' };
  if (bytes.length > PHOTO_LIMITS.inputBytes)
    return { refused: `is larger than ${PHOTO_LIMITS.inputBytes / 1024 / 1024} MB; make it smaller first` };
  const type = typeOf(bytes);
  if (type === null) return { refused: foreign(bytes) };
  const size = SIZES[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (size === null || size.width === 0 || size.height === 0)
    return { refused: 'is damaged: its size cannot be read' };
  const { width, height } = size;
  if (Math.max(width, height) > PHOTO_LIMITS.inputSide || width * height > PHOTO_LIMITS.inputPixels)
    return { refused: `has too many pixels (${width} × ${height}); make it smaller first` };
  return { type, width, height };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function typeOf(bytes: Uint8Array): PictureType | null {
  if (starts(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP' ? 'webp' : null;
}

const SIZES: Readonly<Record<PictureType, (view: DataView) => Size | null>> = {
  jpeg: jpegSize,
  png: (view) =>
    view.byteLength >= 24 && view.getUint32(12) === 0x49484452
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : null,
  webp: webpSize,
};

/** The frame header says the size; notes of any length may stand before it. */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xda || marker === 0xd9 || marker < 0xc0) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30) return null;
  const little24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X: the canvas, less one.
      return { width: little24(24) + 1, height: little24(27) + 1 };
    case 0x56503820: // VP8: fourteen bits each behind the start code.
      return little24(23) === 0x2a019d
        ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
        : null;
    case 0x5650384c: {
      // VP8L: fourteen bits each, less one, behind the signature.
      const bits = view.getUint32(21, true);
      return view.getUint8(20) === 0x2f
        ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
        : null;
    }
    default:
      return null;
  }
}

/** Names what people are likely to bring, so that they know what to do. */
function foreign(bytes: Uint8Array): string {
  if (text(bytes, 4, 4) === 'ftyp') {
    const isAvif = text(bytes, 8, 3) === 'avi';
    return `is a picture in the ${isAvif ? 'AVIF' : 'HEIC'} format, which cannot be read here; ${SAVE_AS}`;
  }
  if (text(bytes, 0, 4) === 'GIF8') return `is a GIF; ${SAVE_AS}`;
  if (text(bytes, 0, 5) === '%PDF-') return `is a PDF; ${SAVE_AS}`;
  return `is not a photo that can be read here; ${SAVE_AS}`;
}

function starts(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
