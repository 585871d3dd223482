import { type Alignment, align } from '../align/align.ts';
import { prepare } from '../align/prepare.ts';
import type { Article, HeldArticle } from '../article/article.ts';
import { kinOf } from '../lineage/kin.ts';
import { sharedWords } from '../match/verdict.ts';
import { namedOf, type Report } from '../report.ts';
import { compare } from '../trace.ts';
import { altered, altersFact, findingsOf } from '../view/findings.ts';
import type { Descent, Family, Kinsman, Standing } from './family.ts';
import { type Parent, parentsOf } from './parents.ts';

/** The page among its family has this id. */
export const PAGE = 'page';

/** A text of the family, with what it is to the page. */
export type Relative = { readonly article: HeldArticle; readonly standing: Exclude<Standing, 'page'> };

/** Share of a text's words, 0..1, that stand in another nearly word for word: of two sources of equal share the nearer has more. */
function kept({ a, matches }: Alignment): number {
  const best = new Map<number, number>();
  for (const link of matches.flatMap(({ links }) => links)) {
    best.set(link.i, Math.max(best.get(link.i) ?? 0, link.dice));
  }
  const [some, all] = a.sentences.reduce(
    ([mine, sum], s, i) => [mine + (s.to - s.from) * (best.get(i) ?? 0), sum + (s.aside ? 0 : s.to - s.from)],
    [0, 0],
  );
  return all === 0 ? 0 : Math.min(1, some / all);
}

/** What one text altered of another: counted as the sidebar counts. */
function weighed(report: Report, text: string, source: HeldArticle): Pick<Descent, 'share' | 'facts' | 'altered'> {
  const found = altered(findingsOf(report, text, (id) => (id === source.id ? source.text : undefined)));
  return { share: report.derived, facts: found.filter(altersFact).length, altered: found.length };
}

/**
 * Who took from whom among a page and its relatives, each edge with the share taken and the facts altered. The page's own report
 * decides on the page. Every two texts are aligned (2 ms each way), every edge is compared (10 ms); `pause` is awaited in between,
 * so that a background can answer others.
 */
export async function weighFamily(
  page: Article,
  report: Report,
  relatives: readonly Relative[],
  pause: () => Promise<void> = async () => undefined,
): Promise<Family> {
  const articles: readonly HeldArticle[] = [{ ...page, id: PAGE }, ...relatives.map(({ article }) => article)];
  const standings: readonly Standing[] = ['page', ...relatives.map(({ standing }) => standing)];
  const prepared = articles.map((article) => prepare(article));
  const shares: number[][] = [];
  const near: number[][] = [];
  for (const one of prepared) {
    const alignments = prepared.map((other) => align(one, other));
    shares.push(alignments.map(sharedWords));
    near.push(alignments.map(kept));
    await pause();
  }
  const kin = kinOf(articles);
  const when = articles.map((_, i) => kin.when(i));
  const parents = parentsOf({
    standings,
    lineage: report.lineage,
    when,
    share: (of, inside) => near[of]?.[inside] ?? 0,
    took: kin.took,
    names: kin.names,
    version: kin.version,
  });
  const descents: Descent[] = [];
  for (const [i, parent] of parents.entries()) {
    if (!parent) continue;
    descents.push(await descent(i, parent, articles, report, shares[i]?.[parent.from] ?? 0));
    await pause();
  }
  const texts = articles.map(
    (article, i): Kinsman => ({ ...namedOf(article), standing: standings[i] as Standing, when: when[i] ?? null }),
  );
  return { texts, descents };
}

async function descent(
  i: number,
  { from, kind, sure }: Parent,
  articles: readonly HeldArticle[],
  report: Report,
  aligned: number,
): Promise<Descent> {
  const [mine, theirs] = [articles[i] as HeldArticle, articles[from] as HeldArticle];
  const ends = { from: theirs.id, to: mine.id, kind, sure };
  // What the reader has seen of the page is not worked out otherwise here.
  const known = mine.id === PAGE && report.original?.id === theirs.id;
  const between = known ? report : await compare(mine, theirs);
  const figures = weighed(between, mine.text, theirs);
  return { ...ends, ...figures, share: figures.share || aligned };
}
