/** What the window and the photo worker say to each other: one file in, one photo or the reason against it out. */

export interface PhotoRequest {
  readonly file: Blob;
}

export type PhotoReply =
  | { readonly bytes: Uint8Array }
  /** The rest of a sentence that begins with the file's name. */
  | { readonly refused: string };
