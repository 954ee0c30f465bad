/** Unit, database, section and architecture tests: everything that needs neither a window nor a build. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'src/shared') } },
  test: {
    include: ['test/{unit,db,sections,architecture}/**/*.test.{ts,tsx}'],
    exclude: ['**/fixtures/**', 'node_modules/**'],
    environment: 'node',
    // Native modules and process-wide state (SQLite, umask) want a process of their own.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
  },
});
