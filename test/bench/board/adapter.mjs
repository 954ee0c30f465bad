/**
 * How the wall of notes joins a bench that compares boards: notes are put into a fresh library by the app's own services,
 * and the app opens on them. The measuring object is put into the page from outside, by a small app of this folder that
 * starts the real one; nothing of it is part of the app.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, launchPlan } from '../../../scripts/lib/launch.mjs';
import { bundle, giveAway } from '../subjects.mjs';

// biome-ignore lint/style/noDefaultExport: what loads adapters asks for it
export default {
  name: 'groundwork',
  /** Before each start: a library with the board's notes (`text`, `colour`) in `dir`, and how to start the app on it. */
  async prepare({ n, board, dir }) {
    const file = join(dir, 'notes.json');
    writeFileSync(file, JSON.stringify(board.notes));
    chmodSync(dir, 0o755);
    const dataDir = handOver(join(dir, 'library'));
    execFileSync(process.execPath, [await bundle('seed-board'), dataDir, file]);
    giveAway(dataDir);
    const plan = launchPlan({ dataDir, env: { GROUNDWORK_BENCH_NOTES: String(n) } });
    const args = plan.args.map((one) => (one === plan.appDir ? join(one, 'test/bench/board') : one));
    return { args, env: plan.env, electron: plan.command };
  },
  /** A double click on the free wall opens a note. */
  async createNote({ page, spot }) {
    await page.mouse.dblclick(spot.x, spot.y);
  },
};
