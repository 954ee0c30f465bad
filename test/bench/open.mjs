/** Opening workshops of growing size from the library: does the time grow faster than the size? */

import { median } from './measure.mjs';
import { backToLibrary, openCard } from './steps.mjs';
import { dropLibrary, launchApp, seedLibrary } from './subjects.mjs';

const SIZES = [100, 1_000, 10_000, 50_000];
/** Opened in between, because a workshop that is still open is shown and not loaded again. */
const OTHER = 10;
const RUNS = 5;

export async function benchOpen() {
  const { folder } = await seedLibrary([OTHER, ...SIZES]);
  const { app, page } = await launchApp(folder);
  const rows = [];
  for (const size of SIZES) {
    const samples = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await openCard(page, `Bench ${OTHER}`);
      await backToLibrary(page);
      const took = await openCard(page, `Bench ${size}`);
      if (run > 0) samples.push(took);
      await backToLibrary(page);
    }
    const ms = median(samples);
    rows.push({
      records: size,
      'open ms': ms,
      'µs per record': (ms * 1000) / size,
      aim: size === 10_000 ? '≤ 300 ms' : '',
    });
  }
  await app.close();
  dropLibrary(folder);
  return { title: 'click on the card to the first board, median ms', rows };
}
