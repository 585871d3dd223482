// `npm run pictures`: makes docs/pictures anew from the running extension, in Chromium and in Firefox.
// `npm run store-pictures`: the same for docs/store/pictures, at the stores' sizes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureBrowser } from './find-browser.mjs';

ensureDependencies();
const launches = ['chromium', 'firefox'].map((kind) => ({
  kind,
  executable: ensureBrowser(kind),
  extension: buildExtension(kind === 'firefox' ? 'firefox' : 'chrome'),
  headless: true,
}));
if (launches.some(({ executable, extension }) => !executable || !extension)) process.exit(1);
const main = join(ROOT, `scripts/pictures/${process.argv[2] === 'store' ? 'store' : 'main'}.ts`);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', main, JSON.stringify(launches)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
