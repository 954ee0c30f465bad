/** Reads a workshop from an archive or from a bare `workshop.json`; whatever is wrong with it becomes a `Refusal`. */
import { readFile } from 'node:fs/promises';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { refuseDamage } from './damage';
import { decodeText } from './decode-text';
import { need, type ReadWorkshop, readArchive } from './read-archive';
import type { StagedFile } from './staging';

/** The checked content of a file on our own disk; nothing is written. */
export async function readWorkshop(staged: StagedFile, now: () => Date): Promise<ReadWorkshop> {
  return refuseDamage(staged.fileName, async () => {
    if (staged.format === 'groundwork') return readArchive(staged.path, now);
    const text = decodeText(await readFile(staged.path), 'The file');
    return { file: need(parseWorkshopFile(text)), text };
  });
}
