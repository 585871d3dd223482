// `npm test`: plain JavaScript, for on a fresh clone it runs before there are any dependencies.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureArabic, ensureBrowser } from './find-browser.mjs';
import { READER_LIMIT, readerSize } from './reader-size.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const RESULTS = 'test-results/counts';
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of the project; true when it ended well. */
function run(title, args, env = {}) {
  process.stdout.write(`\n== ${title} ==\n`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const bin = (path) => join('node_modules', path);

/** A step that is no suite of tests counts as one. */
function step(title, ok) {
  total[ok ? 'passed' : 'failed']++;
  if (!ok) process.stdout.write(`${title}: FAILED\n`);
  return ok;
}

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

ensureDependencies();
rmSync(join(ROOT, RESULTS), { recursive: true, force: true });
mkdirSync(join(ROOT, RESULTS), { recursive: true });

step('Types of the extension', run('wxt prepare', [bin('wxt/bin/wxt.mjs'), 'prepare']));
step('Lint', run('Lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']));
step('Types', run('Types', [bin('typescript/bin/tsc'), '--noEmit']));

const unit = `${RESULTS}/unit.json`;
run('Unit tests', [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`]);
add(countVitest(join(ROOT, unit)));

const browsers = { WIRECOPY_CHROMIUM: ensureBrowser('chromium'), WIRECOPY_FIREFOX: ensureBrowser('firefox') };
ensureArabic();
const builds = [
  buildExtension('chrome'),
  buildExtension('firefox'),
  buildExtension('chrome', { test: true }),
  buildExtension('firefox', { test: true }),
];
const ready = step('Builds', builds.every(Boolean)) && step('Browsers', Object.values(browsers).every(Boolean));
if (ready) {
  const size = readerSize(builds[0]);
  process.stdout.write(`Content script: ${size} bytes gzipped, of at most ${READER_LIMIT}\n`);
  step('Size of the content script', size <= READER_LIMIT);
  const e2e = `${RESULTS}/e2e.json`;
  const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  run('End-to-end tests in Chromium and Firefox', args, { ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e });
  add(countPlaywright(join(ROOT, e2e)));
  step(
    'Firefox package',
    run('web-ext lint', [bin('web-ext/bin/web-ext.js'), 'lint', '-s', 'dist/firefox-mv3', '--boring']),
  );
}

process.stdout.write(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);
