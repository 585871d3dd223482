/** Area under the ROC curve: the chance that a positive stands above a negative, ties counting half. */
export function auc(points: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  let [rank, positives] = [0, 0];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    for (let k = i; k < j; k++) {
      if (!sorted[k]?.positive) continue;
      rank += (i + 1 + j) / 2;
      positives++;
    }
    i = j;
  }
  const negatives = sorted.length - positives;
  return (rank - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The value at that share of a list, 0..1; 0 of an empty one. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** Rows as a table in Markdown, aligned for a terminal too: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (i ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [first, ...rest] = all.map(line);
  return [first, rule, ...rest].join('\n');
}

/** A share as per cent with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** A part of a whole as per cent with one decimal; "-" of nothing. */
export const rate = (part: number, all: number): string => (all === 0 ? '-' : percent(part / all));

/** "12.3 ms median, 40.0 ms p95" */
export const timing = (ms: readonly number[]): string =>
  `${quantile(ms, 0.5).toFixed(1)} ms median, ${quantile(ms, 0.95).toFixed(1)} ms p95`;

const DERIVED: ReadonlySet<string> = new Set(['copy', 'edited', 'rewritten', 'partial']);
/** Whether a verdict says that the text is derived from another. */
export const isDerived = (verdict: string): boolean => DERIVED.has(verdict);
