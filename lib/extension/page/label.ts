import { findHeadline } from './headline.ts';
import { type LabelEvents, type LabelView, labelView } from './label-view.ts';
import { type Box, choosePlace, corners, DOCK_UP, isFreeOn, type Place, places } from './place-label.ts';

const HOST = 'wirecopy-label';

/** Keeps the label by the headline without moving anything on the page. */
export class Label {
  private view: LabelView | null = null;
  private headline: Element | null = null;
  /** Which of the places by the headline it had. */
  private last = 0;
  private stop = new AbortController();
  private scheduled = 0;

  constructor(
    private readonly document: Document,
    private readonly events: LabelEvents,
  ) {
    // Left behind by a script of the extension before an update or a reload.
    for (const old of document.querySelectorAll(HOST)) old.remove();
  }

  /** Shows these words by the headline of the article with this title. */
  show(words: string, title: string | undefined): void {
    this.remove();
    const view = labelView(this.document, this.events);
    this.view = view;
    this.stop = new AbortController();
    this.headline = findHeadline(this.document, title);
    view.say(words);
    this.place();
    this.keepPlaced();
  }

  remove(): void {
    this.stop.abort();
    cancelAnimationFrame(this.scheduled);
    this.view?.host.remove();
    this.view = null;
  }

  private keepPlaced(): void {
    const { signal } = this.stop;
    const again = () => {
      cancelAnimationFrame(this.scheduled);
      this.scheduled = requestAnimationFrame(() => this.place());
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(this.document.documentElement);
    // Once more when all of it is seen: what lies by its other lines is known only then.
    const seen = new IntersectionObserver(again, { threshold: [0, 1] });
    if (this.headline) {
      sizes.observe(this.headline);
      seen.observe(this.headline);
    }
    // A box inside the page scrolled: the headline moved, the document did not.
    const scrolled = (event: Event) => event.target !== this.document && again();
    this.document.addEventListener('scroll', scrolled, { signal, capture: true });
    addEventListener('load', again, { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      seen.disconnect();
    });
  }

  private place(): void {
    const { view, document } = this;
    if (!view) return;
    const { host } = view;
    const { style } = host;
    const { box, at } = this.choose(host);
    const docked = at === null;
    this.last = at ?? 0;
    const position = docked ? 'fixed' : 'absolute';
    // From the page to the window's corner no transform leads: the label leaves and comes anew, which no browser takes for
    // a move.
    if (style.position !== position) host.remove();
    style.setProperty('position', position, 'important');
    // Moved by a transform: the label follows a headline that moves, and browsers count no layout shift for that.
    const left = Math.round(docked ? box.left : box.left + scrollX);
    const top = docked ? `calc(100dvh - ${DOCK_UP}px)` : `${Math.round(box.top + scrollY)}px`;
    style.setProperty('transform', `translate(${left}px, ${top})`, 'important');
    // Beside `body`, not within it: scripts and styles of the page look for their own children there. Not before it has
    // its place: meanwhile it would be part of the page's layout, and then jump.
    if (!host.isConnected) document.documentElement.append(host);
  }

  private choose(host: Element): Place {
    const { document, headline, last } = this;
    const { clientWidth } = document.documentElement;
    const box = headline?.getBoundingClientRect();
    const candidates: Box[] = [];
    if (headline && box && box.height > 0) {
      const range = document.createRange();
      range.selectNodeContents(headline);
      const lines = [...range.getClientRects()].filter((line) => line.width > 0);
      const { top, width, height } = box;
      candidates.push(
        ...places({ left: (lines[0] ?? box).left, top, width, height }, lines.at(-1) ?? box, clientWidth),
      );
      // Out of sight there is nothing to probe; the observer calls again when the headline is seen.
      const out = candidates[last] ?? candidates[0];
      if (out && (box.bottom <= 0 || top >= innerHeight)) return { box: out, at: last };
    }
    return choosePlace(candidates, corners(clientWidth, innerHeight), isFreeOn(document, host), last);
  }
}
