/** Bytes as text: UTF-8 without exceptions; a byte order mark at the start is dropped. */
import { Damage } from './damage';

/** The text of a file's bytes; throws `Damage` when they are not UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Damage(`${name} is not text in UTF-8.`);
  }
}
