import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const EMPTY = mkdtempSync(join(tmpdir(), 'wirecopy-eval-'));
const PAGE = join(EMPTY, 'page.md');
writeFileSync(PAGE, 'No marks.\n');
afterAll(() => rmSync(EMPTY, { recursive: true }));

it.each<[string, string[], string]>([
  ['an unknown flag', ['--onli', 'verdict'], "Unknown option '--onli'"],
  ['a stray word', ['verdict'], "Unexpected argument 'verdict'"],
  ['a flag without its value', ['--only'], "'--only <value>' argument missing"],
  ['an unknown question', ['--only', 'verdict,truth'], 'There is no question "truth".'],
  ['a folder that is not there', ['--data', join(EMPTY, 'none'), '--only', 'verdict'], 'There is no data at'],
  ['a folder without the data', ['--data', EMPTY, '--only', 'findings'], 'no findings.ndjson or findings.ndjson.gz'],
  ['a page without marks', ['--data', EMPTY, '--write', PAGE], 'has no <!-- figures -->'],
])(
  'the evaluation refuses %s in a sentence',
  (_, args, sentence) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/eval/main.ts', ...args], {
      encoding: 'utf8',
    });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('npm run eval --');
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  },
  60_000,
);
