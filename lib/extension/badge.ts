import { browser } from 'wxt/browser';
import { glanceLines } from '../view/glance.ts';
import type { Look } from '../view/standing.ts';
import { unreadableLook, unreadableWords } from '../view/unreadable.ts';
import { say } from '../words/say.ts';
import type { TabState } from './tab-state.ts';

const RED = '#8c1c13';
const GREY = '#5f5a51';

type Badge = { readonly look: Look; readonly text: string; readonly colour: string; readonly title: string };

/** What the toolbar button shows for a tab; null is a page not checked. */
function badgeOf(state: TabState | null): Badge {
  if (!state) return { look: 'idle', text: '', colour: GREY, title: say('view_titleIdle') };
  if (state.status === 'checking')
    return { look: 'checking', text: '…', colour: GREY, title: say('view_titleChecking') };
  if (state.status === 'message') {
    return { look: unreadableLook(state.why), text: '', colour: GREY, title: unreadableWords(state.why) };
  }
  const { glance } = state;
  const taken = glance.standing === 'taken';
  return {
    look: taken && glance.fact ? 'fact' : glance.standing,
    text: glance.badge,
    // Taken from someone else is the one case that is coloured; its icon has a shape of its own as well.
    colour: taken || glance.standing === 'undetermined' ? RED : GREY,
    title: glanceLines(glance),
  };
}

/** `public/icon/state`: one picture for each look, made by `scripts/make-state-icons.ts`. */
const iconOf = (look: Look): Record<string, string> =>
  Object.fromEntries([16, 32].map((size) => [size, `/icon/state/${look}-${size}.png`]));

/** Shows a tab's state on the toolbar button. A tab that is gone meanwhile is no error. */
export async function paintBadge(tabId: number, state: TabState | null): Promise<void> {
  const { look, text, colour, title } = badgeOf(state);
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path: iconOf(look) }),
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
