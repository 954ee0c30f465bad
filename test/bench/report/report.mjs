/** The full report by our printer, beside Chromium's printToPDF of the same blocks: time, memory, and what it does to the window. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from '../../../scripts/lib/launch.mjs';
import { median } from '../measure.mjs';
import { bundle, dropLibrary, giveAway, launchBare, ROOT, seedLibrary } from '../subjects.mjs';
import { framesWhilePrinting } from './frames.mjs';
import * as printers from './printers.mjs';
import { readBack } from './read-back.mjs';

const RUNS = Number(process.env.GROUNDWORK_BENCH_RUNS ?? 5);
const SIZES = (process.env.GROUNDWORK_BENCH_SIZES ?? '200,1000,5000').split(',').map(Number);
const FONTS = join(ROOT, 'resources/fonts');
const AIMS = {
  1000: { cold: 1.3, warm: 0.5, mb: 512 },
  5000: { cold: null, warm: 0.6, mb: 1024 },
};

export async function benchReport() {
  const { content, counts } = await makeContent();
  const measured = [];
  for (const [name, records] of Object.entries(counts)) measured.push(await measure(name, records, content));
  dropLibrary(content);
  return {
    title: `full report, median ms of ${RUNS}; cold: a new process or window for each; warm: the same one again`,
    rows: measured.map(timesOf),
    more: [
      {
        title: 'most memory held (resident), MB; Chromium: renderer and composer',
        rows: measured.map(memoryOf),
      },
      { title: 'what was printed, ours and Chromium', rows: measured.map(printedOf) },
      await framesWhilePrinting(Math.max(...SIZES)),
    ],
  };
}

/** Orders and pages in a folder, and how many records each name stands for. */
async function makeContent() {
  const { folder, ids } = await seedLibrary(SIZES);
  const content = handOver(mkdtempSync(join(tmpdir(), 'groundwork-bench-')));
  const workshops = [`example=${largestExample()}`, ...SIZES.map((size) => `${size}=${ids[size]}`)];
  const program = await bundle('report/content');
  const out = execFileSync(process.execPath, [program, folder, content, ...workshops], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  giveAway(content);
  dropLibrary(folder);
  const counts = JSON.parse(out.trim().split('\n').at(-1));
  return { content, counts: Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => a - b)) };
}

function largestExample() {
  const folder = join(ROOT, 'resources/examples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const sizeOf = (file) => statSync(join(folder, file)).size;
  return join(folder, files.sort((a, b) => sizeOf(b) - sizeOf(a))[0]);
}

/** Prints one workshop by turns; the first round is not counted, but looked at: what was printed, and memory. */
async function measure(name, records, content) {
  const bare = await launchBare();
  const { app } = bare;
  const page = join(content, `${name}.html`);
  const order = { ...JSON.parse(readFileSync(join(content, `${name}.json`), 'utf8')), fontFolder: FONTS };
  let prints = 0;
  const ours = async (fromStart) => {
    prints += 1;
    const outFile = join(bare.folder, `ours-${prints}.pdf`);
    return { ...(await printers.printOurs(app, { ...order, outFile }, fromStart)), outFile };
  };
  const times = { cold: [], warm: [], chromeCold: [], chromeWarm: [], untagged: [] };
  const result = { name, records, mb: 0 };
  for (let round = 0; round <= RUNS; round += 1) {
    const took = {};
    await printers.startOurs(app, records);
    const cold = await ours(true);
    took.cold = cold.ms;
    await ours(false);
    const warm = await ours(false);
    took.warm = warm.ms;
    await printers.stopOurs(app);
    result.mb = Math.max(result.mb, cold.mb);
    result.warmMb = Math.max(result.warmMb ?? 0, warm.mb);

    await printers.openChromium(app);
    const to = round === 0 ? join(bare.folder, 'chromium.pdf') : null;
    const chromeCold = await printers.watchChromium(app, () =>
      printers.printChromium(app, page, { fromStart: true, to }),
    );
    took.chromeCold = chromeCold.ms;
    took.chromeWarm = (await printers.printChromium(app, page)).ms;
    took.untagged = (await printers.printChromium(app, page, { isTagged: false })).ms;
    await printers.closeChromium(app);
    result.chromeMb = Math.max(result.chromeMb ?? 0, chromeCold.mb);

    if (round > 0) for (const [key, ms] of Object.entries(took)) times[key].push(ms);
    else Object.assign(result, { ours: await readBack(cold.outFile), theirs: await readBack(to) });
  }
  await app.close();
  dropLibrary(bare.folder);
  for (const [key, samples] of Object.entries(times)) result[key] = median(samples);
  return result;
}

function timesOf({ name, records, ...took }) {
  const { cold: coldAim = null, warm: warmAim = null } = AIMS[name] ?? {};
  return {
    report: name,
    records,
    cold: took.cold,
    'Chromium cold': took.chromeCold,
    ratio: took.cold / took.chromeCold,
    aim: coldAim === null ? '' : `≤ ${coldAim}`,
    warm: took.warm,
    'Chromium warm': took.chromeWarm,
    'ratio ': took.warm / took.chromeWarm,
    'aim ': warmAim === null ? '' : `≤ ${warmAim}`,
    untagged: took.untagged,
    'ms per record': took.warm / records,
  };
}

function memoryOf({ name, mb, warmMb, chromeMb }) {
  const { mb: aim } = AIMS[name] ?? {};
  return {
    report: name,
    'first print': mb,
    'third print': warmMb,
    aim: aim === undefined ? '' : `≤ ${aim}`,
    Chromium: chromeMb,
    ratio: mb / chromeMb,
  };
}

function printedOf({ name, ours, theirs }) {
  return {
    report: name,
    pages: ours.pages,
    'Chromium pages': theirs.pages,
    letters: ours.letters,
    'Chromium letters': theirs.letters,
    ratio: ours.letters / theirs.letters,
    'both tagged': ours.isTagged && theirs.isTagged ? 'yes' : 'no',
  };
}
