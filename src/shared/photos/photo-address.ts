/** Where a kept photo is: the name of its file, and the address under which the window shows it. */

const SHA256 = /^[0-9a-f]{64}$/;
const ADDRESS = /^\/media\/([0-9a-f]{64})\.jpg$/;

/** True for the hash of a photo, which is the only name it has. */
export function isPhotoHash(text: unknown): text is string {
  return typeof text === 'string' && SHA256.test(text);
}

/** "<sha256>.jpg". */
export function photoFileName(sha256: string): string {
  return `${sha256}.jpg`;
}

/** The path part of the address of a photo. */
export function photoAddress(sha256: string): string {
  return `/media/${photoFileName(sha256)}`;
}

/** The hash in the path part of an address; null for any other address. */
export function photoHashOf(address: string): string | null {
  return ADDRESS.exec(address)?.[1] ?? null;
}
