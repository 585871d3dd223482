import { type Browser, browser } from 'wxt/browser';
import type { Added } from '../../messages/extension-page.ts';
import type { ReportView } from '../../messages/views.ts';
import { say } from '../../words/say.ts';
import { fromExtensionPage } from '../check-message.ts';
import { inTurn } from '../in-turn.ts';
import { tabState } from '../tab-state.ts';
import { checkTab } from './check-tab.ts';
import { compareTab } from './compare-tab.ts';
import { addPage, articlesById, holdsPage, library } from './corpus.ts';
import { earlierTexts } from './earlier.ts';
import { familyOfTab } from './family-of-tab.ts';
import { deleteEverything, forgetRead } from './forget.ts';
import { giveReason, judge, judgedOn, takeJudgements, unjudge } from './judge.ts';
import { nameAnyway } from './named-anyway.ts';
import { sourceIds } from './read-report.ts';
import { reportOf } from './settled.ts';
import { lookAt, lookWhereItPoints } from './sources/look.ts';
import { workOnSources } from './sources/work.ts';

async function view(tabId: number): Promise<ReportView | null> {
  const state = await tabState(tabId);
  if (state?.status !== 'report') return null;
  const { reading, report, article, url } = state;
  const [held, sources, librarySize, earlier, look] = await Promise.all([
    holdsPage(url),
    articlesById(sourceIds(report)),
    library().size(),
    earlierTexts(url, article),
    lookAt(url),
  ]);
  return { reading, report, article, sources, librarySize, held, earlier, look };
}

async function add(tabId: number): Promise<Added> {
  const since = await library().generation();
  const state = await reportOf(tabId);
  if (!state) return { status: 'refused', why: say('errors_noArticle') };
  return await addPage(state.url, state.article, since);
}

async function nameIt(tabId: number): Promise<true> {
  await inTurn(`tab ${tabId}`, async () => {
    const state = await tabState(tabId);
    if (state) await nameAnyway(tabId, state.url);
  });
  await checkTab(tabId);
  return true;
}

/** Whether a message comes from a page of this extension, in a tab or in the sidebar. */
export const isExtensionPage = (sender: Browser.runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** Answers the extension's own pages. */
export function onExtensionMessage(raw: unknown): Promise<unknown> | undefined {
  const message = fromExtensionPage(raw);
  if (!message) return undefined;
  if (message.kind === 'work') {
    void workOnSources();
    return Promise.resolve(true);
  }
  if (message.kind === 'all-private') return Promise.resolve(browser.extension.inIncognitoContext);
  if (message.kind === 'forget-read') return forgetRead();
  if (message.kind === 'delete-everything') return deleteEverything();
  if (message.kind === 'name-anyway') return nameIt(message.tabId);
  if (message.kind === 'judge') return judge(message.tabId, message.says, message.of);
  if (message.kind === 'judged') return judgedOn(message.tabId);
  if (message.kind === 'reason') return giveReason(message.id, message.reason);
  if (message.kind === 'unjudge') return unjudge(message.ids, message.tabId);
  if (message.kind === 'take-judgements') return takeJudgements(message.judgements);
  if (message.kind === 'compare') return compareTab(message.tabId, message.with);
  if (message.kind === 'family') return familyOfTab(message.tabId);
  if (message.kind === 'look') return lookWhereItPoints(message.tabId);
  if (message.kind === 'check-tab') return checkTab(message.tabId).then(() => true);
  return message.kind === 'view' ? view(message.tabId) : add(message.tabId);
}
