/**
 * The stages of `npm test`. Each answers how many tests passed, failed and were skipped; a stage that is not made
 * of tests (lint, types, build) only counts when it fails, as one failure.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { ensureDisplay, hasDisplay, virtualDisplay } from './display.mjs';
import { root } from './paths.mjs';
import { show } from './run.mjs';
import { plainVoice, Stop, secondsSince } from './say.mjs';
import { setUp } from './set-up.mjs';
import { readJson } from './stamp.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const none = { passed: 0, failed: 0, skipped: 0 };
const oneFailure = { passed: 0, failed: 1, skipped: 0 };
const results = join(root, 'artifacts', 'test-results');

const stages = {
  lint: {
    title: 'Lint and format',
    run: () => tool('@biomejs/biome/bin/biome', ['check']),
  },
  types: { title: 'Types', run: () => tool('typescript/bin/tsc', ['-b']) },
  unit: { title: 'Unit, database, section and architecture tests', run: runVitest },
  build: { title: 'Production build', run: runBuild },
  e2e: { title: 'End-to-end tests on the built app', run: runPlaywright },
  faults: { title: 'Fault sample', run: runFaults },
};

/** The names for `--only`, in the order they run. */
export const stageNames = Object.keys(stages);

/**
 * Sets up, runs the stages until one fails, and prints a summary that ends with the totals.
 * @param {string[]} names @param {string[]} [rest] arguments for the test runners
 * @returns {Promise<number>} the exit code
 */
export async function runStages(names, rest = []) {
  const began = performance.now();
  const report = [];
  const total = { ...none };
  let hasFailed = false;
  let endDisplay = async () => {};
  let isVirtual = false;
  const add = (title, count, time) => {
    for (const key of Object.keys(total)) total[key] += count[key];
    hasFailed ||= count.failed > 0;
    report.push(`  ${count.failed > 0 ? 'FAILED ' : 'ok     '} ${title}${tests(count)}, ${time}`);
  };
  try {
    const voice = plainVoice();
    heading('Set-up');
    const needsApp = names.includes('e2e') || names.includes('faults');
    const setUpFailure = await attempt(async () => {
      await setUp(voice, { electron: needsApp, node: true, build: false });
      isVirtual = needsApp && !hasDisplay();
      if (needsApp) endDisplay = await ensureDisplay(voice);
    });
    add('Set-up', setUpFailure, secondsSince(began));
    for (const name of names) {
      if (hasFailed) {
        report.push(`  not run ${stages[name].title}`);
        continue;
      }
      heading(stages[name].title);
      const since = performance.now();
      let count = oneFailure;
      const failure = await attempt(async () => {
        count = await stages[name].run(rest, isVirtual);
      });
      add(stages[name].title, failure.failed > 0 ? failure : count, secondsSince(since));
      console.log(`${count.failed > 0 || failure.failed > 0 ? 'FAILED' : 'ok'} in ${secondsSince(since)}`);
    }
  } finally {
    await endDisplay();
  }
  console.log(`\nSummary (${secondsSince(began)})\n${report.join('\n')}\n`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  await lastLine(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return hasFailed ? 1 : 0;
}

function heading(text) {
  console.log(`\n== ${text}`);
}

function tests({ passed, failed, skipped }) {
  if (passed + skipped + failed === 0) return '';
  return ` (${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''})`;
}

/** A failure of the stage itself is printed and counted, so that the summary still comes. */
async function attempt(work) {
  try {
    await work();
    return none;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return oneFailure;
  }
}

// Waits until standard error is empty too, so that the totals really come last.
function lastLine(text) {
  return new Promise((settle) => process.stderr.write('', () => process.stdout.write(`${text}\n`, settle)));
}

async function tool(path, args, env = process.env) {
  const code = await show(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, env });
  return code === 0 ? none : oneFailure;
}

function resultFile(name) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

async function runVitest(rest) {
  const file = resultFile('vitest');
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--passWithNoTests',
    ...rest,
  ];
  const ended = await tool('vitest/vitest.mjs', args);
  const found = readJson(file);
  const failedFiles = found?.testResults?.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return settle(
    ended,
    found && {
      passed: found.numPassedTests,
      failed: found.numFailedTests + failedFiles.length,
      skipped: found.numPendingTests + found.numTodoTests,
    },
  );
}

async function runPlaywright(rest, isVirtual) {
  await ensureBuild(plainVoice());
  const file = resultFile('playwright');
  // A person's own screen gets one app at a time; virtual ones can be had for each worker.
  const second = isVirtual ? await virtualDisplay(plainVoice()) : undefined;
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...(second && { GROUNDWORK_DISPLAYS: `${process.env.DISPLAY} ${second.name}` }),
  };
  const args = ['test', '--reporter=list,json', '--pass-with-no-tests', ...rest];
  const ended = await tool('@playwright/test/cli.js', args, env);
  await second?.end();
  const stats = readJson(file)?.stats;
  return settle(
    ended,
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
  );
}

async function runBuild() {
  await ensureBuild(plainVoice());
  return none;
}

/** The fault tests are a program of their own (they kill processes); its last line counts like ours. */
async function runFaults() {
  const script = join(root, 'test', 'faults', 'index.mjs');
  if (!existsSync(script)) {
    console.log('There are no fault tests in this version.');
    return none;
  }
  await ensureBuild(plainVoice());
  const file = resultFile('faults');
  const env = { ...process.env, FAULTS_JSON: file };
  const code = await show(process.execPath, [script, '--sample'], { cwd: root, env });
  const found = readJson(file);
  return settle(code === 0 ? none : oneFailure, found && { ...none, ...found });
}

/** A runner that ended badly without a failed test (a crash, no report) still counts as one failure. */
function settle(ended, count) {
  if (!count) return ended.failed > 0 ? ended : { ...none };
  return ended.failed > 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
