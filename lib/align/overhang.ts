import type { Span } from '../text/span.ts';
import type { Sides } from './edges.ts';
import type { Link } from './links.ts';
import type { Prepared, Sentence } from './prepare.ts';
import type { Pair } from './weights.ts';

/** Words that one side may have more than the other at an end of a passage; more are its own. 5 to 24 measure the same on PAN within .002. */
const SLACK = 12;
/** Keys that tell less ("the", "said") mark no end. */
const TELLS = 0.1;
/** A shared word counts as the passage's outermost one when others stand close behind it. */
const DENSE = { others: 2, within: 10 };

/** Words of sentence `s` before (step 1) or behind (step -1) the first that the other side has, in a dense place. */
function overhang(keyAt: (t: number) => number, s: Sentence, theirs: ReadonlySet<number>, step: 1 | -1): number {
  const count = s.to - s.from;
  const at = (n: number) => keyAt(step === 1 ? s.from + n : s.to - 1 - n);
  let first = -1;
  for (let n = 0; n < count; n++) {
    if (!theirs.has(at(n))) continue;
    if (first < 0) first = n;
    const close = new Set<number>();
    for (let k = n; k <= n + DENSE.within && k < count; k++) if (theirs.has(at(k))) close.add(at(k));
    if (close.size > DENSE.others) return n;
  }
  return Math.max(0, first);
}

/**
 * A passage without what hangs over at its ends on one side alone: where the outermost sentence of one side goes on for more
 * than SLACK words beyond the last that it shares with its counterpart, and the counterpart does not, these words are not of
 * the passage (a long sentence that took in a short one, a heading run into a sentence).
 */
export function withoutOverhang(
  a: Prepared,
  b: Prepared,
  links: readonly Link[],
  { theirs: keysOf, to, weights }: Pair,
  sides: Sides,
): Sides {
  const telling = (keys: readonly number[]) => new Set(keys.filter((k) => (weights[k] as number) >= TELLS));
  const keysIn = {
    i: (n: number) => (a.sentences[n] as Sentence).keys,
    j: (n: number) => keysOf[n] as readonly number[],
  };
  const keyAt = { i: (t: number) => a.keys.of[t] as number, j: (t: number) => to[b.keys.of[t] as number] as number };
  const cut = (p: Prepared, q: Prepared, mine: 'i' | 'j', span: Span): Span => {
    const theirs = mine === 'i' ? 'j' : 'i';
    let { start, end } = span;
    for (const step of [1, -1] as const) {
      const n = (step === 1 ? Math.min : Math.max)(...links.map((l) => l[mine]));
      const s = p.sentences[n] as Sentence;
      let [own, partner] = [Number.POSITIVE_INFINITY, 0];
      for (const l of links) {
        if (l[mine] !== n) continue;
        const other = q.sentences[l[theirs]] as Sentence;
        const here = overhang(keyAt[mine], s, telling(keysIn[theirs](l[theirs])), step);
        if (here < own) [own, partner] = [here, overhang(keyAt[theirs], other, telling(keysIn[mine](n)), step)];
      }
      const left = own - partner;
      if (left <= SLACK) continue;
      if (step === 1) start = Math.max(start, p.words.starts[s.from + left] as number);
      else end = Math.min(end, p.words.ends[s.to - 1 - left] as number);
    }
    return end > start ? { start, end } : span;
  };
  return { article: cut(a, b, 'i', sides.article), source: cut(b, a, 'j', sides.source) };
}
