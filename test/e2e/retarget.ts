import type { Span } from '../../lib/text/span.ts';
import type { Gold } from '../fixtures/gold.ts';
import { story } from '../fixtures/stories.ts';

/**
 * The gold of a story for the same words as a page gives them: white space may differ, and matter may stand before and
 * after. Fails where the page's text does not hold the story whole and in one piece.
 */
export function retarget(gold: Gold, text: string): Gold {
  const from = story(gold.slug).text;
  const places = unspacedPlaces(text);
  const start = places.text.indexOf(unspacedPlaces(from).text);
  if (start < 0) throw new Error(`the page of ${gold.slug} does not give its story whole: ${text.slice(0, 300)}…`);
  const unspacedBefore = (offset: number) => from.slice(0, offset).replace(/\s+/g, '').length;
  const move = (span: Span): Span => {
    const first = places.at[start + unspacedBefore(span.start)] ?? 0;
    const last = places.at[start + unspacedBefore(span.end) - 1] ?? first;
    return span.end > span.start ? { start: first, end: last + 1 } : { start: first, end: first };
  };
  return {
    ...gold,
    changes: gold.changes.map((change) => ({ ...change, article: move(change.article) })),
    added: gold.added.map(move),
    moved: gold.moved.map(move),
  };
}

/** A text without its white space, and where each of its units stood. */
function unspacedPlaces(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] as string;
    if (/\s/.test(unit)) continue;
    kept += unit;
    at.push(index);
  }
  return { text: kept, at };
}
