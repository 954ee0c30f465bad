/**
 * The demo: drives the real app through a whole small workshop and leaves a picture of every step, the briefs and the
 * exported file. Started by `npm run demo`, which sees to set-up and screen first.
 */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, secondsSince } from '../lib/say.mjs';
import { createHands } from './hands.mjs';
import { openApp } from './open-app.mjs';
import { readOptions } from './options.mjs';
import { STEPS } from './steps.mjs';

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  const since = performance.now();
  mkdirSync(options.folder, { recursive: true });
  const opened = await openApp();
  try {
    const failure = await play(opened, options);
    for (const name of readdirSync(opened.files))
      copyFileSync(join(opened.files, name), join(options.folder, name));
    if (failure) {
      console.error(`\nThe demo stopped: ${failure}\nA picture of it is failed.png in ${options.folder}`);
      return 1;
    }
    const files = readdirSync(options.folder).filter((name) => !name.endsWith('.png'));
    console.log(
      `\nDone in ${secondsSince(since)}. ${STEPS.length} pictures, ${files.join(', ')} are in\n${options.folder}`,
    );
    return 0;
  } finally {
    await opened.close();
  }
});

/** Plays the steps one after another. @returns {Promise<string | null>} what went wrong, in one line */
async function play(opened, { folder, isFast }) {
  const hands = createHands(opened.page, { isFast });
  for (const [index, step] of STEPS.entries()) {
    const number = String(index + 1).padStart(2, '0');
    console.log(`${number} ${step.says}`);
    try {
      await step.run({ hands, opened });
      await hands.rest();
      await settle(opened.page);
      await opened.page.screenshot({ path: join(folder, `${number}-${step.name}.png`) });
      await hands.dismissNotices();
    } catch (error) {
      await opened.page.screenshot({ path: join(folder, 'failed.png') }).catch(() => undefined);
      return `step ${number} (${step.name}) failed: ${firstLines(error)}`;
    }
  }
  return null;
}

/** Lets what moves come to rest, so that pictures show no half-open things. */
async function settle(page) {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.race([
      Promise.allSettled(document.getAnimations().map((one) => one.finished)),
      new Promise((done) => setTimeout(done, 500)),
    ]);
  });
}

function firstLines(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(=+|Call log)/.test(line))
    .slice(0, 2)
    .join('; ');
}
