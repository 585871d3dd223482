// npm run bench: builds libraries of several sizes in real browsers and prints the engine beside what one would
// otherwise pick, and beside the floor. See docs/bench.md.
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { measureBrowser } from './run/browser.ts';
import { buildExtension, buildPeers } from './run/build.ts';
import { exactRecall } from './run/exact.ts';
import { jsonFigures, type Measured } from './run/figures.ts';
import { readOptions } from './run/options.ts';
import { writeColumn } from './run/report.ts';
import { serve } from './run/serve.ts';
import { engineTable, peerTable } from './run/table.ts';
import { prepareCorpus } from './texts/corpus.ts';

const options = readOptions(process.argv.slice(3));
if (typeof options === 'string') {
  process.stderr.write(options);
  process.exit(2);
}
/** The programs of the browsers, found by the script that started this one. */
const programs = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;

/** Where nobody watches a line change, one is written so often. */
const LOG_EVERY = 30_000;
let logged = 0;
const hear = (says: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${says}`);
  else if (says !== '' && Date.now() - logged > LOG_EVERY) {
    logged = Date.now();
    process.stderr.write(`${new Date(logged).toISOString().slice(11, 19)} ${says}\n`);
  }
};
const data = existsSync(options.data) ? options.data : null;
process.stderr.write(data ? `Texts: ${data}\n` : 'Texts: invented, as there are no real ones here\n');
const corpus = await prepareCorpus(data, options.sizes, options.cache);
const server = await serve(corpus, await buildPeers());
const exact = new Map<number, number>();
const results = new Map<string, Map<number, Measured>>();
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
const real = `${corpus.real.toLocaleString('en')} ${data ? 'real articles, the others dealt from their sentences' : 'invented articles'}`;
process.stdout.write(`${machine}; ${real}\n`);
try {
  for (const kind of options.browsers) {
    const bySize = new Map<number, Measured>();
    results.set(kind, bySize);
    const launch = { executable: programs[kind] as string, extension: await buildExtension(kind), headless: true };
    for (const size of options.sizes) {
      if (!exact.has(size)) exact.set(size, await exactRecall(corpus, size));
      const before = loadavg()[0] as number;
      // A profile of its own a size: the floor's store is as large as this library, and nothing is left of another.
      const driven = await (kind === 'firefox' ? launchFirefox(launch) : launchChromium(launch));
      try {
        bySize.set(
          size,
          await measureBrowser(driven, corpus, server.url, size, exact.get(size) as number, options, hear),
        );
      } finally {
        await driven.close();
      }
      hear('');
      process.stdout.write(
        `\n${kind}, ${size.toLocaleString('en')} articles\n\n${engineTable(new Map([...bySize].slice(-1)))}\n\n${peerTable(new Map([...bySize].slice(-1)))}\n`,
      );
      const on = new Date().toISOString().slice(0, 10);
      const column = { on, machine, load: Math.round(before), measured: bySize.get(size) as Measured };
      if (options.write) writeColumn(options.write, kind, size, column);
      if (options.json) writeFileSync(options.json, `${JSON.stringify(jsonFigures(results), null, 2)}\n`);
    }
  }
} finally {
  server.stop();
}
