import type { Comparison, Range, SideName } from './comparison.ts';
import { isGivenName } from './head-word.ts';

/** With more names than a paragraph has, every one against every other would take long and tell little. */
export const MANY = 40;

/** Whether the other text names this one too: then it is another one, however alike the two are written. */
export const isElsewhere = (c: Comparison, side: SideName, name: string): boolean =>
  c.views[side].context.letterCase().capitals.has(name);

/** Whether either text knows the other's name: a reworded sentence may call one person by the other's country or office. */
export const known = (c: Comparison, a: Range, s: Range): boolean =>
  c.article.slice(...a).some((item) => isElsewhere(c, 'source', item.text)) ||
  c.source.slice(...s).some((item) => isElsewhere(c, 'article', item.text));

/** "Road Safety Committee", "Traffic Safety Committee": common words with capitals are translated and reworded as others are. */
const plainWords = (c: Comparison, side: SideName, range: Range): boolean =>
  c[side].slice(...range).every((item) => !item.known && !item.name && !isGivenName(item));

/** Whether both names are such words; whether one is. */
export const arePlain = (c: Comparison, a: Range, s: Range): boolean =>
  plainWords(c, 'article', a) && plainWords(c, 'source', s);
export const isPlain = (c: Comparison, a: Range, s: Range): boolean =>
  plainWords(c, 'article', a) || plainWords(c, 'source', s);
