import { changesFact } from '../findings/rank.ts';
import type { Change, SourceSpan, Span } from '../report.ts';

/**
 * What a line of the comparison shows. `same` and `altered` stand on both sides, `reworded` too, with hardly a word in common;
 * `added` and `omitted` stand on one side alone; `elsewhere` is the original's place of a passage that moved; `rest` is text of
 * which nothing is claimed (headings, captions, lines too short to compare).
 */
export type RowKind = 'same' | 'altered' | 'reworded' | 'added' | 'omitted' | 'elsewhere' | 'rest';

/** One line of the comparison: a stretch of the original beside a stretch of the article, in the article's order. */
export type Row = {
  /** Its place in the list. */
  readonly id: number;
  readonly kind: RowKind;
  readonly article: Span | null;
  readonly source: SourceSpan | null;
  readonly changes: readonly Change[];
  readonly moved: boolean;
  /** Of a moved passage the row of its place in the original, and of that place the passage's row; else null. */
  readonly link: number | null;
  /** The finding it shows, by its number in `findingsOf`; null for text that is in none. */
  readonly finding: number | null;
  /** Whether it begins a paragraph. */
  readonly opens: boolean;
};

/** What a band of the overview stands for. The order is that of the legend, the gravest first. */
export const BANDS = ['fact', 'wording', 'omitted', 'added', 'moved', 'same', 'rest'] as const;
export type Band = (typeof BANDS)[number];

/** The band of a row. A passage that moved and was altered counts as altered. */
export function bandOf({ kind, changes, moved }: Pick<Row, 'kind' | 'changes' | 'moved'>): Band {
  if (kind === 'altered' || kind === 'reworded') return changes.some(changesFact) ? 'fact' : 'wording';
  if (kind === 'elsewhere') return 'moved';
  if (kind === 'same') return moved ? 'moved' : 'same';
  return kind;
}

/** Whether a reader who looks for differences stops at it. A moved passage is one stop, not two. */
export const isStop = (row: Row): boolean => row.kind !== 'elsewhere' && !['same', 'rest'].includes(bandOf(row));

/** How many rows of each band there are; a moved passage's place in the original is not counted again. */
export function countBands(rows: readonly Row[]): Map<Band, number> {
  const counts = new Map<Band, number>();
  for (const row of rows) {
    if (row.kind !== 'elsewhere') counts.set(bandOf(row), (counts.get(bandOf(row)) ?? 0) + 1);
  }
  return counts;
}
