/** Pictures made byte by byte: heads of any size and kind, and JPEGs in the plain form or with something added. */

/** A segment of a JPEG with its marker and length. */
export function segment(marker: number, content: readonly number[] | Uint8Array): Buffer {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), Buffer.from(content)]);
}

export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  /** Between the header and the tables. */
  readonly extra?: Buffer;
  readonly frame?: Buffer;
  readonly scan?: Buffer;
  /** Behind the end. */
  readonly after?: Buffer;
  readonly header?: Buffer;
}

const JFIF = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

/** The frame header of a picture of three colours. */
export function frame(width: number, height: number, marker = 0xc0): Buffer {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return segment(marker, [8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
}

/** A JPEG in the form in which photos are kept; its scan is no real picture, which nobody here decodes. */
export function jpeg(parts: JpegParts = {}): Buffer {
  const { width = 64, height = 48 } = parts;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    parts.header ?? JFIF,
    parts.extra ?? Buffer.alloc(0),
    segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    parts.frame ?? frame(width, height),
    segment(0xc4, [0, ...Array<number>(16).fill(0)]),
    segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0]),
    parts.scan ?? Buffer.from([0x12, 0xff, 0x00, 0x34, 0x56]),
    Buffer.from([0xff, 0xd9]),
    parts.after ?? Buffer.alloc(0),
  ]);
}

/** The first bytes of a PNG that claims this size. */
export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** The first bytes of a WebP of one of its three kinds. */
export function webpHead(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Buffer {
  const head = Buffer.alloc(32);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(24, 4);
  head.write(`WEBP${kind}`, 8, 'latin1');
  if (kind === 'VP8X') {
    head.writeUIntLE(width - 1, 24, 3);
    head.writeUIntLE(height - 1, 27, 3);
  } else if (kind === 'VP8L') {
    head[20] = 0x2f;
    head.writeUInt32LE(((height - 1) * 16_384 + (width - 1)) >>> 0, 21);
  } else {
    head.writeUIntLE(0x2a019d, 23, 3);
    head.writeUInt16LE(width, 26);
    head.writeUInt16LE(height, 28);
  }
  return head;
}
