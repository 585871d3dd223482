import { defineConfig } from '@playwright/test';
import type { Options } from './test/e2e/wirecopy.ts';

/** Each worker has browsers of its own, without a screen that they would share: what a window shows and its focus stay its own. */
export default defineConfig<object, Options>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
