import type { Inside, Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';

/** What stands out of a page that is drawn `width` CSS pixels wide, as WCAG 1.4.10 asks of 320; empty where nothing does. */
export const standsOut = (page: Inside, width: number): Promise<string[]> =>
  page.evaluate((document, width) => {
    // What scrolls by itself may be wider than its frame.
    const inFrame = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return at !== document.body;
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (right > width + 1 || left < -1) && element.checkVisibility() && !inFrame(element);
    });
    const found = wide.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`);
    return document.documentElement.scrollWidth > width ? ['the page', ...found] : found;
  }, width);

/** Has a page drawn so many CSS pixels wide and answers what stands out of it then. */
export async function standsOutAt(page: Own, width: number): Promise<string[]> {
  await page.drawFor({ width });
  await until(`${width} px`, () => page.evaluate((_, width) => innerWidth === width, width));
  // Observers are told of the size in one frame, the label is placed in the next, and drawn in the one after it.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return standsOut(page, width);
}

/** Words of what a selector names that run over more lines than one. */
export const brokenWords = (page: Inside, selector: string): Promise<string[]> =>
  page.evaluate(
    (document, selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const node = element.firstChild as Text;
        return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
        });
      }),
    selector,
  );

/** What of that which a selector names has more lines than are shown of it. */
export const cutLines = (page: Inside, selector: string): Promise<string[]> =>
  page.evaluate(
    (document, selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.scrollHeight > element.clientHeight + 1)
        .map(({ textContent }) => textContent ?? ''),
    selector,
  );
