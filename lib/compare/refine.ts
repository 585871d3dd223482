import { sentences } from '../text/sentences.ts';
import { type Span, trimSpan, within } from '../text/span.ts';

/** A stretch of either text and its counterpart. */
export type Stretch = { readonly article: Span; readonly source: Span };

/** A sentence by its letters alone: spacing and marks of another style make no other sentence. */
const keyOf = (text: string, span: Span): string =>
  text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index pairs of the longest row of equal keys in the order of both. O(n·m), for passages of some hundred sentences. */
function commonOf(here: readonly string[], there: readonly string[]): [number, number][] {
  const width = there.length + 1;
  const longest = new Uint16Array((here.length + 1) * width);
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      const [down, right] = [longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number];
      longest[i * width + j] =
        here[i] === there[j] ? (longest[(i + 1) * width + j + 1] as number) + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    if (here[i] === there[j]) pairs.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/**
 * Cuts a stretch that was taken word for word wherever the source has sentences more: those are left out or stand elsewhere,
 * and are none of this stretch. What is not found again as a sentence stays with the one before it.
 */
export function refineSame({ article: here, source: there }: Stretch, article: string, source: string): Stretch[] {
  if (keyOf(article, here) === keyOf(source, there)) return [{ article: here, source: there }];
  const [mine, theirs] = [sentences(article, here), sentences(source, there)];
  const pairs = commonOf(
    mine.map((span) => keyOf(article, span)),
    theirs.map((span) => keyOf(source, span)),
  );
  if (pairs.length === 0) return [{ article: here, source: there }];
  const found: Stretch[] = [];
  pairs.forEach(([i, j], n) => {
    const before = n > 0 ? (pairs[n - 1] as [number, number]) : ([-1, -1] as const);
    const next = pairs[n + 1] ?? ([mine.length, theirs.length] as const);
    // Sentences of this page that are not quite the source's own: with what stands in their place, if anything does.
    const changed = next[0] - i > 1;
    const first = n === 0;
    const startHere = first ? here.start : (mine[i] as Span).start;
    const startThere = first && i > 0 ? there.start : (theirs[j] as Span).start;
    const endHere = changed ? (mine[next[0] - 1] as Span).end : (mine[i] as Span).end;
    const endThere = changed ? (theirs[next[1] - 1] as Span).end : (theirs[j] as Span).end;
    const last = found.at(-1);
    if (last && j === before[1] + 1) {
      found[found.length - 1] = {
        article: { start: last.article.start, end: endHere },
        source: { start: last.source.start, end: endThere },
      };
    } else {
      found.push({ article: { start: startHere, end: endHere }, source: { start: startThere, end: endThere } });
    }
  });
  return found;
}

/** What is left of a span around another in it: none, one or both sides, without white space. */
const around = (text: string, { start, end }: Span, other: Span): Span[] =>
  [trimSpan(text, { start, end: other.start }), trimSpan(text, { start: other.end, end })].filter(
    (side) => side.end > side.start,
  );

/**
 * A span without those of `others` that lie in it; `kept` are spans that must stay. Those at its ends go first; around one
 * in its midst the longer side stays, or the one that has to.
 */
export function withoutOthers(text: string, span: Span, others: readonly Span[], kept: readonly Span[]): Span {
  let left = span;
  for (const sides of [1, 2]) {
    for (let cut = true; cut; ) {
      cut = false;
      for (const other of others) {
        if (other.end === other.start || !within(other, left)) continue;
        const found = around(text, left, other);
        const [longest] = found
          .filter((side) => kept.every((one) => within(one, side)))
          .sort((a, b) => b.end - b.start - (a.end - a.start));
        if (found.length > sides || !longest) continue;
        left = longest;
        cut = true;
      }
    }
  }
  return left;
}
