/** `npm run demo`: runs the app through a whole workshop by itself, on a virtual screen where there is none. */
import { runOnScreen } from './lib/run-on-screen.mjs';
import { runScript } from './lib/say.mjs';

await runScript(() => runOnScreen('scripts/demo/run.mjs', 'The demo', process.argv.slice(2)));
