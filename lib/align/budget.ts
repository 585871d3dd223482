import { paragraphs } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { countWords } from '../text/word-bounds.ts';

/** Words that are compared at most: a text of that length takes about a second, and no news article has a tenth of it. */
const MOST_WORDS = 40_000;

/** The text up to the end of the paragraph where it grows too long to compare; of one endless paragraph its first words. */
export function withinBudget(text: string): Span {
  // No text has more words than characters: all but the longest need no count.
  if (text.length <= MOST_WORDS || countWords(text) <= MOST_WORDS) return { start: 0, end: text.length };
  let before = 0;
  for (const paragraph of paragraphs(text)) {
    const words = tokenize(text, paragraph);
    if (before + words.length > MOST_WORDS)
      return { start: 0, end: before > 0 ? paragraph.start : (words[MOST_WORDS - 1]?.end ?? paragraph.end) };
    before += words.length;
  }
  return { start: 0, end: text.length };
}
