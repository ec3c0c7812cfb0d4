import { defineConfig } from 'vitest/config';

/** Where .ci/run reads how many tests passed. */
const report = 'node_modules/.cache/tests.json';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Separate processes: PGlite and Chromium are heavy, and a test may set what belongs to a whole process.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
