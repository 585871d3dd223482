import type { Inside } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';

/** Clicks on what a selector names, once it is there and can be clicked on. */
export const click = (page: Inside, selector: string): Promise<boolean> =>
  until(selector, () =>
    page.evaluate((document, selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element || element.matches(':disabled')) return false;
      element.click();
      return true;
    }, selector),
  );

/** Waits for what a selector names. */
export const shown = (page: Inside, selector: string): Promise<boolean> =>
  until(selector, () => page.evaluate((document, selector) => document.querySelector(selector) !== null, selector));

/** The words of what a selector names; none where there is no such thing. */
export const textOf = (page: Inside, selector: string): Promise<string> =>
  page.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** How many things a selector names. */
export const countOf = (page: Inside, selector: string): Promise<number> =>
  page.evaluate((document, selector) => document.querySelectorAll(selector).length, selector);
