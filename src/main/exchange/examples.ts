/**
 * The bundled worked examples. Their cards are read without judging every record, because the library shows them at
 * each start; the one that is opened is read like any file from outside.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import type { ExampleCard } from '@shared/ipc/replies';
import { isCounted } from '@shared/sections/record-count';
import { z } from 'zod';
import { readWorkshop } from './read-workshop';

const headSchema = z.object({
  credit: z.string().default(''),
  workshop: z.object({ title: z.string(), client: z.string(), language: z.string() }),
  records: z.array(z.object({ kind: z.string() })),
});

interface Example {
  readonly card: ExampleCard;
  readonly language: string;
}

export interface Examples {
  /** English ones first, because the interface is English; then by name. */
  readonly list: () => Promise<readonly ExampleCard[]>;
  /** The whole, checked example; null for a name that is not bundled. */
  readonly read: (name: string) => Promise<WorkshopFile | null>;
}

/** The examples of a folder; one that cannot be read is left out of the list and logged. */
export function createExamples(folder: string, now: () => Date, log: (line: string) => void): Examples {
  let known: Promise<readonly Example[]> | null = null;

  const readAll = async (): Promise<readonly Example[]> => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
    const found = await Promise.all(names.map((fileName) => readHead(folder, fileName, log)));
    const isForeign = ({ language }: Example): number => (language.startsWith('en') ? 0 : 1);
    return found.filter((example) => example !== null).sort((a, b) => isForeign(a) - isForeign(b));
  };
  const all = (): Promise<readonly Example[]> => {
    known ??= readAll();
    return known;
  };

  return {
    list: async () => (await all()).map(({ card }) => card),
    read: async (name) => {
      if (!(await all()).some(({ card }) => card.name === name)) return null;
      const fileName = `${name}.json`;
      return (await readWorkshop({ path: join(folder, fileName), fileName, format: 'json' }, now)).file;
    },
  };
}

async function readHead(
  folder: string,
  fileName: string,
  log: (line: string) => void,
): Promise<Example | null> {
  try {
    const { credit, workshop, records } = headSchema.parse(
      JSON.parse(await readFile(join(folder, fileName), 'utf8')),
    );
    const { title, client, language } = workshop;
    return {
      card: {
        name: basename(fileName, '.json'),
        title,
        client,
        records: records.filter(({ kind }) => isCounted(kind)).length,
        credit,
      },
      language,
    };
  } catch {
    log(`example ${fileName} cannot be read`);
    return null;
  }
}
