/**
 * `npm run bench`: questions about the built app, each answered beside its own yardstick in the same run.
 *
 * Milliseconds differ between machines; the ratios are what we promise. `--json` prints the results as JSON.
 */
import { benchBoard } from './board.mjs';
import { benchChecks } from './checks.mjs';
import { benchLaunch } from './launch.mjs';
import { benchMemory } from './memory.mjs';
import { benchOpen } from './open.mjs';
import { benchProjector } from './projector.mjs';
import { benchReport } from './report/report.mjs';
import { benchThread } from './thread.mjs';
import { benchTyping } from './typing.mjs';

const BENCHES = {
  launch: benchLaunch,
  typing: benchTyping,
  open: benchOpen,
  thread: benchThread,
  checks: benchChecks,
  report: benchReport,
  memory: benchMemory,
  board: benchBoard,
  projector: benchProjector,
};

const wanted = process.argv.slice(2).filter((argument) => argument in BENCHES);
const asJson = process.argv.includes('--json');
const results = {};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`Measuring ${name} …\n`);
  results[name] = await bench();
}
if (asJson) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
else
  for (const [name, { title, rows, more = [] }] of Object.entries(results)) {
    print(name, title, rows);
    for (const part of more) print(name, part.title, part.rows);
  }

function print(name, title, rows) {
  process.stdout.write(`\n${name}: ${title}\n`);
  const columns = Object.keys(rows[0]);
  const lines = [columns, ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  for (const line of lines)
    process.stdout.write(`  ${line.map((cell, index) => cell.padStart(widths[index])).join('  ')}\n`);
}

function show(value) {
  return typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 0) : String(value);
}
