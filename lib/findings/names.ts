import {
  type Comparison,
  type Draft,
  LIGHT,
  mark,
  open,
  openAll,
  type Range,
  type SideName,
  wordsOf,
} from './comparison.ts';
import type { Edit } from './diff.ts';
import { isName } from './is-name.ts';
import { sameName } from './same-name.ts';
import { isSpeaker } from './speech.ts';

/** How the sentence about a re-spelling begins; `changeRank` and readers tell it from a replaced name by it. */
export const RESPELLED = 'The same name, spelt another way';

/** Small words inside a name. */
const CONNECTORS = new Set('of the de del la al el bin ibn van von der and'.split(' '));

/** Names replaced by other names, and names spelt another way. A replaced name of who speaks is `attribution`. */
export function nameChanges(c: Comparison): Draft[] {
  const drafts: Draft[] = [];
  for (const edit of c.edits) {
    const [as, ss] = [runs(c, edit, 'article'), runs(c, edit, 'source')];
    for (const [a, s] of matched(c, as, ss)) drafts.push(...compare(c, a, s, edit));
  }
  drafts.push(...respelledElsewhere(c));
  return drafts;
}

/** Runs of name words on one side of an edit that nothing explains yet. */
function runs(c: Comparison, edit: Edit, side: SideName): Range[] {
  const named = open(c, edit, side).filter((i) => isName(c[side], i, c.views[side]));
  const found: [number, number][] = [];
  for (const i of named) {
    const last = found.at(-1);
    const joins = last && (last[1] === i || (last[1] === i - 1 && CONNECTORS.has(c[side][i - 1]?.key ?? '')));
    if (joins && oneName(c, side, last[1] - 1, i)) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}

/** Nothing but spaces, hyphens and connectors between two words of one name. */
const oneName = (c: Comparison, side: SideName, from: number, to: number): boolean =>
  !/[.,;:!?()"\n]/.test(c.views[side].text.slice(c[side][from]?.end ?? 0, c[side][to]?.start ?? 0).replace(/^\./, ''));

const spelt = (c: Comparison, side: SideName, range: Range): string =>
  c[side]
    .slice(...range)
    .map((item) => item.text)
    .join(' ');

/** Pairs of runs: alike ones first, the others in order. */
function matched(c: Comparison, as: readonly Range[], ss: readonly Range[]): [Range, Range][] {
  const [restA, restS] = [[...as], [...ss]];
  const pairs: [Range, Range][] = [];
  for (const a of as) {
    const s = restS.find((range) => sameName(spelt(c, 'article', a), spelt(c, 'source', range)));
    if (!s) continue;
    pairs.push([a, s]);
    restA.splice(restA.indexOf(a), 1);
    restS.splice(restS.indexOf(s), 1);
  }
  for (let i = 0; i < Math.min(restA.length, restS.length); i++) pairs.push([restA[i] as Range, restS[i] as Range]);
  return pairs;
}

/** Edits of more words than this are another wording: a name in them need not stand in the other's place. */
const SMALL_EDIT = 6;

function compare(c: Comparison, a: Range, s: Range, edit: Edit): Draft[] {
  const [now, was] = [spelt(c, 'article', a), spelt(c, 'source', s)];
  const done = (how: 'typed' | 'settled') => {
    mark(c, how, 'article', a);
    mark(c, how, 'source', s);
  };
  if (sameThing(c, a, s)) {
    done('settled');
    return [];
  }
  const shown = { article: a, source: s };
  if (sameName(now, was) && !isElsewhere(c, 'source', now)) {
    done('typed');
    return [respelled(c, a, s)];
  }
  const size = Math.max(edit.a[1] - edit.a[0], edit.s[1] - edit.s[0]);
  if (
    c.likeness < LIGHT &&
    (size > SMALL_EDIT || mentioned(c, 'article', s, 'source') || mentioned(c, 'source', a, 'article'))
  )
    return [];
  done('typed');
  if (isSpeaker(c, 'article', a) && isSpeaker(c, 'source', s)) {
    return [{ kind: 'attribution', ...shown, says: `Given to another speaker: ${now} here, ${was} in the original.` }];
  }
  return [{ kind: 'name', ...shown, says: `Another name: ${now} here, ${was} in the original.` }];
}

function respelled(c: Comparison, a: Range, s: Range): Draft {
  mark(c, 'respelled', 'article', a);
  mark(c, 'respelled', 'source', s);
  return {
    kind: 'name',
    article: a,
    source: s,
    says: `${RESPELLED}: ${wordsOf(c, 'article', a)} for ${wordsOf(c, 'source', s)}.`,
  };
}

/** A short form, an initial or the letters of a name: "J." for John, "IMF" for its three words. */
function sameThing(c: Comparison, a: Range, s: Range): boolean {
  const initials = (side: SideName, range: Range) =>
    c[side]
      .slice(...range)
      .map((item) => item.text[0])
      .join('')
      .toLowerCase();
  const key = (side: SideName, range: Range) =>
    c[side]
      .slice(...range)
      .map((item) => item.key)
      .join('');
  const [ka, ks] = [key('article', a), key('source', s)];
  if (ka === ks) return true;
  const short = (k: string, side: SideName, range: Range) =>
    k.length > 1 && k.length === range[1] - range[0] && k === initials(side, range);
  if (short(ka, 'source', s) || short(ks, 'article', a)) return true;
  const initial = (one: string, other: string) => one.length === 1 && other.startsWith(one);
  return initial(ka, ks) || initial(ks, ka);
}

/** Whether the other text names this one too: then it is another one, however alike the two are written. */
const isElsewhere = (c: Comparison, side: SideName, name: string): boolean =>
  c.views[side].context.letterCase().capitals.has(name);

/** Whether a name stands anywhere on the other side of the pair. */
const mentioned = (c: Comparison, side: SideName, range: Range, of: SideName): boolean =>
  c[of].slice(...range).some((item) => c[side].some((other) => other.key === item.key));

/** Re-spelt names whose places differ because the sentence was reworded. */
function respelledElsewhere(c: Comparison): Draft[] {
  const left = openAll(c, 'source').filter((i) => isName(c.source, i, c.views.source));
  return openAll(c, 'article').flatMap((a): Draft[] => {
    if (!isName(c.article, a, c.views.article)) return [];
    const at = left.findIndex(
      (s) => !c.typed.source.has(s) && sameName(c.article[a]?.text ?? '', c.source[s]?.text ?? ''),
    );
    if (at < 0) return [];
    const s = left.splice(at, 1)[0] as number;
    mark(c, 'typed', 'article', [a, a + 1]);
    mark(c, 'typed', 'source', [s, s + 1]);
    return [respelled(c, [a, a + 1], [s, s + 1])];
  });
}
