/**
 * The production build: three programs from one source tree. An entry that does not exist is left out, so that
 * one part can be built without the others.
 *
 * The preload is CommonJS with everything inside, because a sandboxed preload can load neither ES modules nor
 * packages. Main keeps its packages outside the bundle: one is native, one reads files beside itself.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': here('src/shared') };
const present = (entries: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, here(path)] as const)
      .filter(([, path]) => existsSync(path)),
  );

const main = present({
  index: 'src/main/index.ts',
  'report-worker': 'src/main/report/worker.ts',
  cli: 'src/main/cli/index.ts',
});
const preload = present({ index: 'src/preload/index.ts', projector: 'src/preload/projector.ts' });
const renderer = present({ index: 'src/renderer/index.html', projector: 'src/renderer/projector.html' });

/**
 * What a window needs at once is one file, what both windows need at once is another, and what several later parts
 * share is a third: the page asks for each file by itself, and many small ones would take longer than they are worth.
 */
const chunks = [
  { name: nameFirst, priority: 2 },
  { name: 'shared', minShareCount: 2, priority: 1 },
];
/** What the projector's page needs begins here; its entry only waits for it. */
const PROJECTOR_START = '/projector/start.tsx';
const reached = new Map<string, boolean>();

interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

function nameFirst(id: string, modules: Modules): string | null {
  // Reads what is waited for, in either window.
  if (id.includes('vite/preload-helper')) return 'both';
  const isInApp = isReached(id, false, modules);
  const isInProjector = isReached(id, true, modules);
  if (isInApp) return isInProjector ? 'both' : 'first';
  return isInProjector ? 'stage' : null;
}

/** True for a module to which imports lead without waiting, from the first page of a window. */
function isReached(id: string, fromProjector: boolean, modules: Modules): boolean {
  const key = `${fromProjector} ${id}`;
  const known = reached.get(key);
  if (known !== undefined) return known;
  reached.set(key, false); // Modules that import each other end here.
  const info = modules.getModuleInfo(id);
  const isStart = fromProjector
    ? id.endsWith(PROJECTOR_START)
    : info?.isEntry === true && !id.includes('projector');
  const answer = isStart || (info?.importers ?? []).some((one) => isReached(one, fromProjector, modules));
  reached.set(key, answer);
  return answer;
}

export default defineConfig({
  ...(Object.keys(main).length > 0 && {
    main: {
      resolve: { alias },
      build: {
        // Readable, because the stack traces in the local log are all we get from a machine without network.
        minify: false,
        sourcemap: false,
        // Small packages go into the bundle: reading their many files would take longer than running them.
        externalizeDeps: { exclude: ['zod', 'ulid', 'fractional-indexing', 'yauzl', 'yazl'] },
        rollupOptions: {
          input: main,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
  }),
  ...(Object.keys(preload).length > 0 && {
    preload: {
      resolve: { alias },
      build: {
        minify: true,
        sourcemap: false,
        externalizeDeps: false,
        // A sandboxed preload loads one file and no other.
        isolatedEntries: true,
        rollupOptions: { input: preload, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
      },
    },
  }),
  ...(Object.keys(renderer).length > 0 && {
    renderer: {
      root: here('src/renderer'),
      resolve: { alias },
      plugins: [react()],
      build: {
        minify: true,
        sourcemap: false,
        rollupOptions: { input: renderer, output: { codeSplitting: { groups: chunks } } },
      },
    },
  }),
});
