/** What pdf.js asks for and the oldest Node that the project runs on does not have. */
import { providePromiseWithResolvers } from '../helpers';

/** Adds what is missing, once. Without it pdf.js leaves pages empty and says nothing. */
export function provideForPdfjs(): void {
  providePromiseWithResolvers();
  const target = ArrayBuffer.prototype as unknown as Record<string, unknown>;
  target['transferToFixedLength'] ??= function transfer(
    this: ArrayBuffer,
    length = this.byteLength,
  ): ArrayBuffer {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
}
