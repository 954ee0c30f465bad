/** The packages the app ships with: few, and pinned. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findLines, listSourceFiles, root } from './source-files';

const maxRuntimePackages = 20;
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe('the packages', () => {
  it(`are at most ${maxRuntimePackages} at run time`, () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(maxRuntimePackages);
  });

  it('are pinned to one version', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('include no test tool at run time', () => {
    const tools = /^(vitest|vite|@playwright\/|@types\/|typescript|fast-check|electron)/;
    expect(Object.keys(manifest.dependencies).filter((name) => tools.test(name))).toEqual([]);
  });
});

describe('the scripts', () => {
  it('need no package before the packages are installed', () => {
    const files = listSourceFiles('scripts').filter(({ path }) => /^scripts\/(lib\/)?[^/]+\.mjs$/.test(path));
    expect(files.length).toBeGreaterThan(10);
    // The loader runs inside Electron, which brings the package of that name itself.
    expect(findLines(files, /^(import|export)\b.*\bfrom '(?!node:|\.\.?\/|electron')/)).toEqual([]);
  });
});
