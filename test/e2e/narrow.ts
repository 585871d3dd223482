import type { Inside } from '../../scripts/browser/driven.ts';

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
