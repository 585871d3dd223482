import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonFigures, type Measured, median, quantile } from '../../bench/run/figures.ts';
import { readOptions } from '../../bench/run/options.ts';
import { writeColumn } from '../../bench/run/report.ts';
import { peerTable } from '../../bench/run/table.ts';

describe('options', () => {
  test('are all sizes, browsers and peers where nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      sizes: [1000, 10_000, 100_000],
      browsers: ['chromium', 'firefox'],
      peers: ['minisearch', 'flexsearch', 'orama', 'fuse', 'multientry'],
      json: null,
    });
  });

  test('choose a size, a browser, a file', () => {
    expect(
      readOptions(['--articles', '20000', '--browser', 'firefox', '--peers', 'none', '--json', 'x.json']),
    ).toMatchObject({ sizes: [20_000], browsers: ['firefox'], peers: [], json: 'x.json' });
  });

  test.each([
    ['--articles', 'many'],
    ['--articles', '1500'],
    ['--browser', 'lynx'],
    ['--peers', 'lunr'],
    ['--limit', '0'],
    ['--colour', 'red'],
  ])('%s %s is refused in words', (name, value) => {
    expect(readOptions([name, value])).toEqual(expect.stringContaining('npm run bench'));
  });
});

test('median and quantiles are values that were measured', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(quantile([...Array(100).keys()], 0.95)).toBe(95);
  expect(quantile([7], 0.95)).toBe(7);
});

const measured: Measured = {
  floor_ms: 10,
  candidates_ms: 20,
  candidates_cold_ms: 30,
  trace_p95_ms: 40,
  index_bytes_per_article: 1300,
  import_per_s: 500,
  recall_at_1: 0.9,
  peers_ms: { minisearch: 100, fuse: null },
  peers_import_per_s: { minisearch: 200, fuse: null },
  extra: {
    exact_recall_at_1: 0.9,
    trace_median_ms: 20,
    diff_p95_ms: 50,
    heap: null,
    usage_per_article: 5000,
    notes: { fuse: 'no answer in 300 s' },
    peers_recall: { minisearch: 0.5 },
  },
};

test('the file has the figures and nothing else, by browser and size', () => {
  const { extra: _extra, ...figures } = measured;
  expect(jsonFigures(new Map([['chromium', new Map([[1000, measured]])]]))).toEqual({ chromium: { '1000': figures } });
});

test('a peer without a figure stands in the table with the reason', () => {
  expect(peerTable(new Map([[1000, measured]]))).toMatch(/fuse \| 1,000 \| — \| — \| — \| no answer in 300 s/);
});

test('a column is put beside those of other runs, into the report and the file behind it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-report-'));
  const report = join(folder, 'bench.md');
  writeFileSync(report, '# Speed\n<!-- figures -->\nold\n<!-- /figures -->\nThe end\n');
  const column = { on: '2026-11-22', machine: '2 cores', load: 3, measured };
  writeColumn(report, 'chromium', 10_000, column);
  writeColumn(report, 'firefox', 1000, column);
  writeColumn(report, 'chromium', 1000, { ...column, measured: { ...measured, floor_ms: 7 } });
  const text = readFileSync(report, 'utf8');
  expect(text).toMatch(/^# Speed\n<!-- figures -->\n[\s\S]*<!-- \/figures -->\nThe end\n$/);
  expect(text).not.toContain('old');
  expect(text).toMatch(/### Chromium[^#]*1,000 articles \| 10,000 articles[^#]*\| 7 \| 10 \|[\s\S]*### Firefox/);
  const kept = JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8'));
  expect(Object.keys(kept.chromium)).toEqual(['1000', '10000']);
  expect(kept.firefox['1000']).toEqual(column);
  rmSync(folder, { recursive: true });
});
