import { say } from '../words/say.ts';
import { type Comparison, type Draft, mark, type SideName, wordsOf } from './comparison.ts';
import { LEAVING_OPEN } from './words/approximators.ts';

/** The numbers that a side has behind "from" and behind "to", the only ones each. */
type Course = { readonly from: number; readonly to: number };

/**
 * "Lowered to 0.9 percent from 1.3" told as "lowered from 0.9 percent to 1.3": each number stands where the other belongs, in
 * whatever order they are told.
 */
export function coursesTurned(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en') return [];
  // A range is the same from either end.
  if (c.article.some(({ key }) => /^rang(?:e|es|ed|ing)$/.test(key))) return [];
  const [now, was] = [courseOf(c, 'article'), courseOf(c, 'source')];
  if (!now || !was) return [];
  const key = (side: SideName, at: number) => c[side][at]?.key;
  const isTurned =
    key('article', now.from) === key('source', was.to) && key('article', now.to) === key('source', was.from);
  if (!isTurned || key('article', now.from) === key('article', now.to)) return [];
  for (const at of [now.from, now.to]) mark(c, 'typed', 'article', [at, at + 1]);
  for (const at of [was.from, was.to]) mark(c, 'typed', 'source', [at, at + 1]);
  const says = say('engine_numbersSwapped', wordsOf(c, 'article', [now.to, now.to + 1]));
  return [{ kind: 'number', article: [now.to, now.to + 1], source: [was.from, was.from + 1], says }];
}

function courseOf(c: Comparison, side: SideName): Course | undefined {
  const found = { from: [] as number[], to: [] as number[] };
  c[side].forEach((item, i) => {
    if (!item.number) return;
    const before = LEAVING_OPEN.has(c[side][i - 1]?.key ?? '') ? i - 2 : i - 1;
    const key = c[side][before]?.key;
    if (key === 'from' || key === 'to') found[key].push(i);
  });
  const [from, ...others] = found.from;
  const [to, ...more] = found.to;
  return from === undefined || to === undefined || others.length + more.length > 0 ? undefined : { from, to };
}
