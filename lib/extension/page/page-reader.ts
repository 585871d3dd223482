import { looksLikeArticle } from '../../article/gate.ts';
import type { Painting, Shown } from '../../messages/page.ts';
import type { Span } from '../../report.ts';
import type { Unreadable } from '../../view/unreadable.ts';
import { addressOf } from './address.ts';
import { isAlive } from './alive.ts';
import { Overlay } from './overlay.ts';
import { nextChange, quiet } from './quiet.ts';
import { type PageArticle, readArticle } from './read-article.ts';
import { sendToBackground } from './send.ts';
import { watchAddress } from './watch-address.ts';

/** How long a page that shows no article yet, or still the one before, is given to draw it. */
const PATIENCE_MS = 10_000;

/** `asked`: by the reader, so a page that does not look like an article is read all the same. */
type Why = 'started' | 'asked' | 'moved';

type Found = Extract<PageArticle, { status: 'article' }>;
type Reading = { readonly name: string; readonly url: string; readonly text: string };

const newName = (): string =>
  // Not `randomUUID`: pages without https do not have it.
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');

/**
 * Reads the page it stands in, sends what it read, paints what comes back, and does so again when a single-page
 * navigation brings another article. One for each page; `stop` ends it.
 */
export class PageReader {
  /** What is seen on the page; `eye.js` looks at it as well. */
  readonly overlay: Overlay;
  private readonly lifetime = new AbortController();
  private run = new AbortController();
  private reading: Reading | null = null;
  /** The text of the article that was left: as long as it is what the page shows, the next one is not drawn yet. */
  private stale: string | null = null;
  /** Once asked for on a page, later articles of that page are asked for as well. */
  private asked = false;

  constructor() {
    this.overlay = new Overlay({
      open: async () => (await sendToBackground({ to: 'background', kind: 'open-sidebar' })) === true,
      siteOff: () => void sendToBackground({ to: 'background', kind: 'site-off' }),
    });
    const { signal } = this.lifetime;
    watchAddress(window, (url) => this.moved(url), signal);
    // Before the page hears of it: a consent banner's button takes the banner away, and bares the text beneath.
    addEventListener('click', (event) => this.clicked(event), { signal, passive: true, capture: true });
    // The browser's alone: with one of its own making a page would have its marks taken off.
    addEventListener('pagehide', (event) => event.isTrusted && this.leave(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.back(), { signal });
  }

  /** Aborted when this reader is done for. */
  get ended(): AbortSignal {
    return this.lifetime.signal;
  }

  /** The name of the reading that stands, or null. */
  current(): string | null {
    return this.reading?.name ?? null;
  }

  /** Checks the page; a check that is still at work is given up for this one. */
  async check(why: Why): Promise<void> {
    this.asked ||= why === 'asked';
    this.run.abort();
    this.run = new AbortController();
    const { signal } = this.run;
    const until = performance.now() + PATIENCE_MS;
    let told: Unreadable | null = null;
    for (let last = false; !signal.aborted; ) {
      await quiet(signal);
      if (signal.aborted || !this.isAlive()) return;
      const looks = this.asked || looksLikeArticle(document);
      const page = looks ? await readArticle(document, signal) : null;
      if (signal.aborted || !this.isAlive()) return;
      if (page?.status === 'article' && (last || page.article.text !== this.stale)) {
        await this.found(page, why === 'asked');
        await this.keepAnchored(signal);
        return;
      }
      if (page?.status === 'unreadable' && page.why !== told && (last || this.asked)) {
        told = page.why;
        await this.tell(page.why);
      }
      if (last) return;
      last = !(await nextChange(until - performance.now(), signal));
    }
  }

  /** Scrolls to a passage of this reading and flashes it; false where the page shows another one or the passage no more. */
  show(reading: string, span: Span): boolean {
    return this.reading?.name === reading && this.overlay.flash(span);
  }

  change(shown: Shown): void {
    this.overlay.change(shown);
  }

  sidebar(open: boolean): void {
    this.overlay.sidebar(open);
  }

  /** Ends it and takes everything off the page. */
  stop(): void {
    this.lifetime.abort();
    this.run.abort();
    this.overlay.remove();
  }

  private isAlive(): boolean {
    if (!isAlive()) this.stop();
    return !this.lifetime.signal.aborted;
  }

  private async found({ article, fingerprint, map }: Found, again: boolean): Promise<void> {
    if (!again && this.reading?.text === article.text) {
      this.overlay.remap(map);
      return;
    }
    const reading = { name: newName(), url: addressOf(document), text: article.text };
    this.reading = reading;
    this.stale = null;
    // Whether this reading still stands, and not whether this check does: one that a changed address began since finds
    // the same text, and waits for the same answer.
    const stands = () => this.reading === reading && this.isAlive();
    const answer = (await sendToBackground(
      {
        to: 'background',
        kind: 'read',
        reading: reading.name,
        url: reading.url,
        asked: this.asked,
        article,
        fingerprint,
      },
      stands,
    )) as Painting | undefined;
    if (!stands()) return;
    if (answer?.status === 'paint') this.overlay.show({ ...answer, title: article.title }, map);
    else this.overlay.clear();
  }

  /** Follows a page that draws its text anew (hydration, "read on"): the marks would be lost with the old nodes. */
  private async keepAnchored(signal: AbortSignal): Promise<void> {
    while (await nextChange(null, signal)) {
      await quiet(signal);
      if (signal.aborted || !this.isAlive()) return;
      if (this.overlay.anchors()) continue;
      const page = await readArticle(document, signal);
      if (page?.status !== 'article' || !this.isAlive()) return;
      await this.found(page, false);
      if (!this.overlay.anchors()) return;
    }
  }

  private async tell(why: Unreadable): Promise<void> {
    const reading = { name: newName(), url: addressOf(document), text: '' };
    this.reading = reading;
    this.overlay.clear();
    await sendToBackground({ to: 'background', kind: 'unreadable', reading: reading.name, url: reading.url, why });
  }

  private moved(url: string): void {
    if (!this.isAlive()) return;
    // The same path with other parameters is as a rule the same article; reading it tells.
    if (this.reading && pathOf(this.reading.url) !== pathOf(url)) this.leave();
    void this.check('moved');
  }

  private leave(): void {
    this.run.abort();
    const { reading } = this;
    if (!reading) return;
    this.reading = null;
    this.stale = reading.text;
    this.overlay.clear();
    void sendToBackground({ to: 'background', kind: 'left', reading: reading.name });
  }

  /** The browser kept the page as it was and shows it again. */
  private back(): void {
    this.stale = null;
    if (this.isAlive()) void this.check('moved');
  }

  private clicked(event: MouseEvent): void {
    if (!event.isTrusted || !this.isAlive() || !this.reading || !getSelection()?.isCollapsed) return;
    const mark = this.overlay.markAt(event.clientX, event.clientY);
    if (!mark) return;
    const { name } = this.reading;
    void sendToBackground({ to: 'background', kind: 'picked', reading: name, id: mark.id });
  }
}
