import type { Change } from '../report.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { approximationChanges } from './approximation.ts';
import { attributionChanges } from './attribution.ts';
import type { Comparison, Draft, Range, View } from './comparison.ts';
import { contextOf } from './context.ts';
import { dateChanges } from './dates.ts';
import { diffItems, traitsOf } from './diff.ts';
import { hedgeChanges } from './hedging.ts';
import { inquiryChanges } from './inquiry.ts';
import { type Item, itemsOf } from './item.ts';
import { Marks } from './marks.ts';
import { otherNamedSpeaker } from './named-speakers.ts';
import { nameChanges } from './names.ts';
import { swappedNames } from './names-swapped.ts';
import { numberChanges } from './numbers.ts';
import { officeChanges } from './offices.ts';
import { negationChanges } from './polarity.ts';
import { quoteChanges } from './quoting.ts';
import { settle } from './settle.ts';
import { speakerChanges } from './speakers.ts';
import { trimWords } from './word.ts';
import { wordingChanges } from './wording.ts';

/** One side of an aligned group of sentences. */
export type Side = {
  /** The whole canonical text. */
  readonly text: string;
  /** The aligned sentences in it. */
  readonly span: Span;
  /** ISO 8601; dates such as "Monday" are resolved against it. */
  readonly published?: string;
  /** BCP 47; guessed where it is absent. */
  readonly language?: string;
};

/**
 * What changed between an aligned group of sentences of the source and of the article, each change typed and as tight
 * as the words that differ, in the order of the text. Facts found in one pass are out of the next one's reach; only a
 * quotation is reported beside what else a change inside it is.
 */
export function findChanges(article: Side, source: Side): Change[] {
  if (samePlain(article, source)) return [];
  const c = compareSides(article, source);
  // The same words: only the marks around them can differ.
  if (c.edits.length === 0) return quoteChanges(c).map((draft) => toChange(c, draft));
  // Before names are let move.
  const swapped = swappedNames(c);
  settle(c);
  // Who says it and how sure it is are told by English words alone (`uncovered` says so).
  const english = c.views.article.context.language === 'en';
  const drafts = [
    ...swapped,
    ...(english ? [...inquiryChanges(c), ...attributionChanges(c), ...otherNamedSpeaker(c), ...speakerChanges(c)] : []),
    ...dateChanges(c),
    ...numberChanges(c),
    ...officeChanges(c),
    ...nameChanges(c),
    ...negationChanges(c),
    ...(english ? [...approximationChanges(c), ...hedgeChanges(c)] : []),
    ...quoteChanges(c),
  ];
  return [...drafts, ...wordingChanges(c)]
    .sort((one, other) => position(c, one) - position(c, other))
    .map((draft) => toChange(c, draft));
}

/** Where a change stands in the article; for words left out, the place that they are missing from. */
function position(c: Comparison, { article, source }: Draft): number {
  if (article) return article[0];
  for (let s = (source?.[0] ?? 0) - 1; s >= 0; s--)
    if ((c.toArticle[s] ?? -1) >= 0) return (c.toArticle[s] as number) + 0.5;
  return -1;
}

/** A unit of text, marks of one style as their plain one: most pairs of a copy differ in nothing else. */
const plain = (unit: number): number =>
  unit === 0x2018 || unit === 0x2019 || unit === 0x2bc ? 0x27 : unit === 0x201c || unit === 0x201d ? 0x22 : unit;
const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x202f;

/** Whether the sentences are equal but for the style of their marks and the width of their spaces. */
function samePlain(article: Side, source: Side): boolean {
  const [x, y] = [article.text, source.text];
  let [i, j] = [article.span.start, source.span.start];
  while (i < article.span.end && j < source.span.end) {
    const [a, b] = [x.charCodeAt(i), y.charCodeAt(j)];
    if (isSpace(a) && isSpace(b)) {
      while (i < article.span.end && isSpace(x.charCodeAt(i))) i++;
      while (j < source.span.end && isSpace(y.charCodeAt(j))) j++;
    } else if (a === b || plain(a) === plain(b)) {
      i++;
      j++;
    } else return false;
  }
  return i === article.span.end && j === source.span.end;
}

/** The two sides item by item, nothing explained yet. */
export function compareSides(article: Side, source: Side): Comparison {
  trimWords();
  const views = { article: viewOf(article), source: viewOf(source) };
  const items = (side: Side, view: View) => itemsOf(side.text, side.span, view.context);
  const diff = diffItems(items(article, views.article), items(source, views.source));
  let equal = 0;
  for (const s of diff.toSource) if (s >= 0) equal++;
  const none = () => ({ article: new Marks(diff.article.length), source: new Marks(diff.source.length) });
  return {
    article: diff.article,
    source: diff.source,
    edits: diff.edits,
    toSource: diff.toSource,
    toArticle: diff.toArticle,
    views,
    traits: { article: traitsOf(diff.article), source: traitsOf(diff.source) },
    likeness: equal / Math.max(1, diff.article.length, diff.source.length),
    settled: none(),
    typed: none(),
    respelled: none(),
  };
}

const viewOf = (side: Side): View => ({
  text: side.text,
  titled: once(() => isTitled(side.text.slice(side.span.start, side.span.end))),
  context: contextOf(side.text, side.language),
  published: side.published,
});

function toChange(c: Comparison, { kind, article, source, says, slight }: Draft): Change {
  return {
    kind,
    article: spanOf(c.article, article),
    source: spanOf(c.source, source),
    ...(says && { says }),
    ...(slight && { slight }),
  };
}

const spanOf = (items: readonly Item[], range: Range | null): Span | null => {
  const [first, last] = range ? [items[range[0]], items[range[1] - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** So many words are needed to tell, and this share of them with a capital. */
const WORDS_TO_TELL = 5;
const TITLE_SHARE = 0.7;

/** Whether nearly every longer word has a capital, as in an English headline. */
function isTitled(words: string): boolean {
  const long = words.match(/(?<![\p{L}'\u2019])\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => word[0] !== word[0]?.toLowerCase());
  return long.length >= WORDS_TO_TELL && capital.length / long.length >= TITLE_SHARE;
}
