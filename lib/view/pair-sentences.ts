import type { Change, Span } from '../report.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokenize } from '../text/tokens.ts';

/** Sentences `[from, to)` of the article beside sentences `[sourceFrom, sourceTo)` of its source. */
export type Pair = {
  readonly from: number;
  readonly to: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
};

/** Below this share of common words two sentences are not shown side by side: pairs of a spun text have a third. */
const ALIKE = 0.18;
/** One sentence made of two, or two of one, must fit clearly better than one of the two alone. */
const JOINED = 0.08;
/** Each of the two must have that much in common with what they are made of. */
const PART = 0.12;
/** A change that the engine found between two sentences is worth that much likeness. */
const TIE = 0.5;

/** Distinct words that say something; stop words where a sentence has no others. */
function wordsOf(text: string, span: Span): Set<string> {
  const stems = tokenize(text, span).map(({ stem, norm }) => (STOP_WORDS.has(norm) ? '' : stem));
  return new Set(stems.filter((stem) => stem !== ''));
}

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
};

/** Likeness of every sentence of one side to every one of the other, by way of the words that they share. */
function likenesses(here: readonly ReadonlySet<string>[], there: readonly ReadonlySet<string>[]): Float32Array {
  const holders = new Map<string, number[]>();
  there.forEach((words, j) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(j);
      else holders.set(word, [j]);
    }
  });
  const table = new Float32Array(here.length * there.length);
  here.forEach((words, i) => {
    const row = table.subarray(i * there.length, (i + 1) * there.length);
    for (const word of words) for (const j of holders.get(word) ?? []) row[j] = (row[j] as number) + 2;
    row.forEach((common, j) => {
      if (common > 0) row[j] = common / (words.size + (there[j] as ReadonlySet<string>).size);
    });
  });
  return table;
}

const union = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): Set<string> =>
  new Set([...(a ?? []), ...b]);

const indexAt = (parts: readonly Span[], at: number): number =>
  parts.findIndex(({ start, end }) => at >= start && at < end);

/** How many changes tie sentence `i` of the article to sentence `j` of the source. */
function tiesOf(changes: readonly Change[], parts: readonly Span[], sources: readonly Span[]): Map<string, number> {
  const ties = new Map<string, number>();
  for (const { article, source } of changes) {
    if (!article || !source) continue;
    const key = `${indexAt(parts, article.start)} ${indexAt(sources, source.start)}`;
    ties.set(key, (ties.get(key) ?? 0) + 1);
  }
  return ties;
}

/** A step of the alignment: how many sentences it takes on either side. */
const STEPS = [
  [1, 1],
  [2, 1],
  [1, 2],
  [1, 0],
  [0, 1],
] as const;

/**
 * Pairs the sentences of a passage with those of its source, in order, by dynamic programming (Gale and Church 1993, with
 * common words in the place of lengths). A sentence without a counterpart goes with the pair before it, so that the pairs
 * cover both sides whole. Cost: product of the numbers of sentences.
 */
export function pairSentences(
  article: string,
  parts: readonly Span[],
  source: string,
  sources: readonly Span[],
  changes: readonly Change[],
): Pair[] {
  const here = parts.map((span) => wordsOf(article, span));
  const there = sources.map((span) => wordsOf(source, span));
  const ties = tiesOf(changes, parts, sources);
  const width = sources.length + 1;
  const best = new Float64Array((parts.length + 1) * width).fill(-1);
  const step = new Uint8Array(best.length);
  best[0] = 0;

  const table = likenesses(here, there);
  const alike = (i: number, j: number): number => table[i * there.length + j] ?? 0;
  const tie = (i: number, j: number): number => (ties.size > 0 ? TIE * (ties.get(`${i} ${j}`) ?? 0) : 0);

  const worth = (i: number, j: number, take: number, takeSource: number): number => {
    if (take === 0 || takeSource === 0) return 0;
    const own = alike(i, j) + tie(i, j);
    if (take === 1 && takeSource === 1) return own > ALIKE ? own : -1;
    const [i2, j2] = [i + take - 1, j + takeSource - 1];
    // Both parts must have something to do with the whole; nearly all of the table is empty and passed over here.
    const second = alike(i2, j2) + tie(i2, j2);
    if (own <= PART || second <= PART) return -1;
    const [a, b] = [here[i], there[j]];
    const joined =
      take === 2
        ? likeness(union(here[i2], a as ReadonlySet<string>), b as ReadonlySet<string>)
        : likeness(a as ReadonlySet<string>, union(there[j2], b as ReadonlySet<string>));
    const value = joined + tie(i, j) + tie(i2, j2) - JOINED;
    return value > ALIKE ? value : -1;
  };

  for (let i = 0; i <= parts.length; i++) {
    for (let j = 0; j < width; j++) {
      const so = best[i * width + j] as number;
      if (so < 0) continue;
      STEPS.forEach(([take, takeSource], which) => {
        if (i + take > parts.length || j + takeSource > sources.length) return;
        const value = worth(i, j, take, takeSource);
        const at = (i + take) * width + j + takeSource;
        if (value >= 0 && so + value > (best[at] as number)) {
          best[at] = so + value;
          step[at] = which;
        }
      });
    }
  }
  return joinUnpaired(walk(step, parts.length, sources.length, width));
}

function walk(step: Uint8Array, i: number, j: number, width: number): Pair[] {
  const pairs: Pair[] = [];
  let [a, b] = [i, j];
  while (a > 0 || b > 0) {
    const [take, takeSource] = STEPS[step[a * width + b] as number] ?? STEPS[0];
    pairs.push({ from: a - take, to: a, sourceFrom: b - takeSource, sourceTo: b });
    [a, b] = [a - take, b - takeSource];
  }
  return pairs.reverse();
}

/** Gives each sentence without a counterpart to the pair before it, or to the first one. */
function joinUnpaired(pairs: readonly Pair[]): Pair[] {
  const joined: Pair[] = [];
  const isWhole = ({ from, to, sourceFrom, sourceTo }: Pair) => to > from && sourceTo > sourceFrom;
  for (const pair of pairs) {
    const last = joined.at(-1);
    if (last && (!isWhole(pair) || !isWhole(last))) {
      joined[joined.length - 1] = { ...last, to: pair.to, sourceTo: pair.sourceTo };
    } else joined.push(pair);
  }
  return joined;
}
