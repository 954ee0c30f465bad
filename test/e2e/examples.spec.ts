/**
 * The worked examples that come with the app: two clicks from an empty library to a filled board, briefs that name
 * everything, and a file that stays the same however often it is taken out and brought in.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WorkshopFile } from '../../src/shared/exchange/workshop-file';
import { launchApp, removeDataFolder } from './app';
import { Facilitator } from './pages/facilitator';
import { readPages } from './read-pdf';
import { visit } from './screens/scenes';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');
const FOLDER = resolve(import.meta.dirname, '../../resources/examples');
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, path: join(FOLDER, name) }));

const read = (path: string): WorkshopFile => JSON.parse(readFileSync(path, 'utf8')) as WorkshopFile;
const refsOf = (file: WorkshopFile, kind: string): readonly string[] =>
  file.records.filter((record) => record.kind === kind).map(({ ref }) => ref);

/** The records a board shows, by their references. */
async function expectRefs(page: Page, refs: readonly string[]): Promise<void> {
  for (const ref of refs)
    await expect(page.getByRole('main').getByText(ref, { exact: true }).first()).toBeAttached();
}

for (const { name, path } of EXAMPLES) {
  test(`${name} opens in two clicks and fills its boards`, async () => {
    const file = read(path);
    const session = await launchApp();
    const room = new Facilitator(session.app, session.page);
    await session.page.getByRole('button', { name: 'Try an example' }).click();
    await session.page
      .getByRole('dialog')
      .getByRole('button', { name: `Open the example ${file.workshop.title}` })
      .click();
    await expect(room.rail).toBeVisible();

    await visit(room, 'Goals', 'Impact and effort');
    await expectRefs(session.page, refsOf(file, 'goal'));
    await visit(room, 'Goals', 'Stakeholder grid');
    await expectRefs(session.page, refsOf(file, 'stakeholder'));
    await visit(room, 'Experience', 'Personas');
    await expectRefs(session.page, refsOf(file, 'persona'));
    await visit(room, 'Experience', 'Journeys');
    await expect(session.page.getByRole('table', { name: 'Journey map' })).toBeVisible();
    await expect(session.page.getByRole('slider').first()).toBeVisible();
    await visit(room, 'Constraints', 'Limits, row by row');
    await expectRefs(session.page, refsOf(file, 'constraint').slice(0, 5));
    await visit(room, 'Outcomes', 'Decisions');
    await expectRefs(session.page, refsOf(file, 'decision'));
    await visit(room, 'Inbox');
    await session.close();
  });

  test(`${name} prints briefs that name everything and comes back as the same file`, async () => {
    const file = read(path);
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-example-'));
    const cli = (library: string, ...args: readonly string[]): string =>
      execFileSync(process.execPath, [CLI, ...args, '--data-dir', join(folder, library)], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    const id = cli('one', 'import', path);

    cli('one', 'brief', id, '--kind', 'executive', '--to', 'executive.pdf');
    expect(await readPages(join(folder, 'executive.pdf'))).toHaveLength(1);

    const printed = cli('one', 'brief', id, '--kind', 'full', '--to', 'full.pdf', '--json');
    expect(JSON.parse(printed), 'characters without a glyph').toMatchObject({ missing: [] });
    const text = (await readPages(join(folder, 'full.pdf'))).join(' ');
    for (const ref of [...refsOf(file, 'goal'), ...refsOf(file, 'constraint')]) expect(text).toContain(ref);

    cli('one', 'export', id, '--to', 'first.json');
    const second = cli('two', 'import', join(folder, 'first.json'));
    cli('two', 'export', second, '--to', 'second.groundwork');
    const third = cli('three', 'import', join(folder, 'second.groundwork'));
    cli('three', 'export', third, '--to', 'third.json');
    const first = readFileSync(join(folder, 'first.json'), 'utf8');
    expect(readFileSync(join(folder, 'third.json'), 'utf8')).toBe(first);
    // Only the credit, which belongs to the file, and the moment of bringing it in may differ from what was shipped.
    expect(read(join(folder, 'first.json')).records).toHaveLength(file.records.length);
    await removeDataFolder(folder);
  });
}
