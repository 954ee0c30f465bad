/** House rules a compiler does not know. Each failure names the file and line. */
import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source-files';
import { findLines, listSourceFiles } from './source-files';

const sources = listSourceFiles('src').filter(({ path }) => /\.tsx?$/.test(path));
const maxLines = 400;

// Texts, worked examples and generated files grow with content, not with logic.
const mayBeLong = ({ path }: SourceFile): boolean =>
  /(^|\/)text\.[^/]+\.ts$|(^|\/)(fixtures|examples|generated)\/|\.generated\./.test(path);

describe('source files', () => {
  it(`have at most ${maxLines} lines`, () => {
    const long = listSourceFiles('src', 'scripts', 'test')
      .filter(({ path }) => /\.(tsx?|mjs|css)$/.test(path))
      .filter((file) => !mayBeLong(file))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > maxLines);
    expect(long).toEqual([]);
  });

  it('never use the type any', () => {
    expect(findLines(sources, /(:|\bas|<|,)\s*any\b(?!\s+\w)/).filter(isCode)).toEqual([]);
  });

  it('never silence the compiler', () => {
    expect(findLines(sources, /@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
  });

  it('export by name', () => {
    expect(findLines(sources, /^\s*export default\b|\bas default\b/)).toEqual([]);
  });

  it('leave no notes to self', () => {
    const files = listSourceFiles('src', 'scripts', 'test').filter(isOurProse);
    expect(findLines(files, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it('have kebab-case names', () => {
    const odd = sources.map(({ path }) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path));
    expect(odd).toEqual([]);
  });

  it('keep SQL in repositories and db', () => {
    const others = sources.filter(({ path }) => !/^src\/main\/(repositories|db)\//.test(path));
    const sql =
      /[`'"]\s*(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|VIRTUAL)|PRAGMA\s+\w)/;
    expect(findLines(others, sql)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no registry host, so that every machine installs from its own', () => {
    const hosts = [
      'registry.npmjs' + '.org',
      'registry.yarnpkg' + '.com',
      'npm.pkg.github' + '.com',
      'deb.debian' + '.org',
    ];
    const everything = listSourceFiles('.').filter(isNotThisFile);
    const pattern = new RegExp(hosts.join('|').replaceAll('.', '\\.'));
    expect(findLines(everything, pattern)).toEqual([]);
  });
});

function isCode(place: string): boolean {
  const code = place.replace(/^[^ ]+ /, '');
  return !code.startsWith('*') && !code.startsWith('//') && !code.startsWith('/*');
}

/** Test data may contain any text there is. */
function isOurProse(file: SourceFile): boolean {
  return isNotThisFile(file) && !file.path.includes('/fixtures/');
}

function isNotThisFile({ path }: SourceFile): boolean {
  return path !== 'test/architecture/house-rules.test.ts';
}
