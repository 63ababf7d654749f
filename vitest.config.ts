import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // Many suites read large tables; a busy machine with two cores needs more than the default.
    testTimeout: 60_000,
    env: { LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
  },
});
