import { say } from '../words/say.ts';
import { isAnchored } from './anchored.ts';
import { type Comparison, type Draft, mark, type Range, type SideName, wordsOf } from './comparison.ts';
import { MOVED, type Stance, stancesOf } from './stances.ts';

/** As near to both a word of weight must be the same, so that they speak of one thing. */
const NEAR = 8;
/** What moved is not told by a figure: its own words must stand close by. */
const CLOSE = 4;
/** As many words may lie between a negation and its word to be shown with it. */
const SHOWN = 4;

/** What the one sentence says and the other says the contrary of, in whatever words, all negations counted. */
export function turnedStances(c: Comparison): Draft[] {
  const theirs = stancesOf(c, 'source');
  if (theirs.size === 0) return [];
  return [...stancesOf(c, 'article')].flatMap(([topic, now]) => {
    const was = theirs.get(topic);
    if (!now || !was || now.says === was.says || isTold(c, 'article', now) || isTold(c, 'source', was)) return [];
    if (!isAnchored(c, now.at, was.at, topic === MOVED ? CLOSE : NEAR)) return [];
    const [article, source] = [shown(now), shown(was)];
    mark(c, 'typed', 'article', article);
    mark(c, 'typed', 'source', source);
    const says = say('engine_opposite', wordsOf(c, 'article', article), wordsOf(c, 'source', source));
    return [{ kind: 'negation', article, source, says }];
  });
}

/** Whether another finding shows it already, or one of its negations. */
const isTold = (c: Comparison, side: SideName, { at, negations }: Stance): boolean =>
  [at, ...negations].some((i) => c.typed[side].has(i));

/** The words that say it, with their negation where it is near. */
function shown({ at, end, negations: [negator] }: Stance): Range {
  if (negator === undefined || Math.abs(negator - at) > SHOWN) return [at, end];
  return negator < at ? [negator, end] : [at, negator + 1];
}
