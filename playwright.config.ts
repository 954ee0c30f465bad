/**
 * End-to-end tests on the built app. One worker for each screen: every test owns a whole desktop app with its own
 * data folder, and two apps on one screen would take the keyboard from each other. `npm test` brings two virtual
 * screens where there is no real one (`test/e2e/app.ts` gives each worker its own).
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'artifacts/e2e',
  workers: process.env['GROUNDWORK_DISPLAYS']?.split(' ').length ?? 1,
  // Tests marked @long are the long way round; `npm test -- --long` walks it.
  ...(process.env['LONG'] === '1' ? {} : { grepInvert: /@long/ }),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
