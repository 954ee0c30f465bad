/** Bundles a child program of a fault test, so that starting it 100 times costs no transformation each time. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Path of the bundled program; packages stay outside the bundle. */
export async function bundleChild(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/faults');
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(ROOT, 'src/shared') } },
    build: {
      ssr: join(ROOT, `test/faults/${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
    },
  });
  return join(folder, `${name}.js`);
}
