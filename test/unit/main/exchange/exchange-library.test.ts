import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../../../src/main/compose';
import { refusalOf } from './exchange-stage';
import { archive, changed, sampleText } from './sample';

const resources = join(import.meta.dirname, '../../../../resources');
let folder: string;
let open: Composition[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-library-'));
  open = [];
});
afterEach(() => {
  for (const library of open) library.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A library of its own over real SQLite. */
function openLibrary(name: string): Composition['services'] {
  const dataFolder = join(folder, name);
  mkdirSync(dataFolder, { recursive: true });
  const library = compose({
    dataFolder,
    resourceFolder: resources,
    dialogs: {
      chooseSaveFile: async () => null,
      chooseOpenFile: async () => null,
      chooseFolder: async () => null,
    },
    startBrief: () => ({ finished: Promise.resolve(null), cancel: () => undefined }),
    emit: () => undefined,
    now: () => new Date('2026-06-01T09:00:00Z'),
    newId: () => ulid(),
    log: () => undefined,
    info: { version: '0.1.0', electron: 'none', platform: 'test' },
    onFlushed: () => undefined,
  });
  open.push(library);
  return library.services;
}

const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a workshop', () => {
  it.each(readdirSync(join(resources, 'examples')).filter((name) => name.endsWith('.json')))(
    'goes from one library to an empty one and comes back the same: %s',
    async (name) => {
      const [first, second] = [openLibrary('first'), openLibrary('second')];
      const { id } = await first.exchange.openExample(name.replace('.json', ''), 'op-open-example');
      await first.exchange.exportTo(id, join(folder, 'a.groundwork'), 'groundwork');
      await first.exchange.exportTo(id, join(folder, 'a.json'), 'json');
      const { token, existing } = await second.exchange.inspect(join(folder, 'a.groundwork'));
      expect(existing).toBeNull();
      const copy = second.exchange.import(token, 'op-import-copy').id;
      await second.exchange.exportTo(copy, join(folder, 'b.json'), 'json');
      const [a, b] = ['a.json', 'b.json'].map((file) => readFileSync(join(folder, file), 'utf8'));
      expect(b).toBe(a);
      const { credit: _credit, ...bundled } = JSON.parse(
        readFileSync(join(resources, 'examples', name), 'utf8'),
      );
      expect(JSON.parse(b!)).toEqual(bundled);
    },
  );

  it('made in the app is written and read like one from a file', async () => {
    const library = openLibrary('first');
    const { id } = library.workshops.create({
      title: 'Eigene Werkstatt',
      template: 'half_day',
      language: 'de',
      opId: 'op-create-1',
    });
    const goal = library.records.create({
      workshopId: id,
      kind: 'goal',
      body: { statement: 'Mehr Ruhe' },
      opId: 'op-goal-1',
    });
    library.records.delete({ workshopId: id, ids: [goal.id], opId: 'op-goal-gone' });
    library.records.create({
      workshopId: id,
      kind: 'goal',
      body: { statement: 'Weniger Lärm' },
      opId: 'op-goal-2',
    });
    await library.exchange.exportTo(id, join(folder, 'a.json'), 'json');
    const { token, existing } = await library.exchange.inspect(join(folder, 'a.json'));
    expect(existing).toEqual({ id, title: 'Eigene Werkstatt' });
    const copy = library.exchange.import(token, 'op-import-1').id;
    // The number of the deleted goal is not given again, in the copy neither.
    library.records.create({
      workshopId: copy,
      kind: 'goal',
      body: { statement: 'Noch eins' },
      opId: 'op-goal-3',
    });
    const refs = library.workshops
      .snapshot(copy)
      .snapshot.records.filter(({ kind }) => kind === 'goal')
      .map(({ ref }) => ref);
    expect(refs.sort()).toEqual(['G-02', 'G-03']);
  });

  it('is imported once by a repeated call, and not at all by a refused one', async () => {
    const library = openLibrary('first');
    const { token } = await library.exchange.inspect(put('in.groundwork', archive()));
    const saved = library.exchange.import(token, 'op-import-1');
    expect(library.exchange.import(token, 'op-import-1')).toEqual(saved);
    const before = content(library);
    for (const text of [
      sampleText.slice(0, 900),
      changed((file) => Object.assign(file.links[0]!, { to: 'SH-09' })),
    ]) {
      expect(await refusalOf(library.exchange.inspect(put('bad.json', text)))).toMatchObject({
        code: 'file-damaged',
      });
    }
    expect(content(library)).toEqual(before);
    expect(library.workshops.list().length).toBe(1);
  });
});

/** Everything the library holds. */
function content(library: Composition['services']): readonly WorkshopSnapshot[] {
  return library.workshops.list().map(({ id }) => library.workshops.snapshot(id).snapshot);
}
