import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/report.ts';
import { creditsWithSpan, unanswered } from '../../seeds/answers.ts';
import { libraryFor, SEED_IDS, seedPath, seedsAreThere, seedText } from '../../seeds/seeds.ts';
import { scratch } from './files.ts';

const files = scratch();
const LAUNCHER = new URL('../../../scripts/wirecopy.mjs', import.meta.url).pathname;

const trace = (...args: string[]): Report =>
  JSON.parse(
    execFileSync(process.execPath, [LAUNCHER, 'trace', '--json', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );

if (!seedsAreThere) console.warn('The real pages are not beside the project: their tests are skipped.');

describe.skipIf(!seedsAreThere)('the five real pages through the shell', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [LAUNCHER, '--help']);
  }, 60_000);

  it.each(SEED_IDS)(
    '%s, read with the other four and 1,000 unrelated articles',
    (id) => {
      const corpus = files.write(`${id}.ndjson`, libraryFor(id, 1_000).join('\n'));
      expect(unanswered(id, trace(seedPath(id), '--corpus', corpus), seedText(id))).toEqual([]);
    },
    120_000,
  );

  it.each(SEED_IDS)(
    '%s, read with an empty library, still shows its credit',
    (id) => {
      expect(creditsWithSpan(trace(seedPath(id)))).toBe(true);
    },
    60_000,
  );
});
