import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { remembered } from './remember.ts';

/** A word, a figure or a sign that counts (%, $), finer than the words of an index: "don't" is two, "Obama's" too. */
export type Token = Span & {
  readonly kind: 'word' | 'figure' | 'sign';
  /** As written. */
  readonly text: string;
  /** Folded; an abbreviation keeps its dots ("u.s."). */
  readonly key: string;
};

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060';
const FIGURE =
  "(?<=^|[\\s(~$\\u20AC\\u00A3\\u2013-])\\.\\p{N}+|\\p{N}+(?:[.,:'\\u2019\\u066B\\u066C]\\p{N}+|[\\u00A0\\u202F\\u2009]\\p{N}{3}(?!\\p{N}))*";
const WORD = `[\\p{L}\\p{M}${INVISIBLE}]+(?:['\\u2019\\u02BC][\\p{L}\\p{M}${INVISIBLE}]+)*`;
const TOKEN = new RegExp(`${FIGURE}|(?:\\p{L}\\.){2,}|${WORD}|[%\\u066A$\\u20AC\\u00A3\\u00A5\\u20B9]`, 'gu');

/** Where a contraction is cut: before "n't", and before the short forms of other verbs and the possessive. */
const NOT = /n['\u2019]t$/i;
/** Written without its mark: "isnt", "dont". */
const NOT_BARE = /^(?:is|are|was|were|do|does|did|has|have|had|would|could|should|ca|wo)nt$/i;
const CLITIC = /['\u2019](?:s|re|ve|ll|d|m)$/i;

/** French and Italian words that lose their vowel before another: "l'accord", "n'est", "qu'il". */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull)['\u2019](?=\p{L}{2})/iu;

/** Words that are one token whatever their letters: no mark inside them, and none left out. */
const UNCUT = /^\p{L}(?:(?!['\u2019\u02BC]).)*$/u;
const formsOf = remembered((surface) => ({
  key: fold(surface),
  uncut: UNCUT.test(surface) && !/nt$/i.test(surface) && !/^cannot$/i.test(surface),
}));

const token = (kind: Token['kind'], text: string, start: number, key = formsOf(text).key): Token => ({
  kind,
  text,
  key,
  start,
  end: start + text.length,
});
const word = (text: string, start: number): Token => token('word', text, start);

/** The tokens of one span of a text, in order. Linear. */
export function scan(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(span.start, span.end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(words); match !== null; match = TOKEN.exec(words)) {
    const start = span.start + match.index;
    const surface = match[0];
    const { key, uncut } = formsOf(surface);
    if (uncut) tokens.push(token('word', surface, start, key));
    else if (/^\.?\p{N}/u.test(surface)) tokens.push(token('figure', surface, start));
    else if (/^[%\u066A$\u20AC\u00A3\u00A5\u20B9]/.test(surface)) tokens.push(token('sign', surface, start));
    else tokens.push(...contracted(surface, start));
  }
  return tokens;
}

const bareNot = (text: string, start: number): Token => ({ ...word(text, start), key: "n't" });

/** "won't" as "wo" and "n't", "Obama's" as "Obama" and "'s"; other words as they are. */
function contracted(surface: string, start: number): Token[] {
  if (!/['\u2019\u02BC]/.test(surface)) {
    if (NOT_BARE.test(surface))
      return [word(surface.slice(0, -2), start), bareNot(surface.slice(-2), start + surface.length - 2)];
    if (surface.length !== 6) return [word(surface, start)];
  }
  if (/^cannot$/i.test(surface)) return [word(surface.slice(0, 3), start), word(surface.slice(3), start + 3)];
  const elided = surface.match(ELIDED)?.[0];
  if (elided) return [word(elided, start), ...contracted(surface.slice(elided.length), start + elided.length)];
  const clitic = surface.match(NOT) ?? surface.match(CLITIC);
  if (!clitic?.index) return [word(surface, start)];
  const head = surface.slice(0, clitic.index);
  return [word(head, start), word(clitic[0], start + head.length)];
}
