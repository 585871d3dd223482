import { say } from '../words/say.ts';
import { isAnchored } from './anchored.ts';
import { type Comparison, type Draft, mark, matchesOf, type Range, type SideName, wordsOf } from './comparison.ts';
import { MOVED, type Stance, stancesOf } from './stances.ts';

/** As near to both a word of weight must be the same, so that they speak of one thing. */
const NEAR = 8;
/** What moved is not told by a figure: its own words must stand close by. */
const CLOSE = 4;
/** As many words may lie between a negation and its word to be shown with it. */
const SHOWN = 4;

/** What both sides say something of, and where each does. */
type Shared = { readonly topic: string; readonly now: readonly Stance[]; readonly was: readonly Stance[] };

export function sharedStances(c: Comparison): Shared[] {
  const theirs = stancesOf(c, 'source');
  if (theirs.size === 0) return [];
  return [...stancesOf(c, 'article')].flatMap(([topic, now]) => {
    const was = theirs.get(topic);
    return now && was ? [{ topic, now, was }] : [];
  });
}

/** What the one sentence says and the other says the contrary of, in whatever words, all negations counted. */
export function turnedStances(c: Comparison, shared: readonly Shared[]): Draft[] {
  return shared.flatMap(({ topic, now, was }) => {
    const [a, s] = [now[0] as Stance, was[0] as Stance];
    if (!areAll(now, a.says) || !areAll(was, -a.says)) return [];
    if (isTold(c, 'article', a) || isTold(c, 'source', s)) return [];
    // Much may happen on one day.
    if (!isAnchored(c, a.at, s.at, topic === MOVED ? CLOSE : NEAR, ({ date }) => !date)) return [];
    // Of the same word the negation has to be seen, however far off.
    const within = isSameWord(c, a, s) ? Number.POSITIVE_INFINITY : SHOWN;
    const [article, source] = [shown(a, within), shown(s, within)];
    mark(c, 'typed', 'article', article);
    mark(c, 'typed', 'source', source);
    const says = say('engine_opposite', wordsOf(c, 'article', article), wordsOf(c, 'source', source));
    return [{ kind: 'negation', article, source, says }];
  });
}

/** Takes out of play the negations by which both say the same: "will not be permitted", "will be forbidden". */
export function settleStances(c: Comparison, shared: readonly Shared[]): void {
  for (const { now, was } of shared) {
    const says = (all: readonly Stance[]) => new Set(all.map((one) => one.says));
    const [here, there] = [says(now), says(was)];
    if (here.size !== there.size || [...here].some((sign) => !there.has(sign))) continue;
    for (const { negations } of now) for (const i of negations) settle(c, 'article', i);
    for (const { negations } of was) for (const i of negations) settle(c, 'source', i);
  }
}

const areAll = (all: readonly Stance[], says: number): boolean => all.every((one) => one.says === says);

/** Only what the sentences differ in: a negation that both have stays as it is. */
function settle(c: Comparison, side: SideName, at: number): void {
  if ((matchesOf(c, side)[at] ?? -1) < 0) c.settled[side].add(at);
}

/** Whether another finding shows it already, or one of its negations. */
const isTold = (c: Comparison, side: SideName, { at, negations }: Stance): boolean =>
  [at, ...negations].some((i) => c.typed[side].has(i));

const isSameWord = (c: Comparison, a: Stance, s: Stance): boolean =>
  c.article[a.at]?.term.base === c.source[s.at]?.term.base;

/** The words that say it, with their negation where it stands within so many. */
function shown({ at, end, negations: [negator] }: Stance, within: number): Range {
  if (negator === undefined || Math.abs(negator - at) > within) return [at, end];
  return negator < at ? [negator, end] : [at, negator + 1];
}
