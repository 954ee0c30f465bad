/** `node scripts/pictures.mjs`: renews the screenshots of the documents in docs/pictures from a worked example. */
import { ensureDisplay } from './lib/display.mjs';
import { plainVoice, runScript } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  const voice = plainVoice();
  await setUp(voice, { electron: true, node: true, build: true });
  const endDisplay = await ensureDisplay(voice);
  try {
    // Needs the packages that the set-up has only now made sure of.
    const { takePictures } = await import('./pictures/take.mjs');
    await takePictures();
    return 0;
  } finally {
    await endDisplay();
  }
});
