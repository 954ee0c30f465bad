/** Placeholder of the lead: signature that services/brief.ts uses. Answers with the file name that was written. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Writes a file so that its final name always holds complete content. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<string> {
  writeFileSync(path, bytes);
  return basename(path);
}
