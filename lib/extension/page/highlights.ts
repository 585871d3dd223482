import type { Span } from '../../report.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../view/mark.ts';

/** The marks, and over them what flashes or lights up with the pointer. */
const LAYERS = [...MARK_KINDS, 'flash'] as const;
type Layer = (typeof LAYERS)[number];

/** Names in `CSS.highlights`; `public/reader.css` gives each its look. */
const nameOf = (layer: Layer): string => `wirecopy-${layer}`;

/** Where a span of the article's text lies on the page; empty where the page no longer shows it. */
export type RangesOf = (span: Span) => readonly AbstractRange[];

/** Three times on, twice off between them. */
const FLASHES = 5;
const FLASH_MS = 260;
const STILL_MS = 1600;

/** Paints marks with the CSS Custom Highlight API: the page's DOM is not touched. */
export class Painter {
  /** What is registered by now; `eye.js` lights up what is pointed at in the last one. */
  readonly layers = new Map<Layer, Highlight>();
  private flashing = 0;

  /**
   * Registers every kind of highlight, empty: a page cannot tell a finding from none by the names it lists. Once more where
   * the page has taken them away: a search of its own begins with `CSS.highlights.clear()`.
   */
  register(): void {
    LAYERS.forEach((kind, priority) => {
      const layer = this.layers.get(kind) ?? new Highlight();
      layer.priority = priority;
      this.layers.set(kind, layer);
      CSS.highlights.set(nameOf(kind), layer);
    });
  }

  /** Paints just these marks. */
  paint(marks: readonly Mark[], kinds: readonly MarkKind[], rangesOf: RangesOf): void {
    this.register();
    for (const kind of MARK_KINDS) {
      const layer = this.layers.get(kind);
      layer?.clear();
      if (!kinds.includes(kind)) continue;
      for (const mark of marks) {
        if (mark.kind === kind) for (const range of rangesOf(mark.span)) layer?.add(range);
      }
    }
  }

  /** Takes all marks off; the registrations stay. */
  clear(): void {
    for (const layer of this.layers.values()) layer.clear();
  }

  /** Flashes ranges a few times, or shows them once for as long where the reader wants no motion. */
  flash(ranges: readonly AbstractRange[], still: boolean): void {
    const layer = this.layers.get('flash');
    clearTimeout(this.flashing);
    const step = (left: number) => {
      layer?.clear();
      if (left <= 0) return;
      if (left % 2) for (const range of ranges) layer?.add(range);
      this.flashing = window.setTimeout(() => step(still ? 0 : left - 1), still ? STILL_MS : FLASH_MS);
    };
    step(still ? 1 : FLASHES);
  }

  /** Takes the registrations away, unless another script's stand there by now. */
  remove(): void {
    clearTimeout(this.flashing);
    for (const [kind, layer] of this.layers) {
      if (CSS.highlights.get(nameOf(kind)) === layer) CSS.highlights.delete(nameOf(kind));
    }
    this.layers.clear();
  }
}
