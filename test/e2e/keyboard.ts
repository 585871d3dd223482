import type { Own } from '../../scripts/browser/driven.ts';
import { until } from '../../scripts/browser/until.ts';

/** More presses than any page has things to stop at. */
const MOST = 300;

/** What has the focus after a press of Tab: where it went, and whether one sees it. */
type Stop = { readonly name: string; readonly at: 'new' | 'same' | 'again' | 'nowhere'; readonly seen: boolean };

/** A field for a date has so many stops of its own. */
const STOPS_WITHIN = 5;

/** What has the focus once `presses` keys were let go; beyond the end of the page none is told of. */
const lookAt = (page: Own, presses: number): Promise<Stop> =>
  page.evaluate(async (document, presses) => {
    const window = document.defaultView as Window &
      typeof globalThis & { reached?: Set<Element>; last?: Element; released?: number };
    while ((window.released ?? 0) < presses && document.hasFocus()) await new Promise(requestAnimationFrame);
    window.reached ??= new Set();
    const { reached, last } = window;
    const focused = document.activeElement;
    if (!focused || focused === document.body) return { name: '', at: 'nowhere', seen: true };
    const name = `${focused.outerHTML.replace(/>[\s\S]*/, '>')} ${focused.textContent?.trim().slice(0, 40)}`;
    const at = focused === last ? 'same' : reached.has(focused) ? 'again' : 'new';
    reached.add(focused);
    window.last = focused;
    const drawn = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = window.getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    };
    // What a browser draws within a date's field, and what stands in a closed shadow root (the label, which has its own test),
    // is not to be asked here.
    const within = focused.matches('[type="date"]') || focused.localName.includes('-');
    return { name, at, seen: within || drawn(focused) || drawn(focused.closest('label, .file, .button')) };
  }, presses);

/**
 * Goes through a page by Tab from its beginning to its end, and answers what is wrong: what a pointer can use and Tab does not
 * reach, and what has the focus without showing it. Of the choices of a group one is reached, the arrows lead to the others.
 */
export async function wrongByKeyboard(page: Own): Promise<string[]> {
  // Which brings the page to the front: keys overtake the news of it.
  await page.press('Shift');
  await until('the focus of the window', () => page.evaluate((document) => document.hasFocus()));
  await page.evaluate((document) => {
    const window = Object.assign(document.defaultView as Window, { reached: undefined, last: undefined, released: 0 });
    document.addEventListener('keyup', () => window.released++, { capture: true });
    // Tab goes on from what had the focus last.
    const top = document.createElement('span');
    top.id = 'top-of-page';
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus({ preventScroll: true });
  });
  const unseen: string[] = [];
  for (let press = 0, same = 0; press < MOST && same < STOPS_WITHIN; press++) {
    await page.press('Tab');
    const { name, at, seen } = await lookAt(page, press + 1);
    if (at === 'again' || at === 'nowhere') break;
    same = at === 'same' ? same + 1 : 0;
    if (!seen) unseen.push(`the focus is not seen on ${name}`);
  }
  const missed = await page.evaluate((document) => {
    const window = document.defaultView as Window & typeof globalThis & { reached?: Set<Element> };
    const reached = window.reached ?? new Set();
    const groups = new Set([...reached].map((one) => one.matches('[type="radio"]') && one.getAttribute('name')));
    document.getElementById('top-of-page')?.remove();
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((element) => {
        if (element.matches(':disabled, [tabindex="-1"], [inert] *')) return false;
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        if (element.matches('[type="radio"]') && groups.has(element.getAttribute('name'))) return false;
        return !reached.has(element);
      })
      .map((element) => `not reached: ${element.outerHTML.slice(0, 120)}`);
  });
  return [...unseen, ...missed];
}

/** What moves by itself or would, although its reader wants nothing to move: each as an element and how. */
export const moving = (page: Own): Promise<string[]> =>
  page.evaluate((document) => {
    const window = document.defaultView as Window & typeof globalThis;
    const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0.01);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = window.getComputedStyle(element);
      const found = [
        ...(lasts(style.transitionDuration) ? ['has a transition'] : []),
        ...(style.animationName !== 'none' && lasts(style.animationDuration) ? ['is animated'] : []),
        ...(style.scrollBehavior === 'smooth' ? ['scrolls smoothly'] : []),
      ];
      return found.map((how) => `${element.localName}.${element.className} ${how}`);
    });
  });
