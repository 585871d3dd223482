import { plain } from '../../article/plain.ts';

/** Feeds that carry a summary give at most some 150 words of it (WordPress: 55). */
const WORDS = 200;
const CUT =
  /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|view|see)\s+(?:more|reading|the (?:full|rest|whole)[\w\s]{0,20})|weiterlesen|lire la suite|leer más|the post .{3,200} (?:first )?appeared (?:first )?on .{2,80})\W*$/i;

/** How many words a feed's HTML holds. */
export const wordsIn = (html: string): number => plain(html).split(/\s+/).filter(Boolean).length;

/** How much of a text's end is looked at for words of that kind: in all of it the patterns would take its square. */
const END = 500;

/** HTML without its scripts and styles. Cost: one pass, also where none of them ends. */
function withoutCode(html: string): string {
  const kept: string[] = [];
  const open = new Set<string>();
  let at = 0;
  for (const opening of html.matchAll(/<(script|style)\b/gi)) {
    const name = opening[1]?.toLowerCase() ?? '';
    if (opening.index < at || open.has(name)) continue;
    const closing = new RegExp(`</${name}>`, 'gi');
    closing.lastIndex = opening.index;
    if (closing.test(html)) {
      kept.push(html.slice(at, opening.index));
      at = closing.lastIndex;
    } else open.add(name);
  }
  return kept.join('') + html.slice(at);
}

/** Whether a feed carries an article whole, so that its page need not be fetched. */
export function isWhole(html: string): boolean {
  const text = plain(withoutCode(html));
  // WordPress signs whole articles and excerpts alike; what stands before the signature tells them apart.
  const end = text.slice(-END).replace(/The post .{3,200} (?:first )?appeared (?:first )?on .{2,80}\.?\s*$/i, '');
  const unsigned = (text.slice(0, -END) + end).trim();
  return unsigned.split(/\s+/).length >= WORDS && !CUT.test(unsigned.slice(-END));
}
