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
