import { STOP_WORDS } from '../text/stop-words.ts';
import { type Comparison, type Draft, LIGHT, mark, open, type Range, type SideName, wordsOf } from './comparison.ts';
import type { Edit } from './diff.ts';
import { base, type Opposition, opposition } from './opposite.ts';
import { DENYING_BEFORE_TO, NEGATORS, NOT_ONLY } from './words/negators.ts';

/** Statements turned round: a negation lost or put in, a word replaced by its opposite. */
export function negationChanges(c: Comparison): Draft[] {
  const opposites = c.views.article.context.language === 'en' ? [...oppositesInPlace(c), ...oppositesElsewhere(c)] : [];
  return [...opposites, ...negators(c)];
}

/** Edits of more words than this are another wording: opposites in them must be strong and stand alone. */
const SMALL_EDIT = 8;
/** Of two edits, how far apart in the list of edits one place may have moved. */
const NEAR = 2;

const keyAt = (c: Comparison, side: SideName, at: number): string => c[side][at]?.key ?? '';
const size = (edit: Edit): number => Math.max(edit.a[1] - edit.a[0], edit.s[1] - edit.s[0]);
const isWord = (c: Comparison, side: SideName, at: number): boolean => /^[a-z]{2,}$/.test(keyAt(c, side, at));

function oppositesInPlace(c: Comparison): Draft[] {
  return c.edits.flatMap((edit) => {
    if (size(edit) > SMALL_EDIT) return [];
    const drafts: Draft[] = [];
    for (const a of open(c, edit, 'article').filter((i) => isWord(c, 'article', i))) {
      for (const s of open(c, edit, 'source').filter((i) => isWord(c, 'source', i))) {
        const how = opposition(keyAt(c, 'article', a), keyAt(c, 'source', s));
        if (!how || c.typed.source.has(s)) continue;
        drafts.push(...opposed(c, a, s, how, edit));
        break;
      }
    }
    return drafts;
  });
}

/** In a reworded sentence: a strong opposite near the place, neither word on the other side in any form. */
function oppositesElsewhere(c: Comparison): Draft[] {
  if (c.edits.length < 2) return [];
  const drafts: Draft[] = [];
  const strong = (side: SideName, i: number) =>
    isWord(c, side, i) &&
    keyAt(c, side, i).length > 3 &&
    !STOP_WORDS.has(keyAt(c, side, i)) &&
    !DIRECTIONS.has(keyAt(c, side, i));
  const bases = {
    article: new Set(c.article.map((item) => base(item.key))),
    source: new Set(c.source.map((item) => base(item.key))),
  };
  c.edits.forEach((edit, e) => {
    for (const a of open(c, edit, 'article').filter(
      (i) => strong('article', i) && !bases.source.has(base(keyAt(c, 'article', i))),
    )) {
      const around = c.edits.slice(Math.max(0, e - NEAR), e + NEAR + 1).flatMap((near) => open(c, near, 'source'));
      const s = around.find(
        (i) =>
          strong('source', i) &&
          !bases.article.has(base(keyAt(c, 'source', i))) &&
          opposition(keyAt(c, 'article', a), keyAt(c, 'source', i)) === 'claim',
      );
      if (s !== undefined) drafts.push(...opposed(c, a, s, 'claim', edit));
    }
  });
  return drafts;
}

/** Words of place, order and amount that rewording uses in other senses. */
const DIRECTIONS = new Set(
  'after before above below under over inside outside left right first last early late earlier later most least more less public private'.split(
    ' ',
  ),
);

function opposed(c: Comparison, a: number, s: number, how: Opposition, edit: Edit): Draft[] {
  const facing = [
    ...open(c, edit, 'article').map((i) => ['article', i] as const),
    ...open(c, edit, 'source').map((i) => ['source', i] as const),
  ];
  const itself = (side: SideName, i: number) => i === (side === 'article' ? a : s);
  const not = facing.filter(([side, i]) => !itself(side, i) && isNegator(c, side, i));
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  // "did not approve" and "rejected" say the same.
  if (not.length === 1) {
    const [side, i] = not[0] as readonly [SideName, number];
    c.settled[side].add(i);
    return [];
  }
  const quoted = (c.article[a]?.quote ?? -1) >= 0 && (c.source[s]?.quote ?? -1) >= 0;
  // The far end of a scale inside a quotation is told by the quotation's own finding.
  if (how === 'scale' && quoted) return [];
  const [now, was] = [c.article[a]?.text ?? '', c.source[s]?.text ?? ''];
  return [
    {
      kind: 'negation',
      article: [a, a + 1],
      source: [s, s + 1],
      says: `The opposite: “${now}” here, “${was}” in the original.`,
    },
  ];
}

function isNegator(c: Comparison, side: SideName, at: number): boolean {
  const key = keyAt(c, side, at);
  const language = c.views[side].context.language;
  if (NEGATORS.get(language)?.has(key)) return !(key === 'not' && NOT_ONLY.has(keyAt(c, side, at + 1)));
  return language === 'en' && DENYING_BEFORE_TO.has(key) && keyAt(c, side, at + 1) === 'to';
}

function negators(c: Comparison): Draft[] {
  const left = { article: [] as number[], source: [] as number[] };
  for (const edit of c.edits) {
    const here = {
      article: open(c, edit, 'article').filter((i) => isNegator(c, 'article', i)),
      source: open(c, edit, 'source').filter((i) => isNegator(c, 'source', i)),
    };
    const both = Math.min(here.article.length, here.source.length);
    for (const side of ['article', 'source'] as const) left[side].push(...here[side].slice(both));
  }
  if (c.likeness < LIGHT) cancel(left);
  return [
    ...left.article.flatMap((i) => turned(c, 'article', i)),
    ...left.source.flatMap((i) => turned(c, 'source', i)),
  ];
}

/** In a reworded sentence a negation may stand elsewhere and deny the same. */
function cancel(left: { article: number[]; source: number[] }): void {
  const both = Math.min(left.article.length, left.source.length);
  left.article.splice(0, both);
  left.source.splice(0, both);
}

/** A negation that only one side has, where the words around it show that the same thing is said otherwise. */
function turned(c: Comparison, side: SideName, at: number): Draft[] {
  const edit = c.edits.find(
    (e) => at >= (side === 'article' ? e.a : e.s)[0] && at < (side === 'article' ? e.a : e.s)[1],
  );
  if (!edit || (c.likeness < LIGHT && size(edit) > NEGATION_ALONE)) return [];
  const other = side === 'article' ? 'source' : 'article';
  const facing = (side === 'article' ? edit.s : edit.a) as Range;
  const own = (side === 'article' ? edit.a : edit.s) as Range;
  if (own[1] - own[0] > LONGEST_NEGATION) return [];
  const range: Range = [at, at + 1];
  mark(c, 'typed', side, range);
  // What it is put in the place of, or the word that it follows ("is" for "is not").
  const aux = facing[1] === facing[0] && at === own[0] && at > 0 && AUXILIARY.has(keyAt(c, side, at - 1));
  const shown: Range = aux ? [at - 1, at + 1] : range;
  const place: Range | null = facing[1] > facing[0] ? facing : aux ? [facing[0] - 1, facing[0]] : null;
  const words = wordsOf(c, side, range);
  const says =
    side === 'article'
      ? `A negation that the original does not have: “${words}”.`
      : `A negation of the original is lost: “${words}”.`;
  const tight = place && place[1] - place[0] <= 3 ? place : null;
  if (tight && facing[1] > facing[0]) mark(c, 'typed', other, tight);
  return [
    { kind: 'negation', article: side === 'article' ? shown : tight, source: side === 'source' ? shown : tight, says },
  ];
}

/** Verbs that "not" leans on; the two are shown together ("is not" for "is"). */
const AUXILIARY = new Set(
  'is are was were am be do does did has have had can could will would shall should may might must'.split(' '),
);

/** A negation within a longer stretch of other words belongs to a statement of its own. */
const LONGEST_NEGATION = 6;
const NEGATION_ALONE = 3;
