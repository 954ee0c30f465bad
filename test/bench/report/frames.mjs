/** Whether the window notices that a report is printed: frames and answers in the real app, with and without. */
import { median, percentile } from '../measure.mjs';
import { openGoalRegister } from '../steps.mjs';
import { dropLibrary, launchApp, seedLibrary } from '../subjects.mjs';

const ROUNDS = 5;
const QUIET_MS = 4_000;

/** Prints a workshop of so many records while its goals stand on the screen. */
export async function framesWhilePrinting(size) {
  const { folder, ids } = await seedLibrary([size]);
  const { app, page } = await launchApp(folder);
  await openGoalRegister(page, ids[size]);
  await page.waitForTimeout(3_000);
  const quiet = [];
  const printing = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(await page.evaluate(watch, { quietMs: QUIET_MS }));
    printing.push(await page.evaluate(watch, { workshopId: ids[size], jobId: `bench-print-${round}` }));
  }
  await app.close();
  dropLibrary(folder);
  const row = (name, rounds) => ({
    while: name,
    'frame ms (median)': median(rounds.map(({ frames }) => median(frames))),
    'frame ms (95 %)': median(rounds.map(({ frames }) => percentile(frames, 0.95))),
    'longest frame ms': median(rounds.map(({ frames }) => Math.max(...frames))),
    'answer ms (95 %)': median(rounds.map(({ answers }) => percentile(answers, 0.95))),
    'longest answer ms': median(rounds.map(({ answers }) => Math.max(...answers))),
    'took ms': median(rounds.map(({ ms }) => ms)),
  });
  return {
    title: `the window of the app while it prints ${size} records: frames, and answers of the program`,
    rows: [row('nothing is printed', quiet), row('the report is printed', printing)],
  };
}

/** Runs in the page: notes the time between frames and how long the program takes to answer, until the print is done. */
async function watch({ quietMs, workshopId, jobId }) {
  const frames = [];
  const answers = [];
  let isOver = false;
  let last = performance.now();
  const began = last;
  const onFrame = (now) => {
    frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(onFrame);
  });
  const ask = async () => {
    while (!isOver) {
      const asked = performance.now();
      await window.groundwork.call('setting.get', {});
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const asking = ask();
  if (workshopId === undefined) await new Promise((resolve) => setTimeout(resolve, quietMs));
  else {
    const input = { workshopId, kind: 'full', page: 'a4', jobId };
    const reply = await window.groundwork.call('brief.print', input);
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  }
  isOver = true;
  await asking;
  return { frames, answers, ms: performance.now() - began };
}
