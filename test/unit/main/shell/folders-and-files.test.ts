import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ERROR_CODES } from '@shared/domain/result';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseDataFolder, prepareFolder } from '../../../../src/main/db/data-folder';
import { createLog } from '../../../../src/main/shell/log';
import { checkOfferedFile, findFileArgument } from '../../../../src/main/shell/offered-file';
import { refusalText } from '../../../../src/main/shell/refusal-text';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the data folder', () => {
  const wishes = {
    args: [],
    platform: 'linux',
    env: {},
    usual: '/home/a/.config/Groundwork',
    isUsualGiven: false,
  };

  it('is the one of the platform, on Windows the one that does not roam', () => {
    expect(chooseDataFolder(wishes)).toBe(wishes.usual);
    const env = { LOCALAPPDATA: join(folder, 'Local') };
    expect(chooseDataFolder({ ...wishes, platform: 'win32', env })).toBe(join(folder, 'Local', 'Groundwork'));
    expect(chooseDataFolder({ ...wishes, platform: 'win32', env, isUsualGiven: true })).toBe(wishes.usual);
  });

  it('is the one asked for before all others', () => {
    expect(chooseDataFolder({ ...wishes, args: ['.', '--data-dir=somewhere'] })).toBe(resolve('somewhere'));
    expect(chooseDataFolder({ ...wishes, args: ['--data-dir='] })).toBe(wishes.usual);
  });

  it('is made when it is absent, and refused when it cannot be', () => {
    expect(prepareFolder(join(folder, 'a', 'b'))).toBeNull();
    writeFileSync(join(folder, 'file'), '');
    expect(prepareFolder(join(folder, 'file', 'below'))).toEqual({ code: 'storage-readonly' });
  });
});

describe('the words for a refusal', () => {
  it.each(ERROR_CODES)('say for %s that nothing was deleted, and where the folder is', (code) => {
    const { message, detail } = refusalText({ code }, '/data/here');
    expect(message.length).toBeGreaterThan(10);
    expect(detail).toContain('Nothing was changed or deleted.');
    expect(detail).toContain('/data/here');
  });
});

describe('a file from outside', () => {
  const good = join(folder, 'Kickoff.groundwork');
  writeFileSync(good, 'PK');

  it('is found among the arguments, never among the switches', () => {
    const args = ['--inspect=0', '/opt/app', '--x=/tmp/a.groundwork', 'Kickoff.groundwork'];
    expect(findFileArgument(args, folder)).toBe(good);
    const hostile = [
      '--inspect',
      '--remote-debugging-port=1',
      '--gpu-launcher=sh',
      '-r',
      '/etc/passwd',
      'http://x/y.zip',
    ];
    expect(findFileArgument(hostile, folder)).toBeNull();
  });

  it('is taken when it is a regular file of a known kind', () => {
    expect(checkOfferedFile(good)).toBe(good);
  });

  it('is refused in every other shape', () => {
    const directory = join(folder, 'folder.groundwork');
    mkdirSync(directory);
    const disguised = join(folder, 'link.groundwork');
    writeFileSync(join(folder, 'secret.txt'), 'x');
    symlinkSync(join(folder, 'secret.txt'), disguised);
    const huge = join(folder, 'huge.json');
    writeFileSync(huge, '');
    truncateSync(huge, 512 * 1024 * 1024 + 1);
    const refused = [
      directory,
      disguised,
      huge,
      join(folder, 'absent.groundwork'),
      join(folder, 'secret.txt'),
      'Kickoff.groundwork',
      `${good}\0.json`,
      '',
      null,
      7,
      { toString: () => good },
    ];
    expect(refused.filter((path) => checkOfferedFile(path) !== null)).toEqual([]);
  });
});

describe('the local log', () => {
  it('keeps the time, cuts long lines and begins anew before it grows large', () => {
    const log = createLog(folder, () => new Date(0));
    log('a'.repeat(10_000));
    expect(readFileSync(join(folder, 'main.log'), 'utf8')).toMatch(/^1970-01-01T00:00:00\.000Z a{4000}\n$/);
    for (let count = 0; count < 200; count += 1) log('b'.repeat(4_000));
    expect(readdirSync(folder)).toContain('main.old.log');
    expect(readFileSync(join(folder, 'main.log')).length).toBeLessThan(600 * 1024);
  });

  it('never fails', () => {
    expect(() => createLog(join(folder, 'absent'), () => new Date())('x')).not.toThrow();
  });
});
