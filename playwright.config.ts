/**
 * End-to-end tests on the built app. One worker: the tests own a whole desktop app each, with its own data
 * folder, and a machine with two cores gains nothing from running two.
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'artifacts/e2e',
  workers: 1,
  // Tests marked @long are the long way round; `npm test -- --long` walks it.
  ...(process.env['LONG'] === '1' ? {} : { grepInvert: /@long/ }),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
