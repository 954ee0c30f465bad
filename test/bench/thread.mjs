/** The thread page of a workshop with two thousand links: how soon it is drawn, and whether it scrolls smoothly. */

import { median, percentile } from './measure.mjs';
import { dropLibrary, launchApp, seedLibrary } from './subjects.mjs';

const LINKS = 2_000;
const RUNS = 7;

export async function benchThread() {
  const { folder } = await seedLibrary([`thread:${LINKS}`]);
  const { app, page } = await launchApp(folder);
  await page
    .getByRole('button', { name: new RegExp(`Bench thread ${LINKS}`) })
    .first()
    .click();
  const rail = page.getByRole('navigation', { name: 'Sections' });
  const drawn = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await rail.getByText('Goals', { exact: true }).click();
    await page.evaluate(watchForThread);
    await rail.getByText('The thread', { exact: true }).click();
    const took = await page.evaluate(() => window.benchDone);
    if (run > 0) drawn.push(took);
  }
  const frames = await page.evaluate(scrollThrough);
  await app.close();
  dropLibrary(folder);
  return {
    title: `the thread with ${LINKS} links: click to drawn, and frames while scrolling, ms`,
    rows: [
      {
        links: LINKS,
        'first paint ms': median(drawn),
        aim: '≤ 300 ms',
        'frame ms (median)': median(frames),
        'frame ms (95 %)': percentile(frames, 0.95),
      },
    ],
  };
}

/** Runs in the page: resolves `benchDone` when cards of the thread stand there and the next frame was drawn. */
function watchForThread() {
  window.benchDone = new Promise((resolve) => {
    let began = 0;
    window.addEventListener('pointerdown', () => (began = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role="grid"] [data-card]')) return;
      if (!document.querySelector('[role="region"][aria-label="Orphans"], section[aria-label="Orphans"]'))
        return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

/** Runs in the page: scrolls the grid by a screen a frame for two seconds; the length of each frame. */
function scrollThrough() {
  const area = document.querySelector('[role="grid"]').parentElement;
  return new Promise((resolve) => {
    const frames = [];
    let before = performance.now();
    const step = (now) => {
      frames.push(now - before);
      before = now;
      area.scrollTop += 240;
      if (frames.length < 120) requestAnimationFrame(step);
      else resolve(frames.slice(2));
    };
    requestAnimationFrame(step);
  });
}
