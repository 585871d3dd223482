import type { Article } from '../article/article.ts';
import { isBoilerplate, isCaption } from '../text/boilerplate.ts';
import { once } from '../text/once.ts';
import { quotations } from '../text/quotes.ts';
import { paragraphs, sentences } from '../text/sentences.ts';
import { type Span, within } from '../text/span.ts';
import { readTokens, type Token, tokenize } from '../text/tokens.ts';
import { unwrap } from '../text/unwrap.ts';
import { countWords } from '../text/word-bounds.ts';
import { isCommon, wordWeight } from '../text/word-weight.ts';
import { type Numbered, numbered } from './numbered.ts';

/** One sentence with the range of its tokens (half-open indices) and the distinct keys it is compared by. */
export type Sentence = Span & {
  readonly from: number;
  readonly to: number;
  /** Numbers of keys of its text; empty where the sentence is boilerplate: it then meets no other. */
  readonly keys: readonly number[];
  /** Headings, captions, boilerplate and lines of a few words: neither added nor left out, no part of the story's length. */
  readonly aside: boolean;
};

/** An article taken apart once, to be compared with many. */
export type Prepared = {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** The key of each token: a name's sound, else its stem. */
  readonly keys: Numbered;
  /** How much each key tells in the language, 0..1. */
  readonly language: Float64Array;
  /** The tokens by their norm. */
  readonly norms: Numbered;
  /** The stem, as the index knows it, of each key that is not its own stem: of names. */
  readonly stems: () => ReadonlyMap<string, string>;
  /** 1 where the token stands inside quotation marks. */
  readonly quoted: Uint8Array;
  readonly sentences: readonly Sentence[];
  /** How much of the text was taken: less than all only where it is longer than any article. */
  readonly compared: Span;
};

/** "U.S." and "US" meet "United States" by its second word. */
const STATES = 'state';

/** Names are compared by sound, so that Kadhimi meets Kazemi; a capital on an uncommon word is taken for a name. */
function keyOf(text: string, token: Token): string {
  if (token.norm === 'us' && /^U\.?S/.test(text.slice(token.start, token.end))) return STATES;
  return token.sound !== '' && !isCommon(token.stem) ? token.sound : token.stem;
}

/** A line of fewer words ("RELATED", a lone name) is no sentence. */
const A_SENTENCE = 4;
/** A paragraph of up to this many words that ends without a mark is a heading. */
const A_HEADING = 16;

/** Whether a sentence is a paragraph of its own that ends as headings do. */
const isHeading = (text: string, s: Span, words: number): boolean =>
  words <= A_HEADING &&
  !/[.!?\u2026\u061F\u3002"'\u201D\u2019\u00BB:;,)]/.test(text.charAt(s.end - 1)) &&
  /^\s*$/.test(text.slice(text.lastIndexOf('\n', s.start - 1) + 1, s.start)) &&
  /^[^\S\n]*(?:\n|$)/.test(text.slice(s.end, s.end + 40));

/** Words that are compared at most: a text of that length takes about a second, and no news article has a tenth of it. */
const MOST_WORDS = 40_000;

/** The canonical text up to the end of the paragraph or line where it grows too long to compare. */
function withinBudget(text: string): Span {
  // No text has more words than characters: all but the longest need no count.
  if (text.length <= MOST_WORDS || countWords(text) <= MOST_WORDS) return { start: 0, end: text.length };
  let words = 0;
  for (const p of paragraphs(text)) {
    words += tokenize(text, p).length;
    if (words > MOST_WORDS)
      return { start: 0, end: words - tokenize(text, p).length > 0 ? p.start : cutAfter(text, p) };
  }
  return { start: 0, end: text.length };
}

/** The end of the last word within budget of one endless paragraph. */
const cutAfter = (text: string, paragraph: Span): number =>
  tokenize(text, paragraph)[MOST_WORDS - 1]?.end ?? paragraph.end;

/** Where lines are wrapped no paragraph's end stops a quotation whose mark was lost: only a closed one no longer than a paragraph counts. */
const LONGEST_QUOTE = 600;
const isWhole = (text: string, s: Span): boolean =>
  s.end - s.start <= LONGEST_QUOTE && /["\u201D\u201C\u2019\u00BB\u00AB\u300D]/.test(text.charAt(s.end));

/** Share of a sentence's words inside stretches that stand in many articles, from which on it is one of them. */
const STANDING = 0.5;

/** Whether most of the words of a sentence, tokens [from, to), lie in one of the stretches; `flags` marks those tokens. */
const isStanding = (flags: Uint8Array, from: number, to: number): boolean => {
  let inside = 0;
  for (let t = from; t < to; t++) inside += flags[t] as number;
  return inside >= STANDING * (to - from);
};

/** 1 for each token that lies within one of the spans, which are in text order and may overlap. */
function flagged(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  let t = 0;
  let until = 0;
  for (const { start, end } of spans) {
    while (t < tokens.length && (tokens[t] as Token).start < start) t++;
    for (until = t; until < tokens.length && (tokens[until] as Token).end <= end; until++) flags[until] = 1;
  }
  return flags;
}

/** The distinct keys of one range after another, from left to right: one table serves all the sentences of a text. */
function distinctIn({ of, words }: Numbered): (from: number, to: number) => number[] {
  const met = new Int32Array(words.length).fill(-1);
  return (from, to) => {
    const found: number[] = [];
    for (let t = from; t < to; t++) {
      const key = of[t] as number;
      if ((met[key] as number) < from) found.push(key);
      met[key] = t;
    }
    return found;
  };
}

function stemsOf(tokens: readonly Token[], keys: Numbered): Map<string, string> {
  const stems = new Map<string, string>();
  tokens.forEach(({ stem }, t) => {
    const key = keys.words[keys.of[t] as number] as string;
    if (key !== stem || key === STATES) stems.set(key, stem);
  });
  return stems;
}

/**
 * Linear in the article's length. The text is taken without its wraps; every span holds for the text as given too.
 * `standing` are stretches known to stand in many articles (in text order): their sentences are boilerplate.
 */
export function prepare(given: Article, standing: readonly Span[] = []): Prepared {
  const text = unwrap(given.text);
  const article = text === given.text ? given : { ...given, text };
  const compared = withinBudget(text);
  const written = readTokens(text, compared);
  const { tokens } = written;
  const keys = numbered(written, (token) => keyOf(text, token));
  const norms = numbered(written, ({ norm }) => norm);
  const quoted = new Uint8Array(tokens.length);
  let q = 0;
  const quotes = quotations(text).filter((s) => text === given.text || isWhole(text, s));
  for (let t = 0; t < tokens.length && q < quotes.length; t++) {
    const { start } = tokens[t] as Token;
    while (q < quotes.length && (quotes[q] as Span).end <= start) q++;
    if (q < quotes.length && (quotes[q] as Span).start <= start) quoted[t] = 1;
  }
  const captions = paragraphs(text).filter((p) => isCaption(text.slice(p.start, p.end)));
  const furniture = flagged(tokens, standing);
  const parts: Sentence[] = [];
  const distinct = distinctIn(keys);
  let at = 0;
  for (const s of sentences(text, compared)) {
    while (at < tokens.length && (tokens[at] as Token).start < s.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < s.end) at++;
    if (at === from) continue;
    const boilerplate =
      captions.some((c) => within(s, c)) ||
      isBoilerplate(text.slice(s.start, s.end)) ||
      (standing.length > 0 && isStanding(furniture, from, at));
    const aside = boilerplate || at - from < A_SENTENCE || isHeading(text, s, at - from);
    parts.push({ ...s, from, to: at, keys: boilerplate ? [] : distinct(from, at), aside });
  }
  const language = Float64Array.from(keys.words, wordWeight);
  const stems = once(() => stemsOf(tokens, keys));
  return { article, tokens, keys, language, norms, stems, quoted, sentences: parts, compared };
}
