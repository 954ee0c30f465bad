/** `npm run bench`: measures the built app; see test/bench. */
import { runOnScreen } from './lib/run-on-screen.mjs';
import { runScript } from './lib/say.mjs';

await runScript(() => runOnScreen('test/bench/index.mjs', 'The benchmark', process.argv.slice(2)));
