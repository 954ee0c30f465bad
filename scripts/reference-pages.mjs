/**
 * `node scripts/reference-pages.mjs`: draws the reference pictures of the printed pages anew, after a change of the
 * pages that somebody looked at. They are drawn by the test that compares with them.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { runScript } from './lib/say.mjs';

await runScript(async () => {
  // Pages that are no longer printed would stay.
  rmSync(join(root, 'test/reference'), { recursive: true, force: true });
  return await show(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/unit/main/report/proof/reference.test.ts'],
    { cwd: root, env: { ...process.env, GROUNDWORK_REFERENCE: 'renew' } },
  );
});
