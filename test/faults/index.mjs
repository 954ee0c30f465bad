/**
 * Runs the fault tests: `--sample` is what `npm test` runs; without it the long campaign (1,000 kills).
 *
 * Writes {passed, failed, skipped} to the file that FAULTS_JSON names.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const report = join(root, 'node_modules/.cache/faults/report.json');
const kills = process.argv.includes('--sample') ? '100' : '1000';

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const ended = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'test/faults/vitest.config.ts'),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { KILLS: kills, ...process.env } },
);
if (process.env.FAULTS_JSON && existsSync(report)) {
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const count = {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests,
  };
  writeFileSync(process.env.FAULTS_JSON, JSON.stringify(count));
}
process.exit(ended.status ?? 1);
