import { defineConfig, type ViteUserConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cases/**'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    // What is waited for comes late on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
    passWithNoTests: false,
  },
});

export default config;
