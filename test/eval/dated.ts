import type { HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import type { Lineage, Report } from '../../lib/report.ts';
import { trace } from '../../lib/trace.ts';
import type { Answer, Failure } from './answer.ts';
import { lines, readLines } from './data.ts';
import { isDerived, rate, table } from './score.ts';

/** Two real texts that share matter, with what their outlets and dates say of them. */
type Dated = {
  readonly set: string;
  readonly a: HeldArticle;
  readonly b: HeldArticle;
  /** What is right of `a` read beside `b`, and of `b` beside `a`; null where the data do not tell. */
  readonly right: readonly [Lineage, Lineage] | null;
};
type Pair = { id: string; set: string; article: HeldArticle; original: HeldArticle };

const AGENCIES = /\b(?:reuters|associated press|apnews|afp)\b/i;
const isAgency = ({ outlet = '', url = '' }: HeldArticle): boolean => AGENCIES.test(`${outlet} ${url}`);
const host = ({ url }: HeldArticle): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : null;

/** What outlet and address say: one outlet's texts are versions, an agency's text was taken by the other. */
function told(a: HeldArticle, b: HeldArticle): Pick<Dated, 'set' | 'right'> {
  if (host(a) !== null && host(a) === host(b)) return { set: 'one site', right: ['version', 'version'] };
  if (isAgency(a) !== isAgency(b))
    return { set: 'agency and outlet', right: isAgency(a) ? ['source', 'taken'] : ['taken', 'source'] };
  return { set: 'two outlets', right: null };
}

/** Words in a run that two texts on one event do not share by accident. */
const RUN = 10;
/** Runs that two texts share at least, and how much of the shorter one's that is. */
const SHARED = { runs: 40, part: 0.3 };

/** Pairs of a library's articles that share much of their text, by runs of ten words. */
async function sharing(dir: string): Promise<Dated[]> {
  const articles: HeldArticle[] = [];
  const first = new Map<string, number>();
  const sizes: number[] = [];
  const counts = new Map<string, number>();
  for await (const article of lines<HeldArticle>(dir, 'corpus')) {
    if (!article.published || !article.outlet) continue;
    const at = articles.push(article) - 1;
    const words = article.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    sizes.push(Math.max(1, words.length - RUN + 1));
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      const other = first.get(run);
      if (other === undefined) first.set(run, at);
      else if (other !== at) counts.set(`${other} ${at}`, (counts.get(`${other} ${at}`) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([key, shared]) => {
    const [i, j] = key.split(' ').map(Number) as [number, number];
    const part = shared / Math.min(sizes[i] as number, sizes[j] as number);
    if (shared < SHARED.runs || part < SHARED.part) return [];
    const [a, b] = [articles[i] as HeldArticle, articles[j] as HeldArticle];
    return [{ a, b, ...told(a, b) }];
  });
}

/** The pairs of outlets, dates and later versions that the labelled data hold. */
async function datedPairs(dir: string): Promise<Dated[]> {
  const labelled = (await readLines<Pair>(dir, 'verdict'))
    .filter(({ set }) => set === 'reuters-update' || set === 'allsides-copy')
    .map(({ id, set, article, original }): Dated => {
      const [a, b] = [
        { ...article, id: `${id}:article` },
        { ...original, id: `${id}:original` },
      ];
      return set === 'reuters-update' ? { set, a, b, right: ['version', 'version'] } : { a, b, ...told(a, b), set };
    });
  return [...labelled, ...(await sharing(dir))];
}

async function beside(read: HeldArticle, held: HeldArticle): Promise<Report> {
  const library = new MemoryLibrary();
  library.add(held);
  return trace(read, makeFingerprint(read), library);
}
const lineageOf = ({ verdict, lineage }: Report): Lineage => (isDerived(verdict) ? lineage : 'none');

/** Answers to the two readings of one pair that cannot both hold: each took from the other, or each is the source. */
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  'taken taken',
  'source source',
  'taken version',
  'source version',
]);
const OPPOSITE: Readonly<Partial<Record<Lineage, Lineage>>> = { taken: 'source', source: 'taken' };

/** Real pairs whose outlets, addresses or kind tell who took from whom, each read both ways. */
export async function evaluateDated(dir: string): Promise<Answer> {
  const failures: Failure[] = [];
  const sets = new Map<string, Record<'n' | 'known' | 'right' | 'reverse' | 'open' | 'silent' | 'absurd', number>>();
  for (const { set, a, b, right } of await datedPairs(dir)) {
    const s = sets.get(set) ?? { n: 0, known: 0, right: 0, reverse: 0, open: 0, silent: 0, absurd: 0 };
    sets.set(set, s);
    const said = [lineageOf(await beside(a, b)), lineageOf(await beside(b, a))] as const;
    s.n += 2;
    if (CONTRADICTIONS.has([...said].sort().join(' '))) {
      s.absurd++;
      failures.push({ set, id: `${a.id} ${b.id}`, what: `contradiction: ${said.join(' and ')}` });
    }
    said.forEach((lineage, way) => {
      if (lineage === 'none') s.silent++;
      else if (lineage === 'undetermined') s.open++;
      if (!right) return;
      const want = right[way] as Lineage;
      s.known++;
      if (lineage === want) s.right++;
      else {
        if (lineage === OPPOSITE[want]) s.reverse++;
        failures.push({
          set,
          id: way === 0 ? a.id : b.id,
          what: `${lineage}, not ${want}, beside ${way === 0 ? b.id : a.id}`,
        });
      }
    });
  }
  const head = [
    'real pairs',
    'readings',
    'told',
    'right %',
    'direction wrong',
    'undetermined',
    'silent',
    'contradictions',
  ];
  const rows = [...sets].map(([set, s]) => [
    set,
    s.n,
    s.known,
    rate(s.right, s.known),
    s.reverse,
    s.open,
    s.silent,
    s.absurd,
  ]);
  return { text: table(head, rows), failures };
}
