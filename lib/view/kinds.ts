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

/** Facts before tone before wording: what a standards desk would correct first stands first. */
const ORDER: readonly ChangeKind[] = ['quote', 'negation', 'number', 'name', 'date', 'attribution', 'hedge', 'wording'];

/** Kinds that change what is said to be so; the rest changes how it is said. */
export const isFact = (kind: ChangeKind): boolean => kind !== 'wording' && kind !== 'hedge';

/** A name that is the same name in another spelling, told by its sentence; it ranks below another person or place. */
export const isRespelling = (change: Change): boolean =>
  change.kind === 'name' && /\bspel(t|led|ling)\b/i.test(change.says ?? '');

/** Smaller is graver; a respelt name stands between hedges and wording. */
export function gravity(change: Change): number {
  if (isRespelling(change)) return ORDER.indexOf('hedge') + 0.5;
  return ORDER.indexOf(change.kind);
}

/** Distinct kinds of these changes, gravest first. */
export function kindsOf(changes: readonly Change[]): ChangeKind[] {
  const byGravity = [...changes].sort((a, b) => gravity(a) - gravity(b));
  return [...new Set(byGravity.map((change) => change.kind))];
}
