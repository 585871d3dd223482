import type { Article } from '../../article/article.ts';
import { type Judgement, judgeable, judgementsOn, judging, type Reason } from '../../feedback/judgement.ts';
import { sketchOf } from '../../feedback/sketch.ts';
import { makeFingerprint } from '../../fingerprint/make.ts';
import { particularsOf } from '../../report.ts';
import { changeJudgements, judgements } from '../judgements.ts';
import { checkTab } from './check-tab.ts';
import { articlesById, library } from './corpus.ts';
import { reportOf } from './settled.ts';

const sketched = (article: Pick<Article, 'text' | 'title'>): number[] => sketchOf(makeFingerprint(article));

/**
 * Keeps what the reader says of the text `of` that a tab's report names; false, and nothing kept, where it names another by
 * now. A wrong one is looked past at once.
 */
export async function judge(tabId: number, says: Judgement['says'], of: string): Promise<boolean> {
  const since = await library().generation();
  const state = await reportOf(tabId);
  const named = state && judgeable(state.report);
  if (!state || named?.id !== of) return false;
  const { url, article, report } = state;
  const [held] = await articlesById([named.id]);
  const { verdict, lineage, probability } = report;
  const judgement: Judgement = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    says,
    article: { ...particularsOf({ ...article, url }), sketch: sketched(article) },
    original: { id: named.id, ...particularsOf(named), sketch: held ? sketched(held) : [] },
    report: { verdict, lineage, probability },
  };
  // Of what was deleted meanwhile nothing is to be kept.
  await changeJudgements(async (all) => ((await library().generation()) === since ? judging(all, judgement) : all));
  if (says === 'wrong') await checkTab(tabId);
  return true;
}

/** Says why, of a judgement that was given; null takes the reason back. */
export async function giveReason(id: string, reason: Reason | null): Promise<true> {
  await changeJudgements((all) =>
    all.map((one) => {
      if (one.id !== id) return one;
      const { reason: _before, ...rest } = one;
      return { ...rest, ...(reason && { reason }) };
    }),
  );
  return true;
}

/** Takes judgements back; the page in the tab given is checked again, since what was ruled out may be named now. */
export async function unjudge(ids: readonly string[], tabId: number | null): Promise<true> {
  await changeJudgements((all) => all.filter(({ id }) => !ids.includes(id)));
  if (tabId !== null) await checkTab(tabId);
  return true;
}

/** Adds judgements from a file; of one that is here already the file's stands. Answers how many there are now. */
export async function takeJudgements(read: readonly Judgement[]): Promise<number> {
  const fresh = new Set(read.map(({ id }) => id));
  return (await changeJudgements((all) => [...all.filter(({ id }) => !fresh.has(id)), ...read])).length;
}

/** What was said of the page in a tab, here or of the same text elsewhere, the latest first. */
export async function judgedOn(tabId: number): Promise<Judgement[]> {
  const [state, all] = await Promise.all([reportOf(tabId), judgements()]);
  if (!state || all.length === 0) return [];
  return judgementsOn(all, { url: state.url, sketch: sketched(state.article) }).sort((a, b) =>
    b.at.localeCompare(a.at),
  );
}
