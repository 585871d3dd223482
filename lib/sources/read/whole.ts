import { plain } from '../../article/plain.ts';

/** Feeds that carry a summary give at most some 150 words of it (WordPress: 55). */
const WORDS = 200;
const CUT =
  /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|view|see)\s+(?:more|reading|the (?:full|rest|whole)[\w\s]{0,20})|weiterlesen|lire la suite|leer más|the post .{3,200} (?:first )?appeared (?:first )?on .{2,80})\W*$/i;

/** How many words a feed's HTML holds. */
export const wordsIn = (html: string): number => plain(html).split(/\s+/).filter(Boolean).length;

/** Whether a feed carries an article whole, so that its page need not be fetched. */
export function isWhole(html: string): boolean {
  const text = plain(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ''));
  // WordPress signs whole articles and excerpts alike; what stands before the signature tells them apart.
  const unsigned = text.replace(/The post .{3,200} (?:first )?appeared (?:first )?on .{2,80}\.?\s*$/i, '').trim();
  return unsigned.split(/\s+/).length >= WORDS && !CUT.test(unsigned);
}
