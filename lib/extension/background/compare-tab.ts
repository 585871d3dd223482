import type { Article, HeldArticle } from '../../article/article.ts';
import { viewOf } from '../../compare/comparison.ts';
import type { Compared } from '../../messages/extension-page.ts';
import type { Choice, ComparisonView } from '../../messages/views.ts';
import { namedOf, type Report } from '../../report.ts';
import { compare } from '../../trace.ts';
import { articlesById } from './corpus.ts';
import { earlierTexts } from './earlier.ts';
import { sourceIds } from './read-report.ts';
import { reportOf } from './settled.ts';

/** The id of the page itself where the other text took from it. */
const PAGE = 'page';

/** What a page can be set beside, the likeliest first: its original, other versions, copies, siblings, then its own subject. */
function choicesOf({ original, related, lineage }: Report): Choice[] {
  const rest = related.filter(({ id }) => id !== original?.id);
  const order: readonly Choice['relation'][] = ['original', 'version', 'copy', 'sibling', 'subject'];
  return [
    ...(original ? [{ ...namedOf(original), relation: 'original' as const, lineage }] : []),
    ...rest.map((other): Choice => ({ ...namedOf(other), relation: other.relation, lineage })),
  ].sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

/** Whether the page comes first: the other took from it, or is a later version of the same text. */
function isBefore(article: Article, { relation, published }: Choice): boolean {
  if (relation === 'copy') return true;
  const [mine, theirs] = [Date.parse(article.published ?? ''), Date.parse(published ?? '')];
  return relation === 'version' && mine < theirs;
}

type Pair = Pick<ComparisonView, 'report' | 'after' | 'before' | 'page' | 'sources'>;

async function pairOf(article: Article, report: Report, choice: Choice): Promise<Pair | null> {
  const page: HeldArticle = { ...article, id: PAGE };
  const [found] = await articlesById([choice.id]);
  if (!found) return null;
  const other: HeldArticle = { ...found, id: choice.id };
  if (choice.id === report.original?.id) {
    // The reader has this report already: every figure stays as it was.
    const held = await articlesById(sourceIds(report).filter((id) => id !== other.id));
    return { report, after: viewOf(page), before: viewOf(other), page: 'after', sources: [other, ...held].map(viewOf) };
  }
  if (isBefore(article, choice)) {
    const { id: _, ...taker } = other;
    const turned = await compare(taker, page);
    return { report: turned, after: viewOf(other), before: viewOf(page), page: 'before', sources: [viewOf(page)] };
  }
  const between = await compare(article, other);
  return { report: between, after: viewOf(page), before: viewOf(other), page: 'after', sources: [viewOf(other)] };
}

/** Sets the page of a tab beside a text of its report, or beside an earlier text of its own address. */
export async function compareTab(tabId: number, wanted: string | null): Promise<Compared> {
  const state = await reportOf(tabId);
  if (!state) return { status: 'gone' };
  const { reading, report, article, url } = state;
  const earlier = await earlierTexts(url, article);
  const choices: readonly Choice[] = [
    ...choicesOf(report),
    ...earlier.map(
      ({ source: { text: _, ...named } }): Choice => ({ ...named, relation: 'earlier', lineage: report.lineage }),
    ),
  ];
  const choice = wanted === null ? choices[0] : choices.find(({ id }) => id === wanted);
  if (!choice) return wanted === null ? { status: 'alone', reading } : { status: 'missing', reading, choices };
  const before = earlier.find(({ source }) => source.id === choice.id);
  const pair: Pair | null = before
    ? {
        report: before.report,
        after: viewOf({ ...article, id: PAGE }),
        before: before.source,
        page: 'after',
        sources: [before.source],
      }
    : await pairOf(article, report, choice);
  if (!pair) return { status: 'missing', reading, choices };
  return { status: 'compared', view: { reading, ...pair, choices, chosen: choice.id } };
}
