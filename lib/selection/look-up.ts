import type { HeldArticle } from '../article/article.ts';
import type { Library } from '../corpus/library.ts';
import { findChanges } from '../findings/find-changes.ts';
import { type Change, type Named, namedOf } from '../report.ts';
import { oneLine } from '../text/one-line.ts';
import { quotations } from '../text/quotes.ts';
import { sentences } from '../text/sentences.ts';
import { overlap, type Span, within } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { findHolders, HOLDERS } from './holders.ts';
import { LEAST_WORDS, MOST_WORDS } from './limits.ts';
import { type Kind, locate, tells } from './locate.ts';

/** A place in a held article where what was selected stands. Spans of the changes are into `selection` and `words`. */
export type Place = {
  readonly article: Named;
  readonly kind: Kind;
  /** Share of the selection's words that stand there, 0..1. */
  readonly share: number;
  /** What of the selection stands there. */
  readonly here: Span;
  /** The article's own words, with the rest of their sentences before and after them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Whether they stand inside quotation marks there. */
  readonly quoted: boolean;
  readonly changes: readonly Change[];
};

/** What a library knows of a selected passage. */
export type Selection =
  | { readonly status: 'too-short'; readonly selection: string; readonly words: number; readonly least: number }
  | {
      readonly status: 'looked';
      readonly selection: string;
      readonly words: number;
      /** Only the beginning was looked for. */
      readonly cut: boolean;
      /** Word for word first, then altered, then parts; of one kind the earliest first. */
      readonly places: readonly Place[];
      /** So many articles have the words that there may be more: a commonplace. */
      readonly more: boolean;
      /** Articles in the library. */
      readonly size: number;
      readonly ms: number;
    };

/** And so many of them must tell something: "that it was one of the" stands everywhere. */
const LEAST_TELLING = 3;
/** Units of context shown on either side. */
const CONTEXT = 240;

const ORDER: readonly Kind[] = ['verbatim', 'altered', 'part'];

const shift = (span: Span | null, by: number): Span | null => span && { start: span.start - by, end: span.end - by };

/** From the start of the first sentence that a span touches to the end of the last. */
function sentencesAround(text: string, span: Span): Span {
  const touched = sentences(text).filter((sentence) => overlap(sentence, span) > 0);
  const [first, last] = [touched[0] ?? span, touched.at(-1) ?? span];
  return {
    start: Math.max(Math.min(first.start, span.start), span.start - CONTEXT),
    end: Math.min(Math.max(last.end, span.end), span.end + CONTEXT),
  };
}

type Side = { readonly text: string; readonly span: Span };

/**
 * The selection as one side of a comparison, spans of which are `by` too far on. A selection seldom has the marks around its
 * quotation with it: that they are missing is no change of the page's, so they are put back where the article has them.
 */
function sideOf(selection: string, here: Span, quoted: boolean): Side & { readonly by: number } {
  if (!quoted || quotations(selection).some((quotation) => overlap(quotation, here) > 0)) {
    return { text: selection, span: here, by: 0 };
  }
  const { start, end } = here;
  const text = `${selection.slice(0, start)}\u201C${selection.slice(start, end)}\u201D${selection.slice(end)}`;
  return { text, span: { start: start + 1, end: end + 1 }, by: 1 };
}

function placeIn(article: HeldArticle, selection: string, short: readonly Token[]): Place | null {
  const { text, published, language } = article;
  const located = locate(short, text);
  if (!located) return null;
  const { kind, share, here, there } = located;
  const around = sentencesAround(text, there);
  const quoted = quotations(text).some((quotation) => within(there, quotation));
  const { by, ...mine } = sideOf(selection, here, quoted);
  const told = { ...(published !== undefined && { published }), ...(language !== undefined && { language }) };
  const changes = kind === 'verbatim' ? [] : findChanges({ ...mine, ...told }, { text, span: there, ...told });
  return {
    article: namedOf(article),
    kind,
    share,
    here,
    words: text.slice(there.start, there.end),
    before: text.slice(around.start, there.start),
    after: text.slice(there.end, around.end),
    quoted,
    changes: changes.map((change) => ({
      ...change,
      article: shift(change.article, by),
      source: shift(change.source, there.start),
    })),
  };
}

const when = ({ article: { published } }: Place): number => {
  const at = Date.parse(published ?? '');
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

const byKindThenDate = (x: Place, y: Place): number =>
  ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind) || (when(x) < when(y) ? -1 : when(x) > when(y) ? 1 : y.share - x.share);

/**
 * Where a selected passage stands in the articles of a library: a quotation, a sentence, a paragraph. It says where the words
 * are and not where they are from: a short passage carries no more evidence than that. `isSelf` tells the article that it
 * was selected in, should the library hold it.
 */
export async function lookUp(
  text: string,
  library: Library,
  isSelf: (held: HeldArticle) => boolean = () => false,
): Promise<Selection> {
  const started = performance.now();
  const selection = oneLine(text);
  const tokens = tokenize(selection);
  const words = tokens.length;
  if (words < LEAST_WORDS || tokens.filter((token) => tells(token) === 1).length < LEAST_TELLING) {
    return { status: 'too-short', selection, words, least: LEAST_WORDS };
  }
  const short = tokens.slice(0, MOST_WORDS);
  const beginning = selection.slice(0, (short.at(-1) as Token).end);
  const [size, keys] = await Promise.all([library.size(), findHolders(beginning, library)]);
  const held = (await library.articles(keys)).filter((article) => !isSelf(article));
  const places = held.flatMap((article) => placeIn(article, selection, short) ?? []).sort(byKindThenDate);
  return {
    status: 'looked',
    selection,
    words,
    cut: words > MOST_WORDS,
    places,
    more: places.filter(({ kind }) => kind === 'verbatim').length >= HOLDERS,
    size,
    ms: Math.round((performance.now() - started) * 10) / 10,
  };
}
