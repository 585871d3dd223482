import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';
import { isFresh } from './freshness.mjs';

/** What a build is made from. */
const SOURCES = ['entrypoints', 'components', 'lib', 'locales', 'public', 'wxt.config.ts', 'package-lock.json'];

/** The folder of a build, within the project. `test` is the build with host permissions of its own. */
const buildFolder = (browser, test = false) => join('dist', `${browser}-mv3${test ? '-test' : ''}`);

/**
 * Builds the extension for "chrome" or "firefox" unless the build is newer than its sources; answers the folder, or
 * null where the build failed. With `testHosts` (match patterns) it is a test build, which has these as
 * `host_permissions` and differs in nothing else.
 */
export function buildExtension(browser, testHosts = '') {
  const folder = buildFolder(browser, testHosts !== '');
  if (isFresh(join(folder, 'manifest.json'), SOURCES)) return join(ROOT, folder);
  process.stderr.write(`Building the extension for ${browser}${testHosts ? ' (test build)' : ''}…\n`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, WIRECOPY_TEST_HOSTS: testHosts },
  });
  return status === 0 ? join(ROOT, folder) : null;
}
