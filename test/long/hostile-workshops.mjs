/**
 * Prints generated hostile workshops as the app does, each in a utility process of an Electron, and says how it went.
 *
 *   node test/long/hostile-workshops.mjs [COUNT] [FIRST-SEED]     500 from seed 1 unless told otherwise
 *
 * The app must be built. Ends with 1 when a brief failed, took more than 20 s, lost its text, or the main process grew
 * by more than 100 MB. Each failure names its seed; the same seed makes the same workshop.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { dropLibrary, giveAway, launchBare, ROOT } from '../bench/subjects.mjs';
import '../older-node.mjs';
import { writeHostilePhotos } from './hostile-photos.mjs';

const LIMIT_MS = 20_000;
const MOST_GROWTH_MB = 100;
const WARM_UP = 5;
const PAGES_READ = 2;

const count = Number(process.argv[2] ?? 500);
const first = Number(process.argv[3] ?? 1);

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
const outDir = await bundlePrograms();
const { hostileOrder } = await import(join(outDir, 'hostile-workshop.js'));
const { printLimits } = await import(join(outDir, 'print-limits.js'));
const bare = await launchBare();
const mediaFolder = join(bare.folder, 'media');
mkdirSync(mediaFolder);
const photos = writeHostilePhotos(mediaFolder);
giveAway(bare.folder);

const times = [];
const faults = [];
let before = 0;
let most = 0;
for (let seed = first; seed < first + count; seed += 1) {
  if (seed === first + WARM_UP) before = await mainMemory();
  const outFile = join(bare.folder, `${seed}.pdf`);
  const orderFile = join(bare.folder, `${seed}.json`);
  const order = {
    ...hostileOrder(seed, photos),
    outFile,
    fontFolder: join(ROOT, 'resources/fonts'),
    mediaFolder,
  };
  writeFileSync(orderFile, JSON.stringify(order));
  const { ms, reply } = await print(orderFile, printLimits(order));
  const what = `seed ${seed}, ${order.kind}, ${order.redaction}, ${order.snapshot.records.length} records`;
  times.push({ ms, what });
  const fault = reply.type === 'done' ? await faultOf(outFile) : reply.message;
  if (fault !== '') faults.push(`${what}: ${fault}`);
  if (ms > LIMIT_MS) faults.push(`${what}: took ${Math.round(ms)} ms`);
  rmSync(outFile, { force: true });
  rmSync(orderFile);
  if (seed % 25 === 0) {
    most = Math.max(most, await mainMemory());
    console.log(`${seed - first + 1} printed, ${faults.length} faults, main process ${most} MB`);
  }
}
const after = await mainMemory();
most = Math.max(most, after);
await bare.app.close();
dropLibrary(bare.folder);

times.sort((a, b) => a.ms - b.ms);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  `${count} hostile workshops: median ${Math.round(at(0.5).ms)} ms, p95 ${Math.round(at(0.95).ms)} ms`,
);
for (const { ms, what } of times.slice(-3).reverse()) console.log(`slow: ${Math.round(ms)} ms, ${what}`);
console.log(`main process: ${before} MB before, ${after} MB after, ${most} MB at most`);
if (count > WARM_UP && most - before > MOST_GROWTH_MB)
  faults.push(`the main process grew by ${most - before} MB`);
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The generator and the app's limits as programs for plain Node; answers with their folder. */
async function bundlePrograms() {
  const outDir = join(ROOT, 'node_modules/.cache/long');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(ROOT, 'src/shared') } },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: {
        input: {
          'hostile-workshop': join(ROOT, 'test/long/hostile-workshop.ts'),
          'print-limits': join(ROOT, 'src/main/services/print-limits.ts'),
        },
      },
    },
  });
  return outDir;
}

/** As the app starts it: a process of its own for each brief, with the app's own limits of memory and time. */
function print(orderFile, { memoryMb, limitMs }) {
  return bare.app.evaluate(
    ({ utilityProcess }, { worker, file, memoryMb, limitMs }) =>
      new Promise((resolve) => {
        const { readFileSync } = process.getBuiltinModule('node:fs');
        const order = JSON.parse(readFileSync(file, 'utf8'));
        const began = performance.now();
        const child = utilityProcess.fork(worker, [], {
          execArgv: [`--max-old-space-size=${memoryMb}`],
          stdio: 'ignore',
        });
        const end = (reply) => {
          clearTimeout(timer);
          resolve({ ms: performance.now() - began, reply });
          child.kill();
        };
        const timer = setTimeout(() => end({ type: 'failed', message: 'out of time' }), limitMs);
        child.on('message', (reply) => reply.type !== 'progress' && end(reply));
        child.on('exit', (code) => end({ type: 'failed', message: `the process ended with ${code}` }));
        child.postMessage(order);
      }),
    { worker: join(ROOT, 'out/main/report-worker.js'), file: orderFile, memoryMb, limitMs },
  );
}

function mainMemory() {
  return bare.app.evaluate(async ({ app }) => {
    // What can be collected soon is no growth.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const own = app.getAppMetrics().find(({ type }) => type === 'Browser');
    return Math.round(own.memory.workingSetSize / 1024);
  });
}

/** What is wrong with a printed file: it cannot be read, or holds no text. */
async function faultOf(file) {
  try {
    const task = pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
    const pdf = await task.promise;
    let text = '';
    for (let number = 1; number <= Math.min(pdf.numPages, PAGES_READ); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      text += items.map(({ str }) => str ?? '').join('');
    }
    await task.destroy();
    return text.trim() === '' ? 'no text can be read' : '';
  } catch (error) {
    return `cannot be read back: ${error.message}`;
  }
}
