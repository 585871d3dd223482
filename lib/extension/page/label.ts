import { all, property } from '../../article/dom.ts';
import { findHeadline } from './headline.ts';
import { type LabelEvents, labelView } from './label-view.ts';
import { type Box, choosePlace, corners, DOCK_UP, isFreeOn, type Place, places } from './place-label.ts';

const HOST = 'wirecopy-label';

const root = () => property(document, 'documentElement') as Element;

/** Keeps the label by the headline without moving anything on the page. */
export class Label {
  private host: HTMLElement | null = null;
  private headline: Element | null = null;
  /** Which of the places by the headline it had. */
  private last = 0;
  private stop = new AbortController();
  private scheduled = 0;

  constructor(private readonly events: LabelEvents) {
    this.remove();
  }

  /** Shows these words by the headline of the article with this title. */
  show(words: string, title: string | undefined): void {
    this.remove();
    const { host, say } = labelView(document, this.events);
    this.host = host;
    say(words);
    this.follow(title);
  }

  /** Goes to the headline with this title: a page that draws itself anew has made another one. */
  follow(title: string | undefined): void {
    if (!this.host) return;
    this.leave();
    this.stop = new AbortController();
    this.headline = findHeadline(document, title);
    this.place();
    this.keepPlaced();
  }

  /** Whether the headline that it stands by, if there is one, is still on the page. */
  stands(): boolean {
    return this.headline?.isConnected !== false;
  }

  remove(): void {
    this.leave();
    this.host = null;
    this.headline = null;
  }

  private leave(): void {
    this.stop.abort();
    cancelAnimationFrame(this.scheduled);
    // Also one left behind by a script of the extension before an update or a reload, or copied by a page.
    for (const old of all(document, HOST)) old.remove();
  }

  private keepPlaced(): void {
    const { signal } = this.stop;
    const again = () => {
      cancelAnimationFrame(this.scheduled);
      this.scheduled = requestAnimationFrame(() => this.place());
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(root());
    // Once more when all of it is seen: what lies by its other lines is known only then.
    const seen = new IntersectionObserver(again, { threshold: [0, 1] });
    if (this.headline) {
      sizes.observe(this.headline);
      seen.observe(this.headline);
    }
    // A box inside the page scrolled: the headline moved, the document did not.
    const scrolled = (event: Event) => event.target !== document && again();
    addEventListener('scroll', scrolled, { signal, capture: true });
    addEventListener('load', again, { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      seen.disconnect();
    });
  }

  private place(): void {
    const { host } = this;
    if (!host) return;
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
    if (!host.isConnected) root().append(host);
  }

  private choose(host: Element): Place {
    const { headline, last } = this;
    const { clientWidth } = root();
    const box = headline?.getBoundingClientRect();
    const candidates: Box[] = [];
    if (headline && box && box.height > 0) {
      const range = new Range();
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
    const free = isFreeOn(document, host);
    const isFree = (box: Box): boolean => {
      try {
        return free(box);
      } catch {
        // A form there names its controls after what is asked of it.
        return false;
      }
    };
    return choosePlace(candidates, corners(clientWidth, innerHeight), isFree, last);
  }
}
