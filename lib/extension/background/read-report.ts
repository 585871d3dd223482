import { browser } from 'wxt/browser';
import { isNotOpened } from '../../corpus/store/not-opened.ts';
import { ruledOut } from '../../feedback/ruled-out.ts';
import { sketchOf } from '../../feedback/sketch.ts';
import type { FromPage, Painting } from '../../messages/page.ts';
import type { Report } from '../../report.ts';
import { trace } from '../../trace.ts';
import { NAMED_FROM, withhold } from '../../view/certainty.ts';
import { findingsOf, textIn } from '../../view/findings.ts';
import { glanceOf } from '../../view/glance.ts';
import { marksOf } from '../../view/marks.ts';
import { settingAside } from '../../view/set-aside.ts';
import type { Unreadable } from '../../view/unreadable.ts';
import { judgements } from '../judgements.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { isOff, shownOn } from '../settings-values.ts';
import { checkedPatterns, covers } from '../sites.ts';
import type { Known } from '../tab-state.ts';
import { changeReading, changeTab } from './change-tab.ts';
import { articlesById, heldAt, holdings, library } from './corpus.ts';
import { isNamedAnyway } from './named-anyway.ts';
import { remember } from './remember.ts';
import { usableFingerprint } from './usable-fingerprint.ts';

type Read = Extract<FromPage, { kind: 'read' }>;

const NOTHING: Painting = { status: 'nothing' };

/** Whether Wirecopy may still check by itself there: an open page's content script outlives a grant taken back. */
async function isGranted(url: string, { onlySources }: Settings): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return checkedPatterns(origins, onlySources).some((pattern) => covers(pattern, url));
}

/** Ids of the texts that a report refers to. */
export const sourceIds = ({ passages, omitted }: Report): string[] => [
  ...new Set([...passages.flatMap(({ source }) => source?.id ?? []), ...omitted.map(({ id }) => id)]),
];

/** Why there is no report: what a reader can do about each is another. */
function whyNot(error: unknown): Unreadable {
  if (!isNotOpened(error)) return 'failed';
  return browser.extension.inIncognitoContext ? 'all-private' : 'no-library';
}

/** Traces the article that a page sent, and answers with all that the page is to know of it: marks and a label. */
export async function readReport(tabId: number, message: Read): Promise<Painting> {
  const { url, reading, article } = message;
  const fingerprint = usableFingerprint(article, message.fingerprint);
  const generation = library().generation();
  // Heard of below, where the page is told.
  generation.catch(() => undefined);
  const settings = await loadSettings();
  if (!message.asked && (isOff(settings, url) || !(await isGranted(url, settings)))) return NOTHING;
  await changeTab(tabId, () => ({ status: 'checking', url, reading, at: Date.now() }));
  const tell = (known: Known) => changeReading(tabId, reading, () => ({ ...known, url, reading, at: Date.now() }));
  try {
    const since = await generation;
    // Also under another form of its address: what was read here before is no original of it.
    const id = (await heldAt(url))?.id;
    const read = { ...article, ...(id !== undefined && { id }) };
    const rule = ruledOut(await judgements(), { url, sketch: sketchOf(fingerprint) });
    let aside = id !== undefined;
    const wrong: typeof rule = (other) => {
      const out = rule(other);
      aside ||= out;
      return out;
    };
    // More certainty than the engine's own is asked of its answer, less already of its judgement.
    const from = Math.min(NAMED_FROM[settings.certainty], NAMED_FROM.likely);
    const all = await trace(read, fingerprint, library(), { ruledOut: wrong, from });
    const named = (await isNamedAnyway(tabId, url)) ? all : withhold(all, settings.certainty);
    const found = settingAside(named, aside);
    const [texts, held] = await Promise.all([articlesById(sourceIds(found)), holdings()]);
    const sourceText = textIn(texts);
    const findings = findingsOf(found, article.text, sourceText);
    const glance = glanceOf(found, findings, held, Date.now());
    if (!(await tell({ status: 'report', article, report: found, glance }))) return NOTHING;
    await remember(tabId, { ...article, url }, since).catch(() => undefined);
    const marks = marksOf(findings, article.text, sourceText);
    // Last, for the page hears of what changes from now on: what is to be seen on it, and whether all was deleted.
    const [wanted, now] = await Promise.all([loadSettings(), library().generation()]);
    if (now !== since) return NOTHING;
    return { status: 'paint', reading, marks, label: glance.label, shown: shownOn(wanted, url) };
  } catch (error) {
    console.error('Wirecopy could not check this article', error);
    await tell({ status: 'message', why: whyNot(error) });
    return NOTHING;
  }
}
