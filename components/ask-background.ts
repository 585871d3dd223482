import { browser } from 'wxt/browser';
import type { FromExtensionPage } from '../lib/messages/extension-page.ts';

/** The background may be stopped while it works; the next message starts it again. */
const TRIES = 4;

/** Asks the background; every question may be put twice. Rejects where none of several tries was answered. */
export async function askBackground<Answer>(message: FromExtensionPage): Promise<Answer> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const answer: Answer | undefined = await browser.runtime.sendMessage(message);
      if (answer !== undefined) return answer;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error('the background does not answer', { cause: failure });
}
