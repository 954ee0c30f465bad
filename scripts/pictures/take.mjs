/** Walks through the scenes and writes a picture of each. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHands } from '../demo/hands.mjs';
import { openApp } from '../demo/open-app.mjs';
import { root } from '../lib/paths.mjs';
import { SCENES } from './scenes.mjs';
import { toSmallPng } from './small-png.mjs';

const FOLDER = join(root, 'docs', 'pictures');
const SIZE = { width: 1280, height: 720 };

/** Replaces all pictures in docs/pictures. */
export async function takePictures() {
  const opened = await openApp(SIZE);
  try {
    const hands = createHands(opened.page, { isFast: true });
    const pictures = [];
    for (const { name, show } of SCENES) {
      await show(hands);
      await hands.dismissNotices();
      await opened.page.waitForTimeout(600);
      const png = await opened.page.screenshot({ animations: 'disabled', caret: 'hide' });
      pictures.push({ name, bytes: toSmallPng(await pixelsOf(opened.app, png), SIZE) });
    }
    // Only now, so that a failure on the way leaves the old ones.
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const { name, bytes } of pictures) {
      writeFileSync(join(FOLDER, `${name}.png`), bytes);
      console.log(`${name}.png, ${Math.round(bytes.length / 1000)} KB`);
    }
  } finally {
    await opened.close();
  }
}

/** The pixels of a PNG as blue, green, red, alpha bytes; Electron reads it. */
async function pixelsOf(app, png) {
  const text = await app.evaluate(
    ({ nativeImage }, base64) =>
      nativeImage.createFromBuffer(Buffer.from(base64, 'base64')).toBitmap().toString('base64'),
    png.toString('base64'),
  );
  return Buffer.from(text, 'base64');
}
