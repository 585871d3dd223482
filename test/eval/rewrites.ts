import type { Article } from '../../lib/article/article.ts';
import { termOf } from '../../lib/findings/term.ts';
import type { ChangeKind, Report } from '../../lib/report.ts';
import { isCommon } from '../../lib/text/word-weight.ts';
import { compare } from '../../lib/trace.ts';
import { pick, type Random, seeded } from '../random.ts';
import type { Answer } from './answer.ts';
import { readLines } from './data.ts';
import { table } from './score.ts';

type Pair = {
  readonly id: string;
  readonly set: string;
  readonly label: number;
  readonly article: Article;
  readonly original: Article;
};
/** Sets whose articles tell their originals again, from hardly altered to retold throughout. */
const SETS = ['reuters-update', 'allsides-copy', 'wmt', 'sheepdog'];

/** One way to alter a fact that both texts have once, each place the whole of what differs. */
type Way = {
  readonly how: string;
  readonly kinds: readonly ChangeKind[];
  readonly pattern: RegExp;
  /** What says that two places are of one fact. */
  readonly key: (found: string) => string;
  readonly put: (found: string, random: Random) => string;
  readonly fits?: (found: string) => boolean;
};

const WORDS: Readonly<Record<string, string>> = {
  two: 'five',
  three: 'seven',
  four: 'nine',
  five: 'eight',
  six: 'four',
  seven: 'three',
  eight: 'two',
  nine: 'six',
  ten: 'twelve',
};
const MONTHS = 'January February April June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SURNAMES =
  'Hartley Bremer Costello Dunmore Ferrante Halloran Kovacs Lindqvist Marchetti Novak Okonkwo Pemberton Quigley Rosenthal'.split(
    ' ',
  );

const other = (list: readonly string[]) => (found: string, random: Random) =>
  pick(
    random,
    list.filter((one) => one !== found),
  );

/** One digit another, never a zero in front. */
function otherDigit(figures: string, random: Random): string {
  const digits = [...figures.matchAll(/\d/g)].map(({ index }) => index);
  const at = pick(random, digits);
  const old = Number(figures[at]);
  const now = pick(
    random,
    [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old),
  );
  return `${figures.slice(0, at)}${now}${figures.slice(at + 1)}`;
}

/** A negated verb without its negation: "did not pay" as "pay". */
const affirmative = (found: string): string =>
  found
    .replace(/^(?:do|does|did)(?: not|n['’]t) /, '')
    .replace(/^can(?:not|['’]t)/, 'can')
    .replace(/^won['’]t/, 'will')
    .replace(/ not|n['’]t/, '');

const WAYS: readonly Way[] = [
  {
    how: 'a number',
    kinds: ['number', 'date'],
    pattern:
      /(?<![\p{L}\p{N}.,:/-])(?!(?:19|20)\d\d\b)(?:\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\p{N}:/-]|[.,]\d)/giu,
    key: (found) => found.toLowerCase(),
    put: (found, random) => WORDS[found.toLowerCase()] ?? otherDigit(found, random),
  },
  {
    how: 'a month',
    kinds: ['date'],
    pattern: new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'),
    key: String,
    put: other(MONTHS),
  },
  {
    how: 'a day of the week',
    kinds: ['date'],
    pattern: new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'),
    key: String,
    put: other(DAYS),
  },
  {
    how: 'a year',
    kinds: ['date', 'number'],
    pattern: /(?<![\d,./-])(?:19|20)\d\d(?![\d,/'’s-]|\.\d)/g,
    key: String,
    put: (found, random) => String(Number(found) + pick(random, [-7, -3, -2, -1, 1, 2, 3, 6])),
  },
  {
    how: 'a surname',
    kinds: ['name'],
    // Behind a given name or a title.
    pattern:
      /(?<=[a-z,] (?:Mr|Mrs|Ms|Dr|Sen|President|Minister|[A-Z][a-z]{2,})\.? )[A-Z][a-z]{3,}(?= (?:said|told|added|was|is|has|had|will|who|and)\b|[,.]|['’]s)/g,
    key: String,
    put: other(SURNAMES),
    // "United States", "Housing Society": the last word of a body or a place, where nobody puts a surname.
    fits: (found) => !isCommon(termOf(found.toLowerCase()).base),
  },
  {
    how: 'a negation lost',
    kinds: ['negation'],
    pattern:
      /\b(?:(?:is|are|was|were|has|have|had|do|does|did|will|would|could|can|should|must|may|might)(?: not|n['’]t)|cannot|can['’]t|won['’]t) (?:(?:be|been|have) )?(?!only\b|just\b|yet\b)[a-z]{3,}/g,
    // Of the words the last, as far as its ending: "did not receive", "had not received".
    key: (found) => (/[a-z]+$/.exec(found)?.[0] ?? '').replace(/(?:e?d|ing|e?s|e)$/, ''),
    put: affirmative,
  },
];

/** Where each fact stands that a text has once. */
function once(text: string, { pattern, key, fits }: Way): Map<string, { readonly at: number; readonly found: string }> {
  const all = new Map<string, { at: number; found: string }[]>();
  for (const { 0: found, index: at } of text.matchAll(pattern)) {
    if (fits && !fits(found)) continue;
    all.set(key(found), [...(all.get(key(found)) ?? []), { at, found }]);
  }
  return new Map([...all].flatMap(([fact, places]) => (places.length === 1 && places[0] ? [[fact, places[0]]] : [])));
}

const changesOf = (report: Report) => report.passages.flatMap(({ changes }) => changes);
/** A negation may be told of by the word that it stood before. */
const AROUND = 30;

/** Alters each such fact of a pair by itself, and counts where it is told of. */
async function tryOut({ article, original }: Pair, way: Way, random: Random): Promise<{ put: number; told: number }> {
  const whole = await compare(article, { ...original, id: 'original' });
  const there = once(original.text, way);
  const tally = { put: 0, told: 0 };
  for (const [fact, { at, found }] of once(article.text, way)) {
    const source = there.get(fact);
    const passage =
      source &&
      whole.passages.find(
        (one) =>
          one.article !== null &&
          one.article.start <= at &&
          at < one.article.end &&
          one.source &&
          one.source.start <= source.at &&
          source.at < one.source.end,
      );
    if (!source || !passage) continue;
    const now = way.put(found, random);
    if (way.kinds[0] !== 'negation' && original.text.includes(now)) continue;
    const text = `${article.text.slice(0, at)}${now}${article.text.slice(at + found.length)}`;
    const report = await compare({ ...article, text }, { ...original, id: 'original' });
    const reach = way.kinds[0] === 'negation' ? AROUND : 0;
    const touches = (span: { start: number; end: number } | null, from: number, length: number) =>
      span !== null && span.start < from + length + reach && span.end > from - reach;
    tally.put++;
    if (
      changesOf(report).some(
        (change) =>
          way.kinds.includes(change.kind) &&
          (touches(change.article, at, now.length) ||
            (reach > 0 && touches(change.source, source.at, source.found.length))),
      )
    )
      tally.told++;
  }
  return tally;
}

/**
 * What changed, where all is told in other words? One fact at a time is altered in real rewrites, where it is known to be the same
 * on both sides. What else differs there is not labelled: typed findings without any alteration are counted beside it.
 */
export async function evaluateRewrites(dir: string, seed = 1): Promise<Answer> {
  const pairs = (await readLines<Pair>(dir, 'verdict')).filter(({ label, set }) => label === 1 && SETS.includes(set));
  const random = seeded(seed);
  const tallies = new Map<string, { put: number; told: number }>();
  const typed = new Map<string, { articles: number; said: number }>();
  for (const pair of pairs) {
    const found = changesOf(await compare(pair.article, { ...pair.original, id: 'original' }));
    const seen = typed.get(pair.set) ?? { articles: 0, said: 0 };
    const said = found.filter(({ kind, slight }) => !slight && /^(?:number|date|name|negation)$/.test(kind)).length;
    typed.set(pair.set, { articles: seen.articles + 1, said: seen.said + said });
    for (const way of WAYS) {
      const { put, told } = await tryOut(pair, way, random);
      const key = `${way.how}|${pair.set}`;
      const all = tallies.get(key) ?? { put: 0, told: 0 };
      tallies.set(key, { put: all.put + put, told: all.told + told });
    }
  }
  const cell = (how: string, sets: readonly string[]): string => {
    const all = sets.map((set) => tallies.get(`${how}|${set}`) ?? { put: 0, told: 0 });
    return `${all.reduce((sum, { told }) => sum + told, 0)} of ${all.reduce((sum, { put }) => sum + put, 0)}`;
  };
  const rows = WAYS.map(({ how }) => [how, ...SETS.map((set) => cell(how, [set])), cell(how, SETS)]);
  const each = SETS.map(
    (set) => `${set} ${((typed.get(set)?.said ?? 0) / (typed.get(set)?.articles ?? 1)).toFixed(2)}`,
  );
  const text = [
    table(['altered', ...SETS, 'told, all'], rows),
    `Numbers, dates, names and negations told of without any alteration, right or wrong, an article: ${each.join(', ')}.`,
  ].join('\n\n');
  return { text, failures: [] };
}
