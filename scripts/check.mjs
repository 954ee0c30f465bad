/** `npm run check`: lint, types and unit tests; what a developer runs between two edits. */
import { runScript } from './lib/say.mjs';
import { runStages } from './lib/stages.mjs';

await runScript(() => runStages(['lint', 'types', 'unit']));
