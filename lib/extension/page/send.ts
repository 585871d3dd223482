import type { FromPage } from '../../messages/page.ts';
import { isAlive } from './alive.ts';
import { ownBrowser } from './own-browser.ts';

/**
 * Waits before each further try, in ms. The background may be stopped while it works and is started again by the next
 * message; but one that is just being stopped refuses messages for a moment.
 */
const PAUSES = [0, 100, 400, 1600];

/**
 * Sends to the background and waits for its answer. No answer means that the background was stopped in mid-work: the
 * message is sent again, as long as what it tells `stands`. Undefined where it does not, and where the background never
 * answers.
 */
export async function sendToBackground(message: FromPage, stands = isAlive): Promise<unknown> {
  for (const ms of PAUSES) {
    if (ms) await new Promise((done) => setTimeout(done, ms));
    if (!stands()) return undefined;
    try {
      const answer: unknown = await ownBrowser()?.runtime?.sendMessage(message);
      // The background's polyfill says by an object with a `message`, as no answer of ours has, that the work failed there.
      if (answer !== undefined && (answer as { message?: string } | null)?.message === undefined) return answer;
    } catch {
      // Stopped in mid-work, or the extension is gone: the loop's condition tells which.
    }
  }
  return undefined;
}
