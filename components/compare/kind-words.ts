import type { ChangeKind } from '../../lib/report.ts';
import { tagsOf } from '../../lib/view/kinds.ts';
import { listed } from '../../lib/words/figures.ts';

/** Kinds of changes in words: "Quotation and Number". */
export const kindWords = (kinds: readonly ChangeKind[]): string =>
  listed(tagsOf(kinds.map((kind) => ({ kind, article: null, source: null }))).map(({ words }) => words));
