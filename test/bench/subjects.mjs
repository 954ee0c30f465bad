/** What is measured: the built app and the bare window, launched the same way, and libraries of known sizes. */
import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { build } from 'vite';
import { handOver, launchPlan, playwrightOptions } from '../../scripts/lib/launch.mjs';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Bundles a program of this folder, so that it runs on plain Node; answers with its path. */
export async function bundle(name) {
  const outDir = join(ROOT, 'node_modules/.cache/bench');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(ROOT, 'src/shared') } },
    build: {
      ssr: join(ROOT, `test/bench/${name}.ts`),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
    },
  });
  return join(outDir, `${basename(name)}.js`);
}

/** Fills a library with workshops of the given sizes; answers with its folder and the workshop ids by size. */
export async function seedLibrary(sizes) {
  const program = await bundle('seed');
  const folder = handOver(mkdtempSync(join(tmpdir(), 'groundwork-bench-')));
  const out = execFileSync(process.execPath, [program, folder, ...sizes.map(String)], { encoding: 'utf8' });
  giveAway(folder);
  return { folder, ids: JSON.parse(out.trim().split('\n').at(-1)) };
}

/** A library of its own for one launch, so that no run sees what another left. */
export function copyLibrary(folder) {
  const copy = handOver(mkdtempSync(join(tmpdir(), 'groundwork-bench-')));
  cpSync(folder, copy, { recursive: true });
  giveAway(copy);
  return copy;
}

export function dropLibrary(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Gives a folder and all in it to the user that the app runs as, who is the owner of the folder. */
export function giveAway(folder) {
  const { uid, gid } = statSync(folder);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(join(folder, entry), uid, gid);
}

/** Launches the app on a library; `extra` are arguments for it. */
export async function launchApp(folder, extra = []) {
  const plan = launchPlan({ dataDir: folder, args: extra });
  const app = await electron.launch(playwrightOptions(plan));
  return { app, page: await app.firstWindow() };
}

/** Launches the bare window. */
export async function launchBare() {
  const folder = handOver(mkdtempSync(join(tmpdir(), 'groundwork-bare-')));
  const plan = launchPlan({ dataDir: folder });
  const args = plan.args.map((argument) =>
    argument === plan.appDir ? join(plan.appDir, 'test/bench/bare') : argument,
  );
  const app = await electron.launch({ ...playwrightOptions(plan), args });
  return { app, page: await app.firstWindow(), folder };
}
