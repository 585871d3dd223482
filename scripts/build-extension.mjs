import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';
import { isFresh } from './freshness.mjs';

/** What a build is made from. */
const SOURCES = ['entrypoints', 'components', 'lib', 'locales', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Match patterns that the test build may read without asking. */
const TEST_HOSTS = '*://*.localhost/*';

/** The folder of a build, within the project. */
const buildFolder = (browser, test) => join('dist', `${browser}-mv3${test ? '-test' : ''}`);

/**
 * Builds the extension for "chrome" or "firefox" unless the build is newer than its sources; answers the folder, or
 * null where the build failed. The test build may read the tests' own sites (`host_permissions`) and differs in nothing else.
 */
export function buildExtension(browser, { test = false } = {}) {
  const folder = buildFolder(browser, test);
  if (isFresh(join(folder, 'manifest.json'), SOURCES)) return join(ROOT, folder);
  process.stderr.write(`Building the extension for ${browser}${test ? ' (test build)' : ''}…\n`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, WIRECOPY_TEST_HOSTS: test ? TEST_HOSTS : '' },
  });
  return status === 0 ? join(ROOT, folder) : null;
}
