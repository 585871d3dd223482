import { PEERS } from '../peers/peer.ts';
import { type Measured, rounded } from './figures.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : String(rounded(value));
const times = (value: number): string => `${rounded(value, 2)}x`;
const mb = (bytes: number): string => `${rounded(bytes / 2 ** 20)} MB`;

/** One browser's figures, a column a size. */
export function engineTable(bySize: ReadonlyMap<number, Measured>): string {
  const all = [...bySize.values()];
  const line = (name: string, cell: (m: Measured) => string | number) => row([name, ...all.map(cell)]);
  return [
    row(['', ...[...bySize.keys()].map((n) => `${n.toLocaleString('en')} articles`)]),
    row(['---', ...all.map(() => '---:')]),
    line('floor: 150 records of 20 KB, ms', (m) => ms(m.floor_ms)),
    line('candidates, warm, ms', (m) => `${ms(m.candidates_ms)} (${times(m.candidates_ms / m.floor_ms)} floor)`),
    line(
      'candidates after the worker was killed, ms',
      (m) => `${ms(m.candidates_cold_ms)} (${times(m.candidates_cold_ms / m.candidates_ms)} warm)`,
    ),
    line('whole trace, warm, median / p95, ms', (m) => `${ms(m.extra.trace_median_ms)} / ${ms(m.trace_p95_ms)}`),
    line('whole trace, the first 30 of a worker, p95, ms', (m) => ms(m.extra.trace_first_ms)),
    line("jsdiff's word diff with the original alone, p95, ms", (m) => ms(m.extra.diff_p95_ms)),
    line('index, bytes an article', (m) => Math.round(m.index_bytes_per_article)),
    line('everything on disk, an article', (m) => `${rounded(m.extra.usage_per_article / 1000, 2)} KB`),
    line('import, articles/s', (m) => rounded(m.import_per_s, 0)),
    line(
      'recall at 1 (exact index), %',
      (m) => `${rounded(100 * m.recall_at_1)} (${rounded(100 * m.extra.exact_recall_at_1)})`,
    ),
    line('heap of the background after 30 / 130 / 230 traces', (m) =>
      m.extra.heap ? m.extra.heap.map(mb).join(' / ') : '—',
    ),
  ].join('\n');
}

/** The others beside it: milliseconds an answer, articles indexed a second, and why there is no figure. */
export function peerTable(bySize: ReadonlyMap<number, Measured>): string {
  const lines = [
    row(['', 'articles', 'answer, ms', 'indexed/s', 'original first, %', '']),
    row(['---', '---:', '---:', '---:', '---:', '---']),
  ];
  for (const [size, m] of bySize) {
    const n = size.toLocaleString('en');
    lines.push(
      row([
        '**wirecopy**',
        n,
        ms(m.candidates_ms),
        rounded(m.import_per_s, 0),
        rounded(100 * m.recall_at_1),
        'durable, on disk',
      ]),
    );
    for (const name of PEERS) {
      if (!(name in m.peers_ms)) continue;
      const recall = m.extra.peers_recall[name];
      const rate = m.peers_import_per_s[name];
      const note = m.extra.notes[name] ?? '';
      lines.push(
        row([
          name,
          n,
          ms(m.peers_ms[name]),
          rate ? rounded(rate, 0) : '—',
          recall === undefined ? '—' : rounded(100 * recall),
          note,
        ]),
      );
    }
  }
  return lines.join('\n');
}
