/** How long from starting the program to a board one can work on, beside a window with nothing in it. */

import { median } from './measure.mjs';
import { openLastSession } from './steps.mjs';
import { copyLibrary, dropLibrary, launchApp, launchBare, seedLibrary } from './subjects.mjs';

const RUNS = 7;

export async function benchLaunch() {
  const { folder, ids } = await seedLibrary([1000]);
  await openLastSession(folder, ids[1000]);
  const bare = [];
  const ours = [];
  // In turns, so that a busy moment of the machine hits both.
  for (let run = 0; run <= RUNS; run += 1) {
    const bareMs = await time(launchBare, async ({ page }) => page.waitForSelector('#ready'));
    const copy = copyLibrary(folder);
    const oursMs = await time(
      () => launchApp(copy),
      async ({ page }) => page.waitForSelector('[role="grid"] [role="row"] [role="gridcell"]'),
    );
    dropLibrary(copy);
    if (run === 0) continue; // The first reads everything from disk.
    bare.push(bareMs);
    ours.push(oursMs);
  }
  dropLibrary(folder);
  return {
    title: 'start to usable board with 1,000 records, median ms',
    rows: [
      { app: median(ours), 'bare window': median(bare), ratio: median(ours) / median(bare), aim: '≤ 1.4' },
    ],
  };
}

async function time(launch, untilReady) {
  const began = performance.now();
  const launched = await launch();
  await untilReady(launched);
  const took = performance.now() - began;
  await launched.app.close();
  if (launched.folder) dropLibrary(launched.folder);
  return took;
}
