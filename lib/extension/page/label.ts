import { findHeadline } from './headline.ts';
import { type LabelEvents, type LabelView, labelView } from './label-view.ts';
import { choosePlace, isFreeOn, type Place, places } from './place-label.ts';

const HOST = 'wirecopy-label';

/** Keeps the label by the headline without moving anything on the page. */
export class Label {
  private view: LabelView | null = null;
  private headline: Element | null = null;
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
    // Beside `body`, not within it: scripts and styles of the page look for their own children there.
    this.document.documentElement.append(view.host);
    this.place();
    this.keepPlaced(view.host);
  }

  remove(): void {
    this.stop.abort();
    cancelAnimationFrame(this.scheduled);
    this.view?.host.remove();
    this.view = null;
  }

  private keepPlaced(host: Element): void {
    const { signal } = this.stop;
    const window = this.document.defaultView;
    const again = () => {
      cancelAnimationFrame(this.scheduled);
      this.scheduled = requestAnimationFrame(() => this.place());
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(this.document.documentElement);
    const seen = new IntersectionObserver(again);
    if (this.headline) {
      sizes.observe(this.headline);
      seen.observe(this.headline);
    }
    // A box inside the page scrolled: the headline moved, the document did not.
    const scrolled = (event: Event) => event.target !== this.document && again();
    this.document.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
    window?.addEventListener('load', again, { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      seen.disconnect();
      host.remove();
    });
  }

  private place(): void {
    const { view } = this;
    const window = this.document.defaultView;
    if (!view || !window) return;
    const place = this.choose(view.host, window);
    const set = (property: string, value: string) => view.host.style.setProperty(property, value, 'important');
    // Only the host's own inline style is touched; `reader.css` keeps the page's rules away from it.
    const docked = place.kind === 'docked';
    set('position', docked ? 'fixed' : 'absolute');
    set('left', docked ? '12px' : '0');
    set('top', docked ? 'auto' : '0');
    set('bottom', docked ? '42px' : 'auto');
    // Moved by a transform: the label follows a headline that moves, and browsers count no layout shift for that.
    const at = docked ? null : [place.left + window.scrollX, place.top + window.scrollY].map(Math.round);
    set('transform', at ? `translate(${at[0]}px, ${at[1]}px)` : 'none');
  }

  private choose(host: Element, window: Window): Place {
    const box = this.headline?.getBoundingClientRect();
    if (!this.headline?.isConnected || !box || box.height === 0) return { kind: 'docked' };
    const range = this.document.createRange();
    range.selectNodeContents(this.headline);
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    const first = lines[0] ?? box;
    const text = { left: first.left, top: box.top, width: box.width, height: box.height };
    const width = this.document.documentElement.clientWidth;
    const candidates = places(text, lines.at(-1) ?? box, width);
    // Out of sight there is nothing to probe; the observer calls again when the headline is seen.
    const inSight = box.bottom > 0 && box.top < window.innerHeight;
    const fallback = candidates[0];
    if (!inSight && fallback) return { kind: 'beside', left: fallback.left, top: fallback.top };
    return choosePlace(candidates, isFreeOn(this.document, host));
  }
}
