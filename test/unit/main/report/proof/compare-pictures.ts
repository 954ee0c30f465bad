/** What is different between two pictures of pages: more than soft edges, and where. */
import type { GreyPicture } from './grey-png';

/** Greys, of 16, by which an edge may be drawn lighter or darker elsewhere. */
const SOFT = 3;
/** Pixels that may be further away: dust, not a word. */
const DUST = 6;

/** A difference that can be seen. */
export interface PictureDifference {
  readonly words: string;
  /** What was is light, what is now is grey, what differs is black. */
  readonly picture: GreyPicture;
}

/** The difference; null when both show the same. */
export function differenceOf(was: GreyPicture, is: GreyPicture): PictureDifference | null {
  if (was.width !== is.width || was.height !== is.height)
    return { words: `${was.width} x ${was.height} became ${is.width} x ${is.height}`, picture: is };
  const pixels = new Uint8Array(is.pixels.length);
  let count = 0;
  let [left, top, right, bottom] = [is.width, is.height, 0, 0];
  for (let at = 0; at < pixels.length; at++) {
    const away = Math.abs((was.pixels[at] ?? 0) - (is.pixels[at] ?? 0));
    pixels[at] = away > SOFT ? 0 : 11 + ((is.pixels[at] ?? 0) >> 2);
    if (away <= SOFT) continue;
    count += 1;
    const [x, y] = [at % is.width, Math.floor(at / is.width)];
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
  }
  if (count <= DUST) return null;
  return {
    words: `${count} pixels differ, between ${left}, ${top} and ${right}, ${bottom}`,
    picture: { width: is.width, height: is.height, pixels },
  };
}
