/** Packs texts into one zip; equal texts give equal bytes. */
import { ZipFile } from 'yazl';

// A fixed day in local time, so that the entry says the same in every time zone.
const ENTRY = { mtime: new Date(2024, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** The bytes of the zip, in pieces that follow one another. */
export async function packTexts(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly Uint8Array[]> {
  const zip = new ZipFile();
  for (const { name, text } of files) zip.addBuffer(Buffer.from(text, 'utf8'), name, ENTRY);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks;
}
