/**
 * `node scripts/schema.mjs` writes resources/workshop.schema.json and the table of kinds in docs/file-format.md anew
 * after a record declaration has changed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/unit/shared/exchange/json-schema.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE_SCHEMA: '1' } },
);
process.exitCode = status ?? 1;
