import { isSpace } from '../text/white-space.ts';

/** Runs of characters between white space: a word count that costs nothing beside indexing. */
export function countRuns(text: string): number {
  let runs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i));
    if (!space && !inside) runs++;
    inside = !space;
  }
  return runs;
}
