import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwnUrl, isPageUrl } from '../../../../src/main/shell/origin';
import {
  contentSecurityPolicy,
  findPageFile,
  listPageFiles,
  type PageFiles,
  responseHeaders,
  withNonce,
} from '../../../../src/main/shell/page-files';
import { foreignAddresses, hostileAddresses } from './hostile-addresses';

let folder: string;
let files: PageFiles;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-pages-'));
  const out = join(folder, 'renderer');
  mkdirSync(join(out, 'assets'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(out, 'assets', 'index-abc.js'), '');
  writeFileSync(join(out, 'assets', 'inter.woff2'), '');
  writeFileSync(join(out, 'notes.bak'), '');
  writeFileSync(join(folder, 'package.json'), '{}');
  symlinkSync(join(folder, 'package.json'), join(out, 'link.json'));
  files = listPageFiles(out);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the list of pages', () => {
  it('holds the files of known kinds and the start page, and follows no links', () => {
    expect([...files.keys()].sort()).toEqual([
      '/',
      '/assets/index-abc.js',
      '/assets/inter.woff2',
      '/index.html',
    ]);
  });

  it('finds a file by its address, with or without a query', () => {
    expect(findPageFile(files, 'app://local/assets/index-abc.js')?.contentType).toContain('text/javascript');
    expect(findPageFile(files, 'app://local/index.html?x=1#y')?.path).toBe(
      join(folder, 'renderer', 'index.html'),
    );
    expect(findPageFile(files, 'app://local/')?.contentType).toContain('text/html');
  });

  it(`finds nothing behind ${hostileAddresses.length} hostile addresses`, () => {
    expect(hostileAddresses.length).toBeGreaterThanOrEqual(200);
    expect(hostileAddresses.filter((url) => findPageFile(files, url) !== null)).toEqual([]);
  });

  it('finds nothing on other origins', () => {
    expect(foreignAddresses.filter((url) => findPageFile(files, url) !== null)).toEqual([]);
  });
});

describe('the origin', () => {
  it('is nothing but app://local', () => {
    expect(foreignAddresses.filter(isOwnUrl)).toEqual([]);
    expect(isOwnUrl('app://local/index.html')).toBe(true);
  });

  it('has one document', () => {
    expect(isPageUrl('app://local/index.html#goals')).toBe(true);
    for (const url of [
      'app://local/assets/a.js',
      'app://local/',
      'app://local/index.html?x',
      ...hostileAddresses,
    ]) {
      expect(isPageUrl(url), url.slice(0, 80)).toBe(false);
    }
  });
});

describe('what is sent along', () => {
  it('is a policy that trusts only our own files and the nonce', () => {
    expect(contentSecurityPolicy('abc')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
        "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types app",
    );
    expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  it('forbids guessing types and telling where people come from', () => {
    expect(responseHeaders('text/css', 'abc')).toMatchObject({
      'content-type': 'text/css',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('tells the page its nonce', () => {
    expect(withNonce('<html><head><title>x</title></head></html>', 'abc')).toContain(
      '<meta property="csp-nonce" nonce="abc" />',
    );
  });
});
