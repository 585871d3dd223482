import { say } from '../words/say.ts';
import { arabicNames } from './arabic-names.ts';
import { arabicNamesKnown } from './arabic-names-known.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  editsWithBoth,
  isReworded,
  mark,
  openAll,
  type Range,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { isDescribed, isName, isPlace, isSurelyName } from './is-name.ts';
import { nameRuns, sameThing, spelt } from './name-runs.ts';
import { arePlain, isElsewhere, known, MANY } from './names-known.ts';
import { namesRetold } from './names-retold.ts';
import { sameName } from './same-name.ts';
import { isSpeaker } from './speech.ts';
import { TRAIT } from './term.ts';

/** Names replaced by other names, and names spelt another way. A replaced name of who speaks is `attribution` too. */
export function nameChanges(c: Comparison): Draft[] {
  const drafts: Draft[] = [];
  // Arabic has no capitals: there any word may be a name.
  const any = c.views.article.context.language === 'ar' || c.views.source.context.language === 'ar';
  if (!any && (c.traits.article & c.traits.source & TRAIT.name) === 0) return [];
  for (const [a, s] of any ? arabicNamesKnown(c) : []) drafts.push(...compare(c, a, s, true));
  for (const edit of any ? c.edits : editsWithBoth(c, TRAIT.name)) {
    const arabic = any ? arabicNames(c, edit) : undefined;
    if (arabic) {
      drafts.push(...compare(c, ...arabic, isInPlace(c, ...arabic, edit)));
      continue;
    }
    for (const [a, s] of matched(c, nameRuns(c, edit, 'article'), nameRuns(c, edit, 'source'))) {
      drafts.push(...compare(c, a, s, isInPlace(c, a, s, edit)));
    }
  }
  drafts.push(...respelledElsewhere(c, any ? undefined : TRAIT.name));
  // Last: what is only spelt another way stands for itself.
  for (const [a, s] of any ? [] : namesRetold(c)) drafts.push(...compare(c, a, s, true));
  return drafts;
}

/** Pairs of runs: alike ones first, the others in order. */
function matched(c: Comparison, as: readonly Range[], ss: readonly Range[]): [Range, Range][] {
  const [restA, restS] = [[...as], [...ss]];
  if (as.length > MANY || ss.length > MANY) return [];
  const pairs: [Range, Range][] = [];
  for (const a of as) {
    const s = restS.find(
      (range) => sameThing(c, a, range) || sameName(spelt(c, 'article', a), spelt(c, 'source', range)),
    );
    if (!s) continue;
    pairs.push([a, s]);
    restA.splice(restA.indexOf(a), 1);
    restS.splice(restS.indexOf(s), 1);
  }
  for (let i = 0; i < Math.min(restA.length, restS.length); i++) pairs.push([restA[i] as Range, restS[i] as Range]);
  return pairs;
}

/** In a reworded sentence a name stands in another's place for certain only where hardly more than the name differs. */
const ALONE = 3;

/** Whether two names of an edit that are not alike stand for one another. */
const isInPlace = (c: Comparison, a: Range, s: Range, edit: Edit): boolean =>
  !isReworded(c) || (editSize(edit) <= ALONE && !known(c, a, s) && !arePlain(c, a, s));

/** What there is to say of two names, where they stand in each other's place or are alike. */
function compare(c: Comparison, a: Range, s: Range, inPlace: boolean): Draft[] {
  const [now, was] = [spelt(c, 'article', a), spelt(c, 'source', s)];
  const done = (how: 'typed' | 'settled') => {
    mark(c, how, 'article', a);
    mark(c, how, 'source', s);
  };
  if (sameThing(c, a, s)) {
    done('settled');
    return [];
  }
  if (sameName(now, was) && !isElsewhere(c, 'source', now)) {
    done('typed');
    return [respelled(c, a, s)];
  }
  if (isCompoundOf(c, a, s) || isCredit(c, 'article', a) || isCredit(c, 'source', s)) return [];
  if (isDescribed(c.article, a) || isDescribed(c.source, s)) return [];
  if (!inPlace || (!isSure(c, 'article', a) && !isSure(c, 'source', s))) return [];
  done('typed');
  const replaced = { article: a, source: s };
  const name: Draft = { kind: 'name', ...replaced, says: say('engine_otherName', now, was) };
  if (!isSpeaker(c, 'article', a) || !isSpeaker(c, 'source', s)) return [name];
  const says = say('engine_otherSpeaker', now, was);
  return [{ kind: 'attribution', ...replaced, says }, name];
}

/** "Feuerwehrchef", "Chef": a German noun of two and its second one. */
function isCompoundOf(c: Comparison, a: Range, s: Range): boolean {
  if (c.views.article.context.language !== 'de' || a[1] - a[0] !== 1 || s[1] - s[0] !== 1) return false;
  const [one, other] = [c.article[a[0]]?.key ?? '', c.source[s[0]]?.key ?? ''];
  // What somebody is stands before a name; "Neumann" and "Mann" do not.
  if (!c.article[a[1]]?.capital || !c.source[s[1]]?.capital || isPlace(one) || isPlace(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= A_NOUN && long.length > short.length + 1 && long.endsWith(short);
}
const A_NOUN = 4;

/** "SKALDA (Northern Wire) —": the agency of a dateline stands for no name of a story. */
function isCredit(c: Comparison, side: SideName, [from, to]: Range): boolean {
  const { text } = c.views[side];
  const [start, end] = [c[side][from]?.start ?? 0, c[side][to - 1]?.end ?? 0];
  return text[start - 1] === '(' && /^\)\s*[-\u2013\u2014]/.test(text.slice(end, end + 4));
}

/** Of two names in one place one must be a name beyond doubt. */
const isSure = (c: Comparison, side: SideName, [from, to]: Range): boolean =>
  to - from > 1 || isSurelyName(c[side], from, c.views[side]);

function respelled(c: Comparison, a: Range, s: Range): Draft {
  mark(c, 'respelled', 'article', a);
  mark(c, 'respelled', 'source', s);
  const says = say('engine_respelled', wordsOf(c, 'article', a), wordsOf(c, 'source', s));
  return { kind: 'name', article: a, source: s, says, slight: 'respelt' };
}

/** Re-spelt names whose places differ because the sentence was reworded. */
function respelledElsewhere(c: Comparison, traits: number | undefined): Draft[] {
  const left = openAll(c, 'source', traits).filter((i) => isName(c.source, i, c.views.source));
  if (left.length > MANY) return [];
  return openAll(c, 'article', traits).flatMap((a): Draft[] => {
    const name = c.article[a]?.text ?? '';
    if (!isName(c.article, a, c.views.article) || isElsewhere(c, 'source', name)) return [];
    const at = left.findIndex((s) => !c.typed.source.has(s) && sameName(name, c.source[s]?.text ?? ''));
    if (at < 0) return [];
    const s = left.splice(at, 1)[0] as number;
    // The same name, only elsewhere.
    if (c.article[a]?.key === c.source[s]?.key) return [];
    mark(c, 'typed', 'article', [a, a + 1]);
    mark(c, 'typed', 'source', [s, s + 1]);
    return [respelled(c, [a, a + 1], [s, s + 1])];
  });
}
