import type { Change, Span } from '../report.ts';
import { oneLine } from '../text/one-line.ts';

/** A change of so few words says nothing by itself ("not", "five"): some of the words around it are told with it. */
const FEW = 2;
/** Words on either side of words put in or taken out; words behind or before words replaced. */
const AROUND = 2;

/** The words of both sides that stand for one another; `null` on a side where nothing does. */
export type Pair = { readonly article: string | null; readonly source: string | null };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const cut = (text: string, { start, end }: Span): string => oneLine(text.slice(start, end));

/** Words right before and right behind a span, within its paragraph and its quotation. */
function around(text: string, { start, end }: Span): { before: string[]; after: string[] } {
  const before = /[^\n“”"„«»]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = /^[^\n“”"„«».,;:!?]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return { before: wordsOf(before).slice(-AROUND), after: wordsOf(after).slice(0, AROUND) };
}

/** Words of `mine` with their surroundings, and the same without them where that is what the other side has. */
function oneSided(own: string, span: Span, other: string): readonly [string, string] | null {
  const { before, after } = around(own, span);
  const without = [...before, ...after].join(' ');
  if (before.length + after.length < AROUND || !other.replace(/\s+/g, ' ').includes(without)) return null;
  return [[...before, cut(own, span), ...after].join(' '), without];
}

/**
 * The words of a change as a sentence can tell them. `passage` is where the two texts face one another; a change of a word
 * or two is widened by words that both have.
 */
export function widened(
  { article, source }: Change,
  texts: { readonly article: string; readonly source: string | undefined },
  passage: { readonly article: Span | null; readonly source: Span | null },
): Pair {
  const here = article && cut(texts.article, article);
  const there = source && texts.source !== undefined ? cut(texts.source, source) : null;
  const plain = { article: here, source: there };
  const longest = Math.max(wordsOf(here ?? '').length, wordsOf(there ?? '').length);
  if (longest > FEW || texts.source === undefined || !passage.article || !passage.source) return plain;
  if (article && source) {
    const [mine, theirs] = [around(texts.article, article), around(texts.source, source)];
    const after = mine.after.filter(
      (word, i) => mine.after.slice(0, i + 1).join(' ') === theirs.after.slice(0, i + 1).join(' ') && word,
    );
    if (after.length > 0) return { article: [here, ...after].join(' '), source: [there, ...after].join(' ') };
    const same = mine.before.join(' ') === theirs.before.join(' ') ? mine.before : [];
    return { article: [...same, here].join(' '), source: [...same, there].join(' ') };
  }
  const side = article ?? source;
  if (!side) return plain;
  const [own, other] = article
    ? [texts.article, texts.source.slice(passage.source.start, passage.source.end)]
    : [texts.source, texts.article.slice(passage.article.start, passage.article.end)];
  const pair = oneSided(own, side, other);
  if (!pair) return plain;
  return article ? { article: pair[0], source: pair[1] } : { article: pair[1], source: pair[0] };
}
