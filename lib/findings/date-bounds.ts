import { say } from '../words/say.ts';
import { type Comparison, type Draft, editSize, keyAt, mark, open, type Range, wordsOf } from './comparison.ts';

const FROM = /^(?:since|from)$/;
const UNTIL = /^(?:until|till)$/;

/** "Closed since Friday" for "closed until Friday": the day stayed, and from its beginning became its end. */
export function dateBounds(c: Comparison): Draft[] {
  if (c.views.article.context.language !== 'en') return [];
  return c.edits.flatMap((edit): Draft[] => {
    const [a, s] = [edit.a[0], edit.s[0]];
    if (editSize(edit) !== 1 || open(c, edit, 'article').length + open(c, edit, 'source').length !== 2) return [];
    const [now, was] = [keyAt(c, 'article', a), keyAt(c, 'source', s)];
    if (!(FROM.test(now) && UNTIL.test(was)) && !(UNTIL.test(now) && FROM.test(was))) return [];
    if (!c.article[a + 1]?.date || c.toSource[a + 1] !== s + 1) return [];
    const range = { article: [a, a + 2] as Range, source: [s, s + 2] as Range };
    mark(c, 'typed', 'article', range.article);
    mark(c, 'typed', 'source', range.source);
    const says = say('engine_otherDate', wordsOf(c, 'article', range.article), wordsOf(c, 'source', range.source));
    return [{ kind: 'date', ...range, says }];
  });
}
