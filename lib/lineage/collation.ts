import { oncePer } from '../text/once.ts';
/** A text cut into sentences, each as its set of word pairs: what two witnesses agree on word for word. */
export type Readings = readonly ReadonlySet<string>[];

/** Sentences shorter than this, in words, agree by chance. */
const SHORT = 6;
/** Share of word pairs from which two sentences are taken for readings of one: rewrites of a sentence keep a quarter. */
const SAME = 0.2;
/** Word pairs shared by a sentence and a lightly edited one; synonyms in every clause leave less. */
const VERBATIM = 0.75;
/** Sentences compared at most: keeps the square of them small on endless pages. */
const MOST = 150;

/** Cuts a text into sentences and each into word pairs. Linear. */
export function readings(text: string): Readings {
  return text
    .split(/(?<=[.!?؟][”"’)]{0,2})\s+|(?<=[。！？])|\n+/u)
    .map((s) => s.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= SHORT)
    .slice(0, MOST)
    .map((words) => new Set(words.slice(1).map((w, i) => `${words[i]} ${w}`)));
}

/** The sentences in which each word pair of a text stands. Linear. */
function placesOf(text: Readings): Map<string, number[]> {
  const places = new Map<string, number[]>();
  text.forEach((sentence, at) => {
    for (const pair of sentence) {
      const known = places.get(pair);
      if (known) known.push(at);
      else places.set(pair, [at]);
    }
  });
  return places;
}

/**
 * For each sentence of one text Dice's coefficient, 0..1, of its word pairs and those of the sentence most like it in the
 * other. Only sentences that share a pair are met: no square of the sentences.
 */
function bestOf(from: Readings, to: Readings): number[] {
  const places = placesOf(to);
  const both = new Uint32Array(to.length);
  return from.map((sentence) => {
    const met: number[] = [];
    for (const pair of sentence) {
      for (const at of places.get(pair) ?? []) {
        if (both[at] === 0) met.push(at);
        both[at] = (both[at] as number) + 1;
      }
    }
    let best = 0;
    for (const at of met) {
      const size = sentence.size + (to[at] as ReadonlySet<string>).size;
      best = Math.max(best, (2 * (both[at] as number)) / size);
      both[at] = 0;
    }
    return best;
  });
}

const nearestOf = oncePer((from: Readings) => oncePer((to: Readings): readonly number[] => bestOf(from, to)));

/** For each sentence of one text, how like it the nearest sentence of the other is. Worked out once for a pair of readings. */
const nearest = (from: Readings, to: Readings): readonly number[] => nearestOf(from)(to);

/** Sentences of a third text on which it sides with the one or the other. */
export type Vote = { readonly first: number; readonly second: number };

/**
 * Which of two texts a third one agrees with, sentence by sentence, counting only sentences that all three have. The reading
 * of two witnesses against one is the older (P. Maas, Textkritik, 1927: the odd one out has the error).
 */
export function vote(first: Readings, second: Readings, third: Readings): Vote {
  let [one, two] = [0, 0];
  const [toFirst, toSecond] = [nearest(third, first), nearest(third, second)];
  third.forEach((_, i) => {
    const [a, b] = [toFirst[i] as number, toSecond[i] as number];
    if (a < SAME || b < SAME || Math.abs(a - b) < 0.1) return;
    if (a > b) one++;
    else two++;
  });
  return { first: one, second: two };
}

/** How many sentences two texts share nearly word for word that none of the others has in any wording. */
export function peculiar(first: Readings, second: Readings, others: readonly Readings[]): number {
  const shared = nearest(second, first);
  const elsewhere = others.map((o) => nearest(second, o));
  return second.filter(
    (_, i) => (shared[i] as number) >= VERBATIM && elsewhere.every((near) => (near[i] as number) < SAME),
  ).length;
}

/** Share of the shorter text's sentences that the other one has nearly word for word, 0..1. */
export function agreement(a: Readings, b: Readings): number {
  if (a.length === 0 || b.length === 0) return 0;
  const kept = (less: Readings, more: Readings): number =>
    nearest(less, more).filter((alikeness) => alikeness >= VERBATIM).length / less.length;
  if (a.length === b.length) return Math.max(kept(a, b), kept(b, a));
  return a.length < b.length ? kept(a, b) : kept(b, a);
}
