// `npm run bench`: see test/bench/main.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureBrowser } from './find-browser.mjs';

ensureDependencies();
const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const kinds = at < 0 ? ['chromium', 'firefox'] : (args[at + 1] ?? '').split(',');
const found = kinds
  .filter((kind) => kind === 'chromium' || kind === 'firefox')
  .map((kind) => [kind, ensureBrowser(kind)]);
if (found.some(([, path]) => path === null)) process.exit(1);
const main = join(ROOT, 'test/bench/main.ts');
const programs = JSON.stringify(Object.fromEntries(found));
const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=8192', '--import', 'tsx', main, programs, ...args],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
