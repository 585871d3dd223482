import { browser } from 'wxt/browser';
import type { FromPage } from '../../messages.ts';
import { isAlive } from './alive.ts';

/** The background may be stopped while it works; it is started again by the next message. */
const TRIES = 4;

/**
 * Sends to the background and waits for its answer. No answer means that the background was stopped in mid-work: the
 * message is sent again. Undefined where the extension is gone or never answers.
 */
export async function sendToBackground(message: FromPage): Promise<unknown> {
  for (let attempt = 0; attempt < TRIES && isAlive(); attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (answer !== undefined) return answer;
    } catch {
      // Stopped in mid-work, or the extension is gone: the loop's condition tells which.
    }
  }
  return undefined;
}
