import { photoAddress, photoHashOf } from '@shared/photos/photo-address';
import { PHOTO_LIMITS } from '@shared/photos/photo-limits';
import { readPictureHead } from '@shared/photos/picture-head';
import { plainJpeg, readPlainJpeg } from '@shared/photos/plain-jpeg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, jpeg, pngHead, segment, webpHead } from './make-picture';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the head of a picture from outside', () => {
  it.each([
    ['jpeg', jpeg({ width: 4_000, height: 3_000 })],
    ['jpeg', jpeg({ width: 4_000, height: 3_000, extra: segment(0xe1, Buffer.alloc(60_000)) })],
    ['jpeg', jpeg({ frame: frame(4_000, 3_000, 0xc2) })],
    ['png', pngHead(4_000, 3_000)],
    ['webp', webpHead('VP8 ', 4_000, 3_000)],
    ['webp', webpHead('VP8L', 4_000, 3_000)],
    ['webp', webpHead('VP8X', 4_000, 3_000)],
  ])('says what it is and how large: %s', (type, bytes) => {
    expect(readPictureHead(bytes)).toEqual({ type, width: 4_000, height: 3_000 });
  });

  it.each([
    ['a bomb of 12,000 by 12,000', pngHead(12_000, 12_000), 'too many pixels'],
    ['one side beyond all measure', pngHead(2_000_000_000, 1), 'too many pixels'],
    ['a JPEG bomb', jpeg({ width: 65_535, height: 65_535 }), 'too many pixels'],
    ['a WebP bomb', webpHead('VP8X', 16_000_000, 16_000_000), 'too many pixels'],
    ['no pixels', pngHead(0, 600), 'size cannot be read'],
    ['a cut JPEG', jpeg().subarray(0, 30), 'size cannot be read'],
    ['a cut PNG', pngHead(10, 10).subarray(0, 20), 'size cannot be read'],
    ['a cut WebP', webpHead('VP8 ', 10, 10).subarray(0, 20), 'size cannot be read'],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'not a photo'],
    ['a page called .jpg', bytesOf('<!doctype html><script>alert(1)</script>'), 'not a photo'],
    ['a program', bytesOf('MZ\x90\0\x03'), 'not a photo'],
    ['a picture of a phone', bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'HEIC'],
    ['a newer format', bytesOf('\0\0\0\x1cftypavif\0\0\0\0'), 'AVIF'],
    ['a GIF', bytesOf('GIF89a\x01\0\x01\0'), 'GIF'],
    ['a PDF', bytesOf('%PDF-1.7'), 'PDF'],
    ['nothing', new Uint8Array(0), 'is empty'],
    ['more than 25 MB', new Uint8Array(PHOTO_LIMITS.inputBytes + 1), 'larger than 25 MB'],
  ])('refuses %s and says what to do', (_name, bytes, words) => {
    const head = readPictureHead(bytes);
    expect('refused' in head && head.refused).toContain(words);
  });

  it('never throws, whatever the bytes are', () => {
    const starts = [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [...bytesOf('RIFFxxxxWEBP')],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const head = readPictureHead(Uint8Array.from([...start, ...rest]));
        if ('width' in head) {
          expect(head.width * head.height).toBeLessThanOrEqual(PHOTO_LIMITS.inputPixels);
          expect(head.width * head.height).toBeGreaterThan(0);
        } else expect(head.refused.length).toBeGreaterThan(5);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the plain form of a photo', () => {
  const place = segment(0xe1, bytesOf('Exif\0\0GPS 48.2 16.3'));
  const profile = segment(0xe2, bytesOf('ICC_PROFILE\0'));
  const comment = segment(0xfe, bytesOf('<script>alert(1)</script>'));

  it('is accepted with its size', () => {
    expect(readPlainJpeg(jpeg({ width: 2_560, height: 1_920 }))).toEqual({ width: 2_560, height: 1_920 });
  });

  it('is made by leaving out everything but the picture', () => {
    const full = jpeg({ extra: Buffer.concat([place, profile, comment]) });
    expect(readPlainJpeg(full)).toHaveProperty('fault');
    const plain = plainJpeg(full);
    expect(plain && Buffer.from(plain)).toEqual(jpeg());
    expect(plainJpeg(jpeg().subarray(0, 40))).toBeNull();
    expect(plainJpeg(pngHead(4, 4))).toBeNull();
  });

  const page = bytesOf('<!doctype html><script>alert(1)</script>');
  it.each([
    ['a place in it', jpeg({ extra: place })],
    ['a colour profile', jpeg({ extra: profile })],
    ['a comment', jpeg({ extra: comment })],
    ['a page behind its end', jpeg({ after: Buffer.from(page) })],
    ['an archive behind its end', jpeg({ after: Buffer.from('PK\x03\x04') })],
    ['a second end', jpeg({ after: Buffer.from([0xff, 0xd9]) })],
    [
      'a small picture in its header',
      jpeg({ header: segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]) }),
    ],
    ['a page in its header', jpeg({ header: segment(0xe0, page) })],
    ['two frames', jpeg({ extra: frame(8, 8) })],
    ['layers', jpeg({ frame: frame(64, 48, 0xc2) })],
    ['no frame', jpeg({ frame: Buffer.alloc(0) })],
    ['no pixels', jpeg({ width: 0 })],
    ['too many pixels', jpeg({ width: 2_561 })],
    ['the size of a bomb', jpeg({ width: 65_535, height: 65_535 })],
    [
      'a second scan',
      jpeg({ scan: Buffer.concat([Buffer.from([1, 2]), segment(0xda, [1, 1, 0, 0, 63, 0])]) }),
    ],
    ['no end', jpeg().subarray(0, -2)],
    ['half of it', jpeg().subarray(0, 100)],
    ['another start', pngHead(10, 10)],
    ['a page in its place', page],
    ['nothing', new Uint8Array(0)],
    ['too many bytes', new Uint8Array(PHOTO_LIMITS.storedBytes + 1)],
  ])('is not: %s', (_name, bytes) => {
    expect(readPlainJpeg(bytes)).toHaveProperty('fault');
  });

  it('survives any single change without throwing, and a cut never passes', () => {
    const good = jpeg();
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(good);
        changed[at] = byte;
        const read = readPlainJpeg(changed);
        if ('width' in read) expect(Math.max(read.width, read.height)).toBeLessThanOrEqual(2_560);
        expect(readPlainJpeg(good.subarray(0, at))).toHaveProperty('fault');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the address of a photo', () => {
  const hash = 'ab'.repeat(32);

  it('leads to the hash and back', () => {
    expect(photoHashOf(photoAddress(hash))).toBe(hash);
  });

  it.each([
    `/media/${hash}`,
    `/media/${hash}.jpg?x`,
    `/media/${hash.toUpperCase()}.jpg`,
    `/media/../${hash}.jpg`,
    `/media/%2e%2e/${hash}.jpg`,
    `/media/unused/${hash}.jpg`,
    `/media/${hash}.jpg/../../library.sqlite`,
    `//media/${hash}.jpg`,
    '/media/.jpg',
  ])('is nothing else: %s', (address) => {
    expect(photoHashOf(address)).toBeNull();
  });
});
