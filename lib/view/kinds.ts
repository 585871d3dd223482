import { rankChanges } from '../findings/rank.ts';
import type { Change, ChangeKind } from '../report.ts';

type KindWords = { readonly one: string; readonly many: string; readonly tag: string; readonly glyph: string };

/** How each kind of change is named to a reader; the glyph stands beside the words, never in their place. */
export const KIND_WORDS: Readonly<Record<ChangeKind, KindWords>> = {
  quote: { one: 'a quotation', many: 'quotations', tag: 'Quotation', glyph: '”' },
  negation: { one: 'a negation', many: 'negations', tag: 'Negation', glyph: '¬' },
  number: { one: 'a number', many: 'numbers', tag: 'Number', glyph: '#' },
  name: { one: 'a name', many: 'names', tag: 'Name', glyph: '@' },
  date: { one: 'a date', many: 'dates', tag: 'Date', glyph: '◷' },
  attribution: { one: 'an attribution', many: 'attributions', tag: 'Attribution', glyph: '§' },
  hedge: { one: 'a hedge', many: 'hedges', tag: 'Hedge', glyph: '≈' },
  wording: { one: 'wording', many: 'wording', tag: 'Wording', glyph: '~' },
};

/** Distinct kinds of these changes, gravest first. */
export const kindsOf = (changes: readonly Change[]): ChangeKind[] => [
  ...new Set(rankChanges(changes).map((change) => change.kind)),
];
