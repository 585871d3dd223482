import type { TextMap } from '../../article/text-map.ts';
import type { Painting, Shown } from '../../messages/page.ts';
import type { Span } from '../../report.ts';
import { type Mark, markAt } from '../../view/mark.ts';
import { caretAt } from './caret.ts';
import { Painter } from './highlights.ts';
import { Label } from './label.ts';
import type { LabelEvents } from './label-view.ts';
import { scrollToRange } from './scroll-to.ts';

type Standing = Extract<Painting, { status: 'paint' }> & { readonly title: string | undefined };

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** All that is seen on the page: the marks and the label. Neither changes the page's own DOM. */
export class Overlay {
  readonly painter = new Painter();
  private readonly label: Label;
  /** What was answered for the article on the page, and where its text lies; null where none is shown. */
  standing: Standing | null = null;
  map: TextMap | null = null;
  private shown: Shown | null = null;
  private sidebarOpen = false;

  constructor(events: LabelEvents) {
    this.label = new Label(events);
  }

  /** Shows what the background answered for the article that `map` leads to. */
  show(painting: Standing, map: TextMap): void {
    this.standing = painting;
    this.map = map;
    this.shown = painting.shown;
    this.repaint();
    if (painting.shown.label) this.label.show(painting.label, painting.title);
    else this.label.remove();
  }

  /** The page has drawn its text anew: marks and label go where it is now. */
  remap(map: TextMap): void {
    this.map = map;
    this.repaint();
    this.label.follow(this.standing?.title);
  }

  /** The reader changed what is to be seen. */
  change(shown: Shown): void {
    const before = this.shown;
    this.shown = shown;
    if (!this.standing) return;
    if (!shown.label) this.label.remove();
    else if (!before?.label) this.label.show(this.standing.label, this.standing.title);
    this.repaint();
  }

  /** Whether a sidebar looks at this page. */
  sidebar(open: boolean): void {
    this.sidebarOpen = open;
    this.repaint();
  }

  /** Takes everything off; an article that has gone leaves nothing behind. */
  clear(): void {
    this.standing = null;
    this.map = null;
    this.painter.clear();
    this.label.remove();
  }

  /** As `clear`, and the highlight registrations too: for a script that is done for. */
  remove(): void {
    this.clear();
    this.painter.remove();
  }

  /** Scrolls to a passage and flashes it; false where the page no longer shows it. */
  flash(span: Span): boolean {
    const range = this.map?.range(span);
    if (!range || !this.map) return false;
    scrollToRange(range, !wantsStillness());
    this.painter.flash(this.map.ranges(span), wantsStillness());
    return true;
  }

  /** The mark at a point of the window, if one is painted there. */
  markAt(x: number, y: number): Mark | undefined {
    if (!this.standing || !this.map) return undefined;
    const painted = this.standing.marks.filter((mark) => this.kinds().includes(mark.kind));
    if (painted.length === 0) return undefined;
    const caret = caretAt(x, y);
    const offset = caret && this.map.offsetAt(caret.node, caret.offset);
    return offset === null ? undefined : markAt(painted, offset);
  }

  /** Whether the first and the last mark still lie on nodes of the page, and the label by its headline. */
  anchors(): boolean {
    const { standing, map } = this;
    if (!standing || !map) return true;
    this.painter.register();
    if (!this.label.stands()) return false;
    return [standing.marks[0], standing.marks.at(-1)].every((mark) => !mark || map.range(mark.span));
  }

  private kinds(): Shown['kinds'] {
    const { shown } = this;
    if (!shown || (shown.onlyWithSidebar && !this.sidebarOpen)) return [];
    return shown.kinds;
  }

  private repaint(): void {
    if (!this.standing || !this.map) return;
    const { map } = this;
    this.painter.paint(this.standing.marks, this.kinds(), map.ranges);
  }
}
