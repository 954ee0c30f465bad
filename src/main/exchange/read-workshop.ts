/** Reads a workshop from an archive or from a bare `workshop.json`; whatever is wrong with it becomes a `Refusal`. */
import { readFile } from 'node:fs/promises';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import type { KeepPhoto } from './archive-photos';
import { refuseDamage } from './damage';
import { decodeText } from './decode-text';
import { need, type ReadWorkshop, readArchive } from './read-archive';
import { extractWorkshop } from './read-report';
import type { StagedFile } from './staging';

/** For a look that keeps no pictures. */
const letGo: KeepPhoto = async () => undefined;

/** The checked content of a file on our own disk; its photos are handed to `keep` one by one. */
export async function readWorkshop(
  staged: StagedFile,
  now: () => Date,
  keep: KeepPhoto = letGo,
): Promise<ReadWorkshop> {
  return refuseDamage(staged.fileName, async () => {
    if (staged.format === 'groundwork') return readArchive(staged.path, now, keep);
    // What a report carries is an archive like any other, and is read by the same strict reader.
    if (staged.format === 'pdf') return readArchive(await extractWorkshop(staged.path), now, keep);
    const text = decodeText(await readFile(staged.path), 'The file');
    return { file: need(parseWorkshopFile(text)), text, photos: [] };
  });
}
