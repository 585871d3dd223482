// `node scripts/cost.mjs [--data DIR] [--every N] [--most N]`: what the extension costs on saved news pages, in real Chromium,
// each page visited with the extension and without it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureBrowser } from './find-browser.mjs';

/** Match patterns that the test build may read without asking. */
const TEST_HOSTS = '*://*.localhost/*';

const option = { type: 'string' };
const { values } = parseArgs({ options: { data: option, every: option, most: option } });
const data = join(values.data ?? '../shared/data/dev', 'pages.ndjson.gz');
if (!existsSync(data)) {
  process.stdout.write(`Not measured: there are no saved pages at ${data}; name their folder with --data.\n`);
  process.exit(0);
}
ensureDependencies();
const options = {
  executable: ensureBrowser('chromium'),
  extension: buildExtension('chrome', TEST_HOSTS),
  headless: true,
  data,
  every: Number(values.every ?? 1),
  most: Number(values.most ?? 1e6),
};
if (!options.executable || !options.extension) process.exit(1);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'test/cost/main.ts'), JSON.stringify(options)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);
