import { fold } from '../text/fold.ts';
import { WordTable } from '../text/word-table.ts';
import { mayBeKnown } from './alias.ts';
import { isPlainWord, mayBeDate, mayBeNumber } from './beginnings.ts';
import type { ReadItem } from './item.ts';
import { forgetTerms } from './term.ts';

/** A word, a figure or a sign as it is written, with all that can be told of it alone. */
export type Word = {
  readonly kind: 'word' | 'figure' | 'sign';
  readonly text: string;
  /** Folded; an abbreviation keeps its dots ("u.s."). */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** It can only be itself: no number, date or name of several words begins with it. */
  readonly plain: boolean;
  /** A date, a number may begin with it. */
  readonly mayBeDate: boolean;
  readonly mayBeNumber: boolean;
  /** The words that it is made of where they are several: "don't" has two. */
  readonly pieces: readonly Piece[] | undefined;
  /** The item that it is where it is plain, in a text that knows both spellings of English, once that was asked for. */
  plainly: ReadItem | undefined;
};

/** A part of a run of letters or digits, and where in the run it begins. */
export type Piece = { readonly word: Word; readonly at: number };

/** Where a contraction is cut: before "n't", and before the short forms of other verbs and the possessive. */
const NOT = /n['\u2019]t$/i;
/** Written without its mark: "isnt", "dont". */
const NOT_BARE = /^(?:is|are|was|were|do|does|did|has|have|had|would|could|should|ca|wo)nt$/i;
const CLITIC = /['\u2019](?:s|re|ve|ll|d|m)$/i;

/** French and Italian words that lose their vowel before another: "l'accord", "n'est", "qu'il". */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull)['\u2019](?=\p{L}{2})/iu;

/** Words that are one token whatever their letters: no mark inside them, and none left out. */
const UNCUT = /^\p{L}(?:(?!['\u2019\u02BC]).)*$/u;
const isUncut = (surface: string): boolean =>
  UNCUT.test(surface) && !/nt$/i.test(surface) && !/^cannot$/i.test(surface);

const made = (kind: Word['kind'], text: string, key = fold(text), pieces?: readonly Piece[]): Word => ({
  kind,
  text,
  key,
  capital: /^\p{Lu}/u.test(text),
  mayBeDate: kind === 'figure' || (kind === 'word' && mayBeDate(key)),
  mayBeNumber: kind !== 'word' || mayBeNumber(key),
  plain: kind === 'word' && isPlainWord(key) && !mayBeKnown(key),
  pieces,
  plainly: undefined,
});
const piece = (text: string, at: number, key?: string): Piece => ({ word: made('word', text, key), at });

function wordOf(surface: string): Word {
  if (isUncut(surface)) return made('word', surface);
  if (/^\.?\p{N}/u.test(surface)) return made('figure', surface);
  if (/^[%\u066A$\u20AC\u00A3\u00A5\u20B9]/.test(surface)) return made('sign', surface);
  const pieces = contracted(surface, 0);
  return pieces.length === 1 ? (pieces[0] as Piece).word : made('word', surface, undefined, pieces);
}

/** "won't" as "wo" and "n't", "Obama's" as "Obama" and "'s"; other words as they are. */
function contracted(surface: string, at: number): Piece[] {
  if (!/['\u2019\u02BC]/.test(surface)) {
    if (NOT_BARE.test(surface))
      return [piece(surface.slice(0, -2), at), piece(surface.slice(-2), at + surface.length - 2, "n't")];
    if (surface.length !== 6) return [piece(surface, at)];
  }
  if (/^cannot$/i.test(surface)) return [piece(surface.slice(0, 3), at), piece(surface.slice(3), at + 3)];
  const elided = surface.match(ELIDED)?.[0];
  if (elided) return [piece(elided, at), ...contracted(surface.slice(elided.length), at + elided.length)];
  const clitic = surface.match(NOT) ?? surface.match(CLITIC);
  if (!clitic?.index) return [piece(surface, at)];
  const head = surface.slice(0, clitic.index);
  return [piece(head, at), piece(clitic[0], at + head.length)];
}

const table = new WordTable(wordOf);

/** The run `[start, end)` of a text as a word, or as one that is made of several. */
export const wordAt = (text: string, start: number, end: number): Word =>
  table.known[table.numberOf(text, start, end)] as Word;

/** Forgets words where they have become too many. Not while two texts are compared: equal terms would no longer be one. */
export function trimWords(): void {
  if (forgetTerms()) table.forget();
  else table.trim();
}
