/** Runs of characters between white space: a word count that costs nothing beside indexing. */
export function countRuns(text: string): number {
  let runs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
    if (!space && !inside) runs++;
    inside = !space;
  }
  return runs;
}
