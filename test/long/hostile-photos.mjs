/** Photo files of which most are broken, each named as the app names photos. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sound JPEG of 8 × 8 grey pixels. */
const GREY = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP////////////////////////////////////////////////////////////////////////////////////8BAP/AAAsIAAgACAEBEQD/xAAfAAABBQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgv/xAC1EAACAQMDAgQDBQUEBAAAAX0BAgMABBEFEiExQQYTUWEHInEUMoGRoQgjQrHBFVLR8CQzYnKCCQoWFxgZGiUmJygpKjQ1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4eLj5OXm5+jp6vHy8/T19vf4+fr/2gAIAQEAAD8AP//Z',
  'base64',
);

/** Writes the photos; answers with their hashes and two that have no file. */
export function writeHostilePhotos(folder) {
  const bomb = Buffer.from(GREY);
  const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
  bomb.writeUInt16BE(65_500, frame + 5);
  bomb.writeUInt16BE(65_500, frame + 7);
  const files = [
    GREY,
    GREY.subarray(0, GREY.length - 20),
    GREY.subarray(0, 40),
    bomb,
    Buffer.from('\x89PNG\r\n\x1a\n not a jpeg', 'latin1'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    Buffer.alloc(0),
    Buffer.alloc(3_000_000, 0xff),
    Buffer.concat([GREY, Buffer.from('more after the end')]),
  ];
  const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  for (const [at, bytes] of files.entries()) writeFileSync(join(folder, `${hashes[at]}.jpg`), bytes);
  return [...hashes, 'f'.repeat(64), 'no hash'];
}
