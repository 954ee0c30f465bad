import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileMoves, writeDurably } from '../../../../src/main/exchange/write-durably';

/** Every round flushes to the disk. */
const ROUNDS = process.env['LONG'] === '1' ? 500 : 70;
const text = Buffer.from('new content');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A rename that is refused the first times, as a virus scanner or an open program causes it. */
function heldOpen(times: number, code: string, only?: string): { moves: FileMoves; waited: () => number } {
  let left = times;
  let waited = 0;
  const moves: FileMoves = {
    rename: async (from, to) => {
      if (left > 0 && (only === undefined || to.endsWith(only))) {
        left -= 1;
        throw Object.assign(new Error(code), { code });
      }
      await rename(from, to);
    },
    wait: async (milliseconds) => {
      waited += milliseconds;
    },
  };
  return { moves, waited: () => waited };
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('writing a file', () => {
  it('makes it, and replaces one that is there', async () => {
    const path = join(folder, 'a.json');
    expect(await writeDurably(path, Buffer.from('old'))).toBe('a.json');
    expect(await writeDurably(path, text)).toBe('a.json');
    expect(read('a.json')).toBe('new content');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits while another program holds the target (%s)', async (code) => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    const held = heldOpen(4, code);
    expect(await writeDurably(path, text, { moves: held.moves })).toBe('a.pdf');
    expect(read('a.pdf')).toBe('new content');
    expect(held.waited()).toBeGreaterThan(0);
  });

  it('takes a numbered name when the target stays held, says so within five seconds and keeps the old file', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    writeFileSync(join(folder, 'a (2).pdf'), 'older');
    const held = heldOpen(Number.POSITIVE_INFINITY, 'EPERM', 'a.pdf');
    expect(await writeDurably(path, text, { moves: held.moves })).toBe('a (3).pdf');
    expect(read('a.pdf')).toBe('old');
    expect(read('a (2).pdf')).toBe('older');
    expect(read('a (3).pdf')).toBe('new content');
    expect(held.waited()).toBeLessThan(5_000);
  });

  it('refuses and leaves everything as it was when nothing can be renamed', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    const failed = await writeDurably(path, text, {
      moves: heldOpen(Number.POSITIVE_INFINITY, 'EBUSY').moves,
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Refusal);
    expect((failed as Refusal).error).toEqual({
      code: 'file-unwritable',
      subject: 'a.pdf',
      reason: 'Another program keeps the file open.',
    });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(read('a.pdf')).toBe('old');
  });

  it('does not replace the old file when the new one is not as it should be', async () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old');
    const verify = async (temporary: string): Promise<void> => {
      expect(readFileSync(temporary, 'utf8')).toBe('new content');
      throw new Refusal('file-unwritable', 'a.json', 'It says something else.');
    };
    await expect(writeDurably(path, text, { verify })).rejects.toThrow('It says something else.');
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(read('a.json')).toBe('old');
  });

  it('numbers the name instead of replacing where nobody was asked', async () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    expect(await writeDurably(join(folder, 'a.json'), text, { onExisting: 'number' })).toBe('a (2).json');
    expect(read('a.json')).toBe('old');
  });

  it('refuses a folder that is gone and a folder in the way, in words', async () => {
    mkdirSync(join(folder, 'b.json'));
    for (const path of [join(folder, 'gone', 'a.json'), join(folder, 'b.json')]) {
      const failed = await writeDurably(path, text).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(Refusal);
      expect((failed as Refusal).error.reason).toMatch(/folder/);
    }
    expect(readdirSync(folder)).toEqual(['b.json']);
  });

  it('follows a symbolic link to the file it leads to', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'a.json'), 'old');
    symlinkSync(join(folder, 'real', 'a.json'), join(folder, 'link.json'));
    await writeDurably(join(folder, 'link.json'), text);
    expect(read('real/a.json')).toBe('new content');
  });

  it('never leaves a lost or half a file, however often and for whatever reason renaming fails', async () => {
    const path = join(folder, 'a.pdf');
    const codes = ['EPERM', 'EACCES', 'EBUSY', 'ENOSPC', 'EIO', 'ENOENT', 'EROFS'];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      writeFileSync(path, 'old');
      const times = round % 10 === 9 ? Number.POSITIVE_INFINITY : round % 12;
      const { moves } = heldOpen(times, codes[round % codes.length] ?? 'EPERM');
      const answer = await writeDurably(path, text, {
        moves,
        onExisting: round % 3 === 0 ? 'number' : 'replace',
      }).catch((error: unknown) => error);
      const names = readdirSync(folder);
      if (typeof answer === 'string') expect(read(answer)).toBe('new content');
      else {
        expect(answer).toBeInstanceOf(Refusal);
        expect((answer as Refusal).error.reason).toMatch(/\.$/);
        expect(names).toEqual(['a.pdf']);
      }
      if (answer !== 'a.pdf') expect(read('a.pdf')).toBe('old');
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  });
});
