/** The wall of notes with more and more of them: painted, dragged with all in view, typed on, and what it keeps in memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import adapter from './board/adapter.mjs';
import { median, percentile } from './measure.mjs';

const SIZES = (process.env.GROUNDWORK_BENCH_SIZES ?? '100,500,2000').split(',').map(Number);
const RUNS = Number(process.env.GROUNDWORK_BENCH_RUNS ?? 3);
const PROBE = readFileSync(join(import.meta.dirname, 'board/page-probe.js'), 'utf8');
const MOVES = 60;
const MOVE_MS = 33;
const WORDS = 'claims review policy fraud label drift nurse triage alert budget pilot recall cost'.split(' ');
const COLOURS = ['yellow', 'green', 'blue', 'violet'];

export async function benchBoard() {
  const rows = [];
  for (const size of SIZES) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(size));
    const of = (name) => median(runs.map((one) => one[name]));
    const isLargest = size === 2_000;
    rows.push({
      notes: size,
      'painted ms': of('painted'),
      'of it the notes': of('notes'),
      'drag frame p95': of('frame'),
      'input to 2nd frame p95': of('second'),
      'drop ms': of('drop'),
      'typing p95': of('typing'),
      'heap MB': of('heap'),
      nodes: of('nodes'),
      aim: isLargest ? '≤ 500, 17, 50, 25, 12' : '',
    });
  }
  return { title: 'a wall of notes, the whole app around it, medians', rows };
}

async function measure(size) {
  const dir = mkdtempSync(join(tmpdir(), 'groundwork-board-'));
  const own = await adapter.prepare({ n: size, board: { notes: makeNotes(size) }, dir });
  const sandbox = own.args.includes('--no-sandbox');
  const app = await electron.launch({
    executablePath: own.electron,
    env: own.env,
    args: own.args,
    chromiumSandbox: !sandbox,
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window.setContentSize(1920, 1080);
      window.setPosition(0, 0);
    });
    await page.waitForFunction(() => performance.getEntriesByName('bench:painted').length > 0);
    await page.waitForTimeout(1_500);
    await page.evaluate(PROBE);
    const loaded = await page.evaluate(() => ({
      painted: performance.getEntriesByName('bench:painted')[0].startTime,
      frame: performance.getEntriesByName('bench:frame')[0].startTime,
    }));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    const drag = await dragOnce(page);
    const typing = await typeOnce(page);
    return {
      painted: loaded.painted,
      notes: loaded.painted - loaded.frame,
      frame: percentile(drag.frames, 0.95),
      second: percentile(drag.second, 0.95),
      drop: drag.drop,
      typing: percentile(typing.first, 0.95),
      heap,
      nodes,
    };
  } finally {
    await app.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function dragOnce(page) {
  await page.evaluate(() => window.__bench.fit());
  const from = await page.evaluate(() => window.__bench.middle());
  await page.mouse.move(from.x, from.y);
  await page.waitForTimeout(400);
  await page.evaluate(() => window.__boardProbe.start());
  await page.mouse.down();
  for (let at = 1; at <= MOVES; at += 1) {
    const angle = (2 * Math.PI * at) / MOVES;
    await page.mouse.move(from.x - 250 * Math.sin(angle) - 2 * at, from.y + 125 * (1 - Math.cos(angle)) + at);
    await page.waitForTimeout(MOVE_MS - 10);
  }
  const drag = await page.evaluate(() => window.__boardProbe.stop());
  await page.evaluate(watchUndo);
  await page.mouse.up();
  return { ...drag, drop: await page.evaluate(() => window.benchDropped) };
}

/** Runs in the page: resolves when the drop was saved and drawn, which is when it can be taken back. */
function watchUndo() {
  const began = performance.now();
  window.benchDropped = new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelector('[data-group]') !== null;
      if (isThere || performance.now() - began > 2_000)
        requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    window.addEventListener('pointerup', () => requestAnimationFrame(look), { once: true });
  });
}

async function typeOnce(page) {
  await page.evaluate(() => window.__bench.zoomTo(60));
  const spot = await page.evaluate(() => window.__bench.freeSpot());
  await adapter.createNote({ page, spot });
  await page.waitForFunction(() => window.__bench.editing());
  await page.waitForTimeout(300);
  await page.evaluate(() => window.__boardProbe.start());
  for (const letter of 'the quick brown fox jumps over') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => window.__boardProbe.stop());
}

function makeNotes(size) {
  return Array.from({ length: size }, (_, at) => ({
    text: Array.from({ length: 4 + (at % 9) }, (_, word) => WORDS[(at * 7 + word * 5) % WORDS.length]).join(
      ' ',
    ),
    colour: COLOURS[at % COLOURS.length],
  }));
}
