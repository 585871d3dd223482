import type { Page } from '@playwright/test';

/** The words under each kind of mark on a page, in the page's own order, as the browser holds them. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const ranges = [...highlight].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      words[name.replace('wirecopy-', '')] = ranges.map((range) => range.toString());
    });
    return words;
  });
}
