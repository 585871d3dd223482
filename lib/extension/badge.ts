import { browser } from 'wxt/browser';
import type { Report } from '../report.ts';
import { UNREADABLE_WORDS } from '../view/unreadable.ts';
import { badgeText, headline, percent } from '../view/verdict.ts';
import type { TabState } from './tab-state.ts';

const RED = '#8c1c13';
const GREY = '#5f5a51';

type Badge = { readonly text: string; readonly colour: string; readonly title: string };

/** Taken from someone else is the one case that is coloured; a version of its own story and no finding are grey. */
const colourOf = (report: Report): string =>
  report.lineage === 'taken' || report.lineage === 'undetermined' ? RED : GREY;

/** What the toolbar button shows for a tab; null is a page not checked. */
export function badgeOf(state: TabState | null): Badge {
  if (!state) return { text: '', colour: GREY, title: 'Check this page with Wirecopy' };
  if (state.status === 'checking') return { text: '…', colour: GREY, title: 'Wirecopy is checking this page' };
  if (state.status === 'message') return { text: '', colour: GREY, title: UNREADABLE_WORDS[state.why] };
  const { report } = state;
  return {
    text: badgeText(report) || '–',
    colour: colourOf(report),
    title: report.derived > 0 ? `${headline(report)}\n${percent(report.derived)} of this text` : headline(report),
  };
}

/** Shows a tab's state on the toolbar button. A tab that is gone meanwhile is no error. */
export async function paintBadge(tabId: number, state: TabState | null): Promise<void> {
  const { text, colour, title } = badgeOf(state);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
