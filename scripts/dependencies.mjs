// Plain JavaScript, without a dependency: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(ROOT, 'node_modules', '.wirecopy-lock');

/** Whether what is installed is what the lock file says, by its hash at the last `npm ci` here. */
function dependenciesFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Whether npm's own record of the installation lists the same packages as the lock file (installed by hand). */
function installedByHand() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const held = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || held[path]?.version === entry.version,
  );
}

/**
 * Makes sure that the dependencies are those of the lock file: `npm ci` when they are missing or others. What npm says
 * goes to standard error, which leaves standard output to the caller. Ends the program where npm fails.
 */
export function ensureDependencies() {
  if (dependenciesFresh()) return;
  if (!installedByHand()) {
    process.stderr.write('Installing the dependencies (npm ci)…\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      process.stderr.write(`npm ci failed${error ? `: ${error.message}` : ''}.\n`);
      process.exit(status || 1);
    }
  }
  writeFileSync(STAMP, lockHash());
}
