import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the example in the README leaves something out. */
const LEFT_OUT = /^ *\[…\]$/m;

test('the example in the README is what the shell prints', { timeout: 60_000 }, () => {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const [, command = '', example = ''] =
    /^ {4}npm run -s wirecopy -- (trace .*)\n\nIt prints.*\n\n((?:(?: {4}.*)?\n)+)/m.exec(readme) ?? [];
  const { stdout } = spawnSync('node', ['scripts/wirecopy.mjs', ...command.split(' ')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const parts = example.replace(/^ {4}/gm, '').split(LEFT_OUT);
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(stdout).toContain(part.trim());
});
