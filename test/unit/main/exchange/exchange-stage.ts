/** An exchange service over a folder of its own, with a library that only counts. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { ImportedWorkshop } from '@shared/exchange/from-workshop-file';
import { createMediaStore } from '../../../../src/main/media/media-store';
import { createExchangeService, type ExchangeService } from '../../../../src/main/services/exchange';

export interface Stage {
  readonly folder: string;
  readonly exchange: ExchangeService;
  readonly library: ImportedWorkshop[];
  /** Puts a file into the folder and answers with its path. */
  readonly put: (name: string, content: Buffer | string) => string;
  /** What lies in staging. */
  readonly staged: () => readonly string[];
  readonly remove: () => void;
}

export function createStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-exchange-'));
  const dataFolder = join(folder, 'library');
  mkdirSync(dataFolder);
  const library: ImportedWorkshop[] = [];
  const answered = new Map<string, { revision: number; id: string; at: string }>();
  let ids = 0;
  const now = (): Date => new Date('2026-05-01T10:00:00Z');
  const exchange = createExchangeService({
    media: createMediaStore(dataFolder, now),
    ports: {
      dataFolder,
      resourceFolder: join(import.meta.dirname, '../../../../resources'),
      dialogs: {
        chooseSaveFile: async () => null,
        chooseOpenFile: async () => null,
        chooseFolder: async () => null,
      },
      now,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      log: () => undefined,
      info: { version: '0.1.0', electron: 'none', platform: 'test' },
    },
    snapshotOf: (id) => {
      const found = library.find(({ workshop }) => workshop.id === id);
      if (!found) throw new Refusal('not-found', 'The workshop');
      return {
        snapshot: { workshop: found.workshop, revision: 1, records: found.records, links: found.links },
        counters: found.counters,
      };
    },
    insertWorkshop: (incoming, _label, opId) => {
      const known = answered.get(opId);
      if (known) return known;
      library.push(incoming);
      const saved = { revision: 1, id: incoming.workshop.id, at: '2026-05-01T10:00:00.000Z' };
      answered.set(opId, saved);
      return saved;
    },
    findByOrigin: (originId) =>
      library.map(({ workshop }) => workshop).find((workshop) => workshop.originId === originId) ?? null,
  });
  return {
    folder,
    exchange,
    library,
    put: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    staged: () => (existsSync(join(dataFolder, 'staging')) ? readdirSync(join(dataFolder, 'staging')) : []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The refusal of a call that must refuse; anything else that is thrown is a crash and fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: string; reason: string }> {
  const outcome = await call.then(
    () => 'accepted',
    (error: unknown) => error,
  );
  if (outcome === 'accepted') throw new Error('The file was accepted');
  if (!(outcome instanceof Refusal)) throw outcome;
  return { code: outcome.error.code, reason: outcome.error.reason ?? '' };
}
