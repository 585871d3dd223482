import { dateWords } from '../../lib/view/time.ts';
import { joined } from '../../lib/words/joined.ts';
import { count, say } from '../../lib/words/say.ts';

/** "about 4 minutes left": never more exact than it is known. */
export function timeLeft(seconds: number): string {
  if (seconds < 10) return say('library_left_few');
  if (seconds < 90) return count('library_left_seconds', Math.round(seconds / 10) * 10);
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? count('library_left_minutes', minutes) : count('library_left_hours', Math.round(minutes / 60));
}

/** What a source is called: a feed by its address, a pack by its name. */
export function sourceName(source: string): string {
  if (source === 'read' || source === 'named') return say(`library_source_${source}`);
  return source.replace(/^(?:feed|pack):/, '').replace(/^https?:\/\/(?:www\.)?/, '');
}

/** "Northern Wire · Ada Lindqvist · 17 Aug 2026 · 640 words"; what is not known is left out. */
export function bylineWords(row: { outlet?: string; author?: string; published?: string; words: number }): string {
  const date = row.published ? dateWords(row.published) : undefined;
  return joined([row.outlet, row.author, date, count('library_words', row.words)]);
}
