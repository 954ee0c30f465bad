/** Set-up, a screen, then one script of this repository: what demo and benchmark have in common. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDisplay } from './display.mjs';
import { root } from './paths.mjs';
import { show } from './run.mjs';
import { plainVoice, Stop } from './say.mjs';
import { setUp } from './set-up.mjs';

/** @returns {Promise<number>} the exit code of the script at `path`, which is relative to the root */
export async function runOnScreen(path, name, args) {
  if (!existsSync(join(root, path)))
    throw new Stop(`${name} is not part of this version (${path} is missing).`);
  const voice = plainVoice();
  await setUp(voice, { electron: true, node: true, build: true });
  const endDisplay = await ensureDisplay(voice);
  try {
    return await show(process.execPath, [join(root, path), ...args], { cwd: root, env: process.env });
  } finally {
    await endDisplay();
  }
}
