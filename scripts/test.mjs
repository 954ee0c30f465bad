/**
 * `npm test`: set-up, then every check there is, cheapest first. Stops at the first stage that fails.
 * `npm test -- --only unit,e2e` runs some stages; more arguments after a second `--` reach the test runner.
 * `npm test -- --long` also walks the long way round: end-to-end tests that a shorter one samples.
 * The last line is always "N passed, N failed" over all tests.
 */
import { runScript, Stop } from './lib/say.mjs';
import { runStages, stageNames } from './lib/stages.mjs';

await runScript(() => {
  const args = process.argv.slice(2);
  const rest = args.includes('--') ? args.slice(args.indexOf('--') + 1) : [];
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (own.includes('--long')) process.env.LONG = '1';
  return runStages(selected(own), rest);
});

function selected(args) {
  const index = args.findIndex((argument) => argument.startsWith('--only'));
  if (index === -1) return stageNames;
  const value = args[index].includes('=') ? args[index].split('=')[1] : args[index + 1];
  const wanted = (value ?? '').split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !stageNames.includes(name));
  if (wanted.length === 0 || unknown.length > 0) {
    throw new Stop(`--only takes stages out of: ${stageNames.join(', ')}.`);
  }
  return stageNames.filter((name) => wanted.includes(name));
}
