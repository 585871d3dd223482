import type { Article } from '../article/article.ts';
import { isBoilerplate, isCaption } from '../text/boilerplate.ts';
import { once } from '../text/once.ts';
import { isClosed, quotations } from '../text/quotes.ts';
import { paragraphs, sentences } from '../text/sentences.ts';
import { type Span, within } from '../text/span.ts';
import { readWords, type Words } from '../text/tokens.ts';
import { unwrap } from '../text/unwrap.ts';
import { withinBudget } from './budget.ts';
import { KEYS, NORMS, stemsOf } from './keys.ts';
import type { Numbered } from './numbered.ts';

/** One sentence with the range of its words (half-open indices) and the distinct keys it is compared by. */
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
  readonly words: Words;
  /** The key of each word: a name's sound, else its stem. */
  readonly keys: Numbered;
  /** How much each key tells in the language, 0..1. */
  readonly language: Float64Array;
  /** The words by their norm. */
  readonly norms: Numbered;
  /** The stem, as the index knows it, of each key that is not its own stem: of names. */
  readonly stems: () => ReadonlyMap<string, string>;
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
  readonly sentences: readonly Sentence[];
  /** How much of the text was taken: less than all only where it is longer than any article. */
  readonly compared: Span;
};

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

/** Where lines are wrapped no paragraph's end stops a quotation whose mark was lost: only a closed one no longer than a paragraph counts. */
const LONGEST_QUOTE = 600;
const isWhole = (text: string, s: Span): boolean => s.end - s.start <= LONGEST_QUOTE && isClosed(text, s);

/** Share of a sentence's words inside stretches that stand in many articles, from which on it is one of them. */
const STANDING = 0.5;

/** Whether most of the words of a sentence, words [from, to), lie in one of the stretches; `flags` marks those. */
const isStanding = (flags: Uint8Array, from: number, to: number): boolean => {
  let inside = 0;
  for (let t = from; t < to; t++) inside += flags[t] as number;
  return inside >= STANDING * (to - from);
};

/** 1 for each word that lies within one of the spans, which are in text order and may overlap. */
function flagged({ count, starts, ends }: Words, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(count);
  let t = 0;
  let until = 0;
  for (const { start, end } of spans) {
    while (t < count && (starts[t] as number) < start) t++;
    for (until = t; until < count && (ends[until] as number) <= end; until++) flags[until] = 1;
  }
  return flags;
}

/** 1 for each word that begins within one of the spans, which are in text order. */
function startingIn({ count, starts }: Words, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(count);
  let n = 0;
  for (let t = 0; t < count && n < spans.length; t++) {
    const start = starts[t] as number;
    while (n < spans.length && (spans[n] as Span).end <= start) n++;
    if (n < spans.length && (spans[n] as Span).start <= start) flags[t] = 1;
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

/**
 * Linear in the article's length. The text is taken without its wraps; every span holds for the text as given too.
 * `standing` are stretches known to stand in many articles (in text order): their sentences are boilerplate.
 */
export function prepare(given: Article, standing: readonly Span[] = []): Prepared {
  const text = unwrap(given.text);
  const article = text === given.text ? given : { ...given, text };
  const compared = withinBudget(text);
  const words = readWords(text, compared);
  const { count, starts } = words;
  const keys = KEYS.number(text, words);
  const norms = NORMS.number(text, words);
  const quoted = startingIn(
    words,
    quotations(text).filter((s) => text === given.text || isWhole(text, s)),
  );
  const captions = paragraphs(text).filter((p) => isCaption(text.slice(p.start, p.end)));
  const furniture = flagged(words, standing);
  const parts: Sentence[] = [];
  const distinct = distinctIn(keys);
  let at = 0;
  for (const s of sentences(text, compared)) {
    while (at < count && (starts[at] as number) < s.start) at++;
    const from = at;
    while (at < count && (starts[at] as number) < s.end) at++;
    if (at === from) continue;
    const boilerplate =
      captions.some((c) => within(s, c)) ||
      isBoilerplate(text.slice(s.start, s.end)) ||
      (standing.length > 0 && isStanding(furniture, from, at));
    const aside = boilerplate || at - from < A_SENTENCE || isHeading(text, s, at - from);
    parts.push({ start: s.start, end: s.end, from, to: at, keys: boilerplate ? [] : distinct(from, at), aside });
  }
  const stems = once(() => stemsOf(words, keys));
  return { article, words, keys, language: keys.figures, norms, stems, quoted, sentences: parts, compared };
}
