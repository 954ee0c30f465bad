/**
 * PNG with few colours. Screens are flat surfaces with soft letter edges: colours that differ by less than eyes notice
 * are made one, and the file is a third of the size.
 */
import { crc32, deflateSync } from 'node:zlib';

/** More are not told apart on a screen of this app. */
const COLOURS = 96;

/**
 * @param {Uint8Array} pixels blue, green, red, alpha for each pixel, row by row
 * @param {{ width: number, height: number }} size
 * @returns {Buffer} the file
 */
export function toSmallPng(pixels, { width, height }) {
  const palette = choosePalette(pixels);
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const colour = (pixels[at + 2] << 16) | (pixels[at + 1] << 8) | pixels[at];
      let index = nearest.get(colour);
      if (index === undefined) {
        index = nearestOf(palette, colour);
        nearest.set(colour, index);
      }
      // The first byte of each row says that it is not filtered: with a palette that packs best.
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, one from each small cube of the colour space. */
function choosePalette(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at + 2] << 16) | (pixels[at + 1] << 8) | pixels[at];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const cubes = new Map();
  for (const [colour, count] of counts) {
    const cube = colour & 0xf8f8f8;
    const known = cubes.get(cube);
    if (!known) cubes.set(cube, { colour, most: count, total: count });
    else {
      known.total += count;
      if (count > known.most) Object.assign(known, { colour, most: count });
    }
  }
  return [...cubes.values()]
    .sort((a, b) => b.total - a.total)
    .slice(0, COLOURS)
    .map(({ colour }) => colour);
}

function nearestOf(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
