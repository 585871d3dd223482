import { type Area, flatten } from '../../lib/words/messages.ts';
import { areasOf } from '../../locales/read.ts';
import type { Own } from '../../scripts/browser/driven.ts';

/** Words that are the same in another language, or are names: no sign that something was left in English. */
const SHORT = 8;

/** Sentences and labels as English has them, without those that another language has too, and without fillings. */
function phrases(language: string): string[] {
  const [english, other] = ['en', language].map((one) => flatten(areasOf(one) as Record<string, Area>)) as [
    Map<string, string>,
    Map<string, string>,
  ];
  const theirs = [...other.values()].join('\n');
  return [...new Set(english.values())].filter(
    (words) => words.length >= SHORT && !words.includes('$') && !theirs.includes(words),
  );
}

/**
 * What a page shows or says to a screen reader in English although its language is another: texts that are an English
 * message, and keys for which there is no message at all.
 */
export async function englishLeft(page: Own, language: string): Promise<string[]> {
  const texts = await page.evaluate((document) => {
    const shown: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) shown.push(walker.currentNode.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '');
    return shown.filter((text) => text !== '');
  });
  const english = new Set(phrases(language));
  const areas = Object.keys(areasOf('en')).join('|');
  const key = new RegExp(`^(?:${areas})_\\w+$`);
  return texts.filter((text) => english.has(text) || key.test(text));
}
