import type { Link } from './links.ts';

/** Links further apart than this many sentences, on either side, belong to different passages (PAN 2014's winner: 4). */
const GAP = 4;
/** The parts of a summary lie close in the article and far apart in the source; this many sentences is close. */
const CLOSE = 2;
/** A group of up to so many sentences may be picked for a digest; a longer one is a passage of its own. */
const PICKED = 4;
/** Above this mean likeness a passage was carried over, not told in other words. */
const RETOLD = 0.65;
/** Evidence that each of two passages must have before they are taken for one summary. */
const EACH = 0.8;

/** What a group of links says together: likeness times weight, summed. */
export const evidence = (links: readonly Link[]): number => links.reduce((sum, l) => sum + l.shared * l.score, 0);

export const meanDice = (links: readonly Link[]): number => links.reduce((sum, l) => sum + l.dice, 0) / links.length;

/** Whether linked sentences are told in other words rather than edited. */
export const isRetold = (links: readonly Link[]): boolean => meanDice(links) < RETOLD;

/** Cuts a group wherever neighbours on one side lie more than GAP apart. */
function cut(links: readonly Link[], side: 'i' | 'j'): Link[][] {
  const sorted = [...links].sort((x, y) => x[side] - y[side]);
  const parts: Link[][] = [];
  for (const link of sorted) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && link[side] - before[side] <= GAP) last.push(link);
    else parts.push([link]);
  }
  return parts;
}

/** Cuts on both sides in turn until nothing falls apart any more. */
function settle(links: readonly Link[]): Link[][] {
  const parts = cut(links, 'i').flatMap((p) => cut(p, 'j'));
  return parts.length <= 1 ? parts : parts.flatMap(settle);
}

/** An outermost link weaker than this share of its passage's median is chance beside the passage, not part of it. */
const FAINT = 0.5;

/** How many sentences either text has. */
export type Counts = { readonly a: number; readonly b: number };

/** Whether both sentences of a link are the first of their texts, or both the last, and it leads on to the next without a gap. */
const isTextsEnd = ({ i, j }: Link, next: Link | undefined, { a, b }: Counts): boolean =>
  next !== undefined &&
  ((i === 0 && j === 0 && next.i === 1 && next.j === 1) ||
    (i === a - 1 && j === b - 1 && next.i === a - 2 && next.j === b - 2));

/** A passage without the faint links that hang on at its ends, on either side. Beginnings and ends of whole texts are not chance. */
function peel(links: readonly Link[], counts: Counts): Link[] {
  let kept = [...links];
  for (const side of ['i', 'j'] as const) {
    for (const direction of [1, -1]) {
      kept.sort((x, y) => direction * (x[side] - y[side]));
      const scores = kept.map((l) => l.score).sort((x, y) => x - y);
      const least = FAINT * (scores[scores.length >> 1] ?? 0);
      // Links that share an outermost sentence stand or fall by the strongest of them.
      let from = 0;
      while (from < kept.length) {
        const edge = (kept[from] as Link)[side];
        const until = kept.findIndex((l, n) => n > from && l[side] !== edge);
        const group = kept.slice(from, until < 0 ? kept.length : until);
        if (until < 0 || group.some((l) => l.score >= least || isTextsEnd(l, kept[until], counts))) break;
        from = until;
      }
      kept = kept.slice(from);
    }
  }
  return kept;
}

const first = (links: readonly Link[]) => Math.min(...links.map((l) => l.i));
const last = (links: readonly Link[]) => Math.max(...links.map((l) => l.i));

/** How many sentences of the article a group takes in. */
const sentencesIn = (links: readonly Link[]) => new Set(links.map((l) => l.i)).size;

/** Whether `next` goes on in the source where `whole` stops or later: sentences picked in their order, or copied so. */
const follows = (whole: readonly Link[], next: readonly Link[]): boolean =>
  Math.min(...next.map((l) => l.j)) >= Math.max(...whole.map((l) => l.j));

/**
 * Groups of links that make one passage each: clustering by gaps on both sides (Sanchez-Perez, Sidorov, Gelbukh, PAN
 * 2014), then neighbours in the article joined into one digest whatever lies between them in the source: those told in
 * other words, in any order, and a few sentences each picked word for word, in the source's.
 */
export function clusterLinks(links: readonly Link[], counts: Counts): Link[][] {
  if (links.length === 0) return [];
  const groups = settle(links).sort((x, y) => first(x) - first(y));
  const joined: Link[][] = [];
  groups.forEach((group, n) => {
    const whole = joined.at(-1);
    const before = groups[n - 1];
    const digest =
      whole &&
      before &&
      first(group) - last(whole) <= CLOSE &&
      [whole, group].every((g) => evidence(g) >= EACH) &&
      ([whole, group].every(isRetold) ||
        (follows(whole, group) && Math.max(sentencesIn(before), sentencesIn(group)) <= PICKED));
    if (whole && digest) whole.push(...group);
    else joined.push([...group]);
  });
  return joined.map((group) => peel(group, counts));
}
