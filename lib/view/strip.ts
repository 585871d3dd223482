import { tokenize } from '../text/tokens.ts';
import type { Mark } from './mark.ts';

/** A stretch of the page, from start to end of its text: taken word for word, altered, or its own. */
export type Stretch = {
  readonly kind: 'verbatim' | 'altered' | 'own';
  readonly start: number;
  readonly end: number;
  /** The finding that it belongs to; null for what no finding covers. */
  readonly id: number | null;
};

/** White space and marks between two stretches of one kind up to this many units are no text of the page's own. */
const SEAM = 12;

/** The page as a row of stretches without gaps; marks of one finding and kind that touch are one. */
export function stripOf(marks: readonly Mark[], length: number): Stretch[] {
  const strip: Stretch[] = [];
  let at = 0;
  const put = (kind: Stretch['kind'], end: number, id: number | null) => {
    if (end <= at) return;
    const last = strip.at(-1);
    if (last && last.kind === kind && (kind !== 'altered' || last.id === id))
      strip[strip.length - 1] = { ...last, end };
    else strip.push({ kind, start: at, end, id });
    at = end;
  };
  for (const { kind, span, id } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    const last = strip.at(-1);
    if (span.start - at <= SEAM && last && at > 0) put(last.kind, span.start, last.id);
    put('own', span.start, null);
    put(kind === 'added' ? 'own' : kind, span.end, id);
  }
  put('own', length, null);
  return strip;
}

/** Shares of the page in whole hundredths, 0..1, which make 1 together. */
export type Shares = Readonly<Record<Stretch['kind'], number>>;

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/**
 * What the strip comes to, by the measure of the sentence above it: `derived` is the share of the words that stands in other texts
 * too (headings and captions not counted), and of it the stretches' words say how much was altered.
 */
export function sharesOf(strip: readonly Stretch[], text: string, derived: number): Shares {
  const words = { verbatim: 0, altered: 0, own: 0 };
  for (const { kind, start, end } of strip) words[kind] += tokenize(text, { start, end }).length;
  const shared = hundredths(derived);
  const altered = Math.min(shared, hundredths((derived * words.altered) / Math.max(1, words.altered + words.verbatim)));
  return { verbatim: hundredths(shared - altered), altered, own: hundredths(1 - shared) };
}
