/** How large pictures may be: what people bring, and what is kept of it. */

/** Limits of photos; those of what comes in are checked before anything is decoded. */
export const PHOTO_LIMITS = {
  /** Bytes of a file that is dropped, pasted or picked. */
  inputBytes: 25 * 1024 * 1024,
  /** Its pixels: decoding takes four bytes for each. */
  inputPixels: 64_000_000,
  /** Pixels of its longer side. */
  inputSide: 12_000,
  /** Bytes of a kept photo; noise at full size stays below. */
  storedBytes: 6 * 1024 * 1024,
  /** Pixels of the longer side of a kept photo: handwriting on a flip chart stays legible. */
  storedSide: 2_560,
  /** Photos of one workshop. */
  perWorkshop: 300,
  /** Photos that are taken in one go. */
  atOnce: 50,
} as const;

/** How a photo is compressed when it is kept. */
export const PHOTO_QUALITY = 0.85;

/** Turning one file into a photo takes at most this long. */
export const PHOTO_TIME_MS = 10_000;
