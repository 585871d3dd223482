// `node scripts/cost.mjs [--firefox] [--data DIR] [--every N] [--most N] [--repeat N] [--bare N] [--rows FILE]`: what the extension
// costs on saved news pages, in the real browser, each page visited with the extension and without it. With --rows what was
// measured is kept, and a run that was cut off goes on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureBrowser } from './find-browser.mjs';

const option = { type: 'string' };
const { values } = parseArgs({
  options: {
    data: option,
    every: option,
    most: option,
    repeat: option,
    bare: option,
    rows: option,
    firefox: { type: 'boolean' },
  },
});
const data = join(values.data ?? '../shared/data/dev', 'pages.ndjson.gz');
if (!existsSync(data)) {
  process.stdout.write(`Not measured: there are no saved pages at ${data}; name their folder with --data.\n`);
  process.exit(0);
}
ensureDependencies();
const browser = values.firefox ? 'firefox' : 'chromium';
const options = {
  browser,
  executable: ensureBrowser(browser),
  extension: buildExtension(values.firefox ? 'firefox' : 'chrome', { test: true }),
  headless: true,
  data,
  every: Number(values.every ?? 1),
  most: Number(values.most ?? 1e6),
  repeat: Number(values.repeat ?? 5),
  bare: Number(values.bare ?? 4),
  rows: values.rows ?? null,
};
if (!options.executable || !options.extension) process.exit(1);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'test/cost/main.ts'), JSON.stringify(options)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);
