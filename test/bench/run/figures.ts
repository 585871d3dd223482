import type { PeerName } from '../peers/peer.ts';

/** The figures of one browser at one size, as `--json` writes them. */
export type Figures = {
  readonly floor_ms: number;
  readonly candidates_ms: number;
  readonly candidates_cold_ms: number;
  readonly trace_p95_ms: number;
  readonly index_bytes_per_article: number;
  readonly import_per_s: number;
  readonly recall_at_1: number;
  readonly peers_ms: Partial<Record<PeerName, number | null>>;
  readonly peers_import_per_s: Partial<Record<PeerName, number | null>>;
};

/** What is printed besides. */
export type Extra = {
  readonly exact_recall_at_1: number;
  readonly trace_median_ms: number;
  /** 95th percentile of the first thirty of a worker just started. */
  readonly trace_first_ms?: number;
  readonly diff_p95_ms: number;
  /** Heap of the background in bytes after 30, 130 and 230 traces; null where the browser does not tell. */
  readonly heap: readonly number[] | null;
  /** Bytes an article that the browser says the whole library takes: texts, heads and index. */
  readonly usage_per_article: number;
  /** Why a peer has no figure, or what else is to be said of it. */
  readonly notes: Partial<Record<PeerName, string>>;
  readonly peers_recall: Partial<Record<PeerName, number>>;
};

export type Measured = Figures & { readonly extra: Extra };

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** The value of `--json`: `{"chromium": {"100000": {…}}, "firefox": {…}}`. */
export const jsonFigures = (results: ReadonlyMap<string, ReadonlyMap<number, Measured>>): unknown =>
  Object.fromEntries(
    [...results].map(([kind, bySize]) => [
      kind,
      Object.fromEntries([...bySize].map(([size, { extra: _extra, ...figures }]) => [String(size), figures])),
    ]),
  );
