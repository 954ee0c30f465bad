/**
 * Draws a picture anew, beside the window. What people bring is decoded here, in a sandboxed page without any call to
 * main, turned upright, made smaller and compressed; place, camera and whatever else was in the file stay behind.
 */
import { PHOTO_LIMITS, PHOTO_QUALITY } from '@shared/photos/photo-limits';
import { readPictureHead } from '@shared/photos/picture-head';
import { plainJpeg, readPlainJpeg } from '@shared/photos/plain-jpeg';
import type { PhotoReply, PhotoRequest } from './photo-message';

addEventListener('message', ({ data }: MessageEvent<PhotoRequest>) => {
  void draw(data.file)
    .catch((): PhotoReply => ({ refused: 'is damaged and cannot be drawn' }))
    .then((reply) => postMessage(reply, 'bytes' in reply ? { transfer: [reply.bytes.buffer] } : {}));
});

async function draw(file: Blob): Promise<PhotoReply> {
  // Asked before it is read, so that a film does not fill the memory.
  if (file.size > PHOTO_LIMITS.inputBytes) return readTooLarge();
  const original = new Uint8Array(await file.arrayBuffer());
  const head = readPictureHead(original);
  if ('refused' in head) return head;
  const picture = await createImageBitmap(new Blob([original], { type: `image/${head.type}` }), {
    imageOrientation: 'from-image',
  });
  const scale = Math.min(1, PHOTO_LIMITS.storedSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return { refused: 'cannot be drawn: there is not enough memory' };
  // A screenshot may have holes; paper is white.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: PHOTO_QUALITY });
  const bytes = plainJpeg(new Uint8Array(await blob.arrayBuffer()));
  return bytes && !('fault' in readPlainJpeg(bytes)) ? { bytes } : { refused: 'cannot be drawn' };
}

function readTooLarge(): PhotoReply {
  return { refused: `is larger than ${PHOTO_LIMITS.inputBytes / 1024 / 1024} MB; make it smaller first` };
}
