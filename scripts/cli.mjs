/**
 * `npm run cli -- …`: Groundwork without a window. Sets up and builds silently, then hands arguments, standard
 * input and output and the exit code through to the built command line tool.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { quietVoice, runScript, Stop } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  await setUp(quietVoice(), { electron: false, node: true, build: true });
  const tool = join(root, 'out', 'main', 'cli.js');
  if (!existsSync(tool))
    throw new Stop('The command line tool is not part of this version (src/main/cli/index.ts is missing).');
  // npm runs scripts in the folder of package.json; paths in arguments are meant from where the user is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return show(process.execPath, [tool, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
});
