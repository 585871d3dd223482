import { align } from './align/align.ts';
import { type Prepared, prepare } from './align/prepare.ts';
import { type Rarity, rarityOf } from './align/weights.ts';
import type { Article, HeldArticle } from './article/article.ts';
import type { Library } from './corpus/library.ts';
import type { Fingerprint } from './fingerprint/fingerprint.ts';
import { decide } from './lineage/lineage.ts';
import { findCandidates } from './match/candidates.ts';
import { findByHeadline } from './match/headlines.ts';
import { type Judged, judgeAll } from './match/judge.ts';
import { buildReport } from './report/build.ts';
import type { Report } from './report.ts';

/** The article under its own address or id: it cannot be its own original. */
const isSelf = (article: Article, held: HeldArticle): boolean =>
  (article.id !== undefined && held.id === article.id) || (article.url !== undefined && held.url === article.url);

/** Most probable source first; of equals the one that shares more. */
const byProbability = (x: Judged, y: Judged): number => y.probability - x.probability || y.derived - x.derived;

/** Aligns the article with each of the others and judges them beside each other; the most probable first. */
const compareAll = (article: Prepared, others: readonly HeldArticle[], rarity?: Rarity, from?: number): Judged[] =>
  judgeAll(
    others,
    others.map((held) => align(article, prepare(held), rarity)),
    from,
  ).sort(byProbability);

/** What a reader may ask otherwise of a trace. */
export type Asked = {
  /** Articles that are not to be named: weighed as rivals of the others, so that these are judged as ever. */
  readonly ruledOut?: (held: HeldArticle) => boolean;
  /** The probability from which on a text is called derived, where it is not to be the engine's own. */
  readonly from?: number;
};

/**
 * The pipeline: article -> fingerprint -> candidates -> alignment -> findings -> lineage -> report.
 * Says where the article's text most likely comes from, among what the library holds, and what was changed.
 * Takes some 2 ms a candidate; bad text is no error, it gives an empty report.
 */
export async function trace(
  article: Article,
  fingerprint: Fingerprint,
  library: Library,
  { ruledOut = () => false, from }: Asked = {},
): Promise<Report> {
  const started = performance.now();
  const [{ candidates, rarity, standing }, titled] = await Promise.all([
    findCandidates(fingerprint, library),
    findByHeadline(article.title, fingerprint, library),
  ]);
  const keys = [...new Set([...candidates.map((c) => c.key), ...titled])];
  const reading = library.articles(keys);
  // The article is taken apart while the store, which is another process, reads the others.
  const prepared = prepare(article, standing);
  const held = (await reading).filter((other) => !isSelf(article, other));
  const all = compareAll(prepared, held, rarityOf(prepared, rarity), from);
  const judged = all.filter((one) => !ruledOut(one.article));
  return buildReport(prepared, judged, decide(article, judged), started);
}

/** The same for two texts: the second is taken for the original, whatever speaks for the other direction is evidence. */
export async function compare(article: Article, original: HeldArticle): Promise<Report> {
  const started = performance.now();
  const prepared = prepare(article);
  const judged = compareAll(prepared, [original]);
  const decision = decide(article, judged);
  const given =
    decision.lineage === 'source'
      ? ({ ...decision, lineage: 'undetermined', original: 0, relations: ['original'] } as const)
      : decision;
  return buildReport(prepared, judged, given, started);
}
