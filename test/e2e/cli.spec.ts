/** The command line as scripts use it: the built program, a real library, real files, exit codes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-cli-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const library = (): string => join(folder, 'library');

function cli(...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    execFile(process.execPath, [CLI, ...args, '--data-dir', library()], { cwd: folder }, (error, out, err) =>
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trim(), err: err.trim() }),
    );
  });
}

async function done(...args: string[]): Promise<string> {
  const ended = await cli(...args);
  expect(ended, args.join(' ')).toMatchObject({ code: 0 });
  return ended.out;
}

test('makes, lists, exports, imports, checks and prints a workshop', async () => {
  const id = await done('new', '--template', 'half_day', '--title', 'تذاكر الدعم 🎫');
  expect(await done('list')).toContain('تذاكر الدعم 🎫');
  expect(await done('export', id, '--to', 'first.json')).toBe('first.json');
  expect(await done('export', id, '--to', 'first.groundwork')).toBe('first.groundwork');
  const copy = await done('import', 'first.groundwork');
  expect(copy).not.toBe(id);
  await done('export', copy, '--to', 'second.json');
  expect(readFileSync(join(folder, 'second.json'), 'utf8')).toBe(
    readFileSync(join(folder, 'first.json'), 'utf8'),
  );

  // Nobody has said anything in it yet, so there is nothing to find fault with.
  expect(JSON.parse(await done('check', id, '--json'))).toMatchObject({ findings: [] });
  expect(await cli('check', id, '--fail-on', 'warning')).toMatchObject({ code: 0, err: '' });

  const printed = JSON.parse(
    await done('brief', id, '--kind', 'executive', '--page', 'letter', '--to', 'brief.pdf', '--json'),
  );
  expect(printed).toMatchObject({ fileName: 'brief.pdf', pages: 1 });
  expect(readFileSync(join(folder, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('judges a workshop by its title and its exported file alike', async () => {
  const id = await done('new', '--template', 'half_day', '--title', 'Ticket routing');
  await done('export', id, '--to', 'routing.groundwork');
  for (const command of ['check', 'score', 'coverage', 'links']) {
    const at = ['--as-of', '2030-01-01', '--json'];
    const answer = await done(command, 'ticket routing', ...at);
    expect(await done(command, '--file', 'routing.groundwork', ...at), command).toBe(answer);
    expect(JSON.parse(answer)).toMatchObject({ title: 'Ticket routing', asOf: '2030-01-01T12:00:00.000Z' });
  }
});

test('says what is wrong on standard error and in the exit code', async () => {
  for (const [code, args, words] of [
    [2, ['fly'], 'no command "fly"'],
    [2, ['new', '--title', 'x'], '--template'],
    [2, ['new', '--template', 'week', '--title', 'x'], 'week'],
    [2, ['brief', 'nobody', '--kind', 'poem', '--to', 'x.pdf'], 'poem'],
    [2, ['list', '--colour'], '--colour'],
    [2, ['score', 'x', '--as-of', 'soon'], 'soon'],
    [3, ['export', 'nobody', '--to', 'x.json'], 'nobody'],
    [3, ['import', 'absent.groundwork'], 'absent.groundwork'],
    [3, ['check', '--file', 'absent.groundwork'], 'absent.groundwork'],
  ] as const) {
    const ended = await cli(...args);
    expect(ended.code, args.join(' ')).toBe(code);
    expect(ended.err).toContain(words);
    expect(ended.out).toBe('');
  }
});

test('changes nothing when a file is damaged', async () => {
  await done('new', '--template', 'discovery', '--title', 'Kept');
  writeFileSync(join(folder, 'bad.groundwork'), 'PK\u0003\u0004 not really');
  const ended = await cli('import', 'bad.groundwork');
  expect(ended.code).toBe(3);
  expect(ended.err).toMatch(/bad\.groundwork/);
  expect(JSON.parse(await done('list', '--json'))).toHaveLength(1);
});

test('ends with 5 when the library cannot be used', async () => {
  writeFileSync(join(folder, 'library'), 'a file where the folder should be');
  expect(await cli('list')).toMatchObject({ code: 5, out: '' });
});

test('prints the schema and judges a file without a library', async () => {
  const schema = JSON.parse(await done('schema'));
  expect(schema.$schema).toContain('json-schema');
  const example = resolve(import.meta.dirname, '../../resources/examples/review-moderation.json');
  expect(await done('score', '--file', example)).toContain('Weakest: S');
  expect(existsSync(library())).toBe(false);
});
