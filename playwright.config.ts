import { defineConfig } from '@playwright/test';
import type { Options } from './test/e2e/wirecopy.ts';

/** Both browsers, one after the other: each test looks at what a window shows, and two windows share no focus. */
export default defineConfig<object, Options>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
