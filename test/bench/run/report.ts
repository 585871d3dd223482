import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './figures.ts';
import { engineTable, peerTable } from './table.ts';

/** When and on what a column was measured; `load` is the system's load average when it began, 0 on an idle machine. */
export type Measurement = {
  readonly on: string;
  readonly machine: string;
  readonly load: number;
  readonly measured: Measured;
};
/** All columns, by browser and number of articles. */
export type Kept = Readonly<Record<string, Readonly<Record<string, Measurement>>>>;

const NAMES: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** The file of the figures behind a report: a run of one browser at one size leaves the other columns as they are. */
const behind = (report: string): string => report.replace(/\.md$/, '.json');

const readKept = (path: string): Kept => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : {});

/** The tables of all columns, a section a browser. */
function sections(kept: Kept): string {
  return Object.entries(kept)
    .map(([browser, bySize]) => {
      const columns = Object.entries(bySize).sort(([a], [b]) => Number(a) - Number(b));
      const measured = new Map(columns.map(([size, column]) => [Number(size), column.measured]));
      const when = columns.map(
        ([size, { on, load }]) => `${Number(size).toLocaleString('en')} articles ${on}, load ${load}`,
      );
      const machine = [...new Set(columns.map(([, column]) => column.machine))].join('; ');
      const about = `${machine}: ${when.join('; ')}.`;
      return `### ${NAMES[browser] ?? browser}\n\n${about}\n\n${engineTable(measured)}\n\n${peerTable(measured)}\n`;
    })
    .join('\n');
}

/** Puts a column into the report and the file behind it, between the marks. */
export function writeColumn(report: string, browser: string, size: number, column: Measurement): void {
  const before = readKept(behind(report));
  const kept: Kept = { ...before, [browser]: { ...before[browser], [size]: column } };
  const [head, , tail] = readFileSync(report, 'utf8').split(/<!-- \/?figures -->/);
  if (tail === undefined) throw new Error(`${report} has no <!-- figures --> and <!-- /figures -->`);
  writeFileSync(behind(report), `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(report, `${head}<!-- figures -->\n\n${sections(kept)}\n<!-- /figures -->${tail}`);
}
