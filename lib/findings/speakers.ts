import { say } from '../words/say.ts';
import {
  type Comparison,
  type Draft,
  editSize,
  indexesOf,
  isLight,
  isReworded,
  keyAt,
  mark,
  open,
  otherSide,
  rangeIn,
  type SideName,
} from './comparison.ts';
import { type Edit, traitsOf } from './diff.ts';
import { isName } from './is-name.ts';
import type { Item } from './item.ts';
import { speakerGroup } from './speech.ts';
import { TRAIT } from './term.ts';
import { LOADED_SAYING, NEUTRAL_SAYING, SPEAKING } from './words/saying.ts';

/** Another unnamed speaker, and verbs of speech that judge otherwise. */
export function speakerChanges(c: Comparison): Draft[] {
  if ((c.traits.article & c.traits.source & TRAIT.speaks) === 0) return [];
  return c.edits
    .filter((edit) => isSaid(c, edit, 'article') && isSaid(c, edit, 'source'))
    .flatMap((edit) => [...unnamed(c, edit), ...accordingTo(c, edit), ...loaded(c, edit)]);
}

/** Whether a verb of speech or "according" stands in an edit's side, right behind it or so few words before. */
function isSaid(c: Comparison, edit: Edit, side: SideName): boolean {
  const [from, to] = rangeIn(edit, side);
  if (edit.traits[side] & TRAIT.speaks) return true;
  return (traitsOf(c[side], Math.max(0, from - NAMED_IN - 1), Math.min(c[side].length, to + 1)) & TRAIT.speaks) !== 0;
}

/** A source is named in a few words. */
const NAMED_IN = 3;

/** "according to a report" against "according to a witness": other words of which the groups know that they are not the same. */
function accordingTo(c: Comparison, edit: Edit): Draft[] {
  if (editSize(edit) > NAMED_IN) return [];
  const source = (side: SideName): number | undefined => {
    const own = open(c, edit, side).filter(
      (i) => /^[a-z]{3,}$/.test(keyAt(c, side, i)) && !isLight(c[side][i] as Item) && !c[side][i]?.capital,
    );
    const at = own.at(-1);
    if (at === undefined) return undefined;
    const [from] = rangeIn(edit, side);
    const before = Array.from({ length: NAMED_IN + 1 }, (_, k) => keyAt(c, side, from - 1 - k));
    const behind = before.findIndex((key, k) => key === 'to' && before[k + 1] === 'according');
    // "law enforcement official": the word only describes who is named behind it.
    const next = c[side][at + 1];
    const describes =
      next !== undefined && !isLight(next) && /^\s+$/.test(c.views[side].text.slice(c[side][at]?.end, next.start));
    return behind < 0 || behind > 2 || describes || isDone(c, side, at) ? undefined : at;
  };
  const [a, s] = [source('article'), source('source')];
  if (a === undefined || s === undefined) return namedAgainst(c, edit, a, s);
  const [one, other] = [speakerGroup(keyAt(c, 'article', a)), speakerGroup(keyAt(c, 'source', s))];
  if (one === other && (one >= 0 || isReworded(c))) return [];
  return [anotherSource(c, a, s)];
}

/** "according to a report published by", "figures seen by": what was done with the source that stands before it. */
const isDone = (c: Comparison, side: SideName, at: number): boolean => {
  const before = c[side][at - 1];
  return (
    /(?:ed|seen|made|shown|given|drawn|written|held|appeared)$/.test(keyAt(c, side, at)) && !!before && !isLight(before)
  );
};

/** "according to the United Nations" against "according to the government": one of them has a name. */
function namedAgainst(c: Comparison, edit: Edit, a: number | undefined, s: number | undefined): Draft[] {
  if (isReworded(c) || (a === undefined) === (s === undefined)) return [];
  const [side, at] = a === undefined ? (['source', s as number] as const) : (['article', a] as const);
  const facing = otherSide(side);
  const [from, to] = rangeIn(edit, facing);
  const name = open(c, edit, facing).find((i) => isName(c[facing], i, c.views[facing]));
  const before = keyAt(c, facing, from - 1) === 'the' ? from - 2 : from - 1;
  if (name === undefined || keyAt(c, facing, before) !== 'to' || keyAt(c, facing, before - 1) !== 'according')
    return [];
  const all = indexesOf([from, to]).every((i) => c[facing][i]?.capital || isLight(c[facing][i] as Item));
  if (!all || !isAnother(c, side, at, c[facing][name] as Item)) return [];
  return side === 'article' ? [anotherSource(c, at, name)] : [anotherSource(c, name, at)];
}

/** Bodies of many nations and of the world, by their keys: no government and no office of a region is one of them. */
const WORLD_BODIES = /^=(?:un|who|imf|eu|nato|afp|ap)$/;
const OF_A_STATE = /^(?:government|administration)$/;
const OFFICE = /^(?:office|authority|department|ministry|board|service|bureau|clinic|hospital)$/;
const LOCAL = /^(?:local|regional|provincial|municipal|district|county|city|state|village|town)$/;

/** Many people, none of whom speaks for the others. */
const CROWD =
  /^(?:witnesses|bystanders|onlookers|residents|villagers|locals|neighbors|survivors|victims|rebels|insurgents|militants|protesters|demonstrators|soldiers)$/;

/** A role and a name may be one person, a body and a name one body; many people and a name are not. */
function isAnother(c: Comparison, side: SideName, at: number, named: Item): boolean {
  const key = keyAt(c, side, at);
  if (CROWD.test(key)) return true;
  if (!WORLD_BODIES.test(named.key)) return false;
  const described = indexesOf([at - DESCRIBED, at]).some((i) => LOCAL.test(keyAt(c, side, i)));
  return OF_A_STATE.test(key) || (OFFICE.test(key) && described);
}
const anotherSource = (c: Comparison, a: number, s: number): Draft =>
  drafted(c, a, s, say('engine_otherSource', ...texts(c, a, s)));

const texts = (c: Comparison, a: number, s: number): [now: string, was: string] => [
  c.article[a]?.text ?? '',
  c.source[s]?.text ?? '',
];

function drafted(c: Comparison, a: number, s: number, says: string): Draft {
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  return { kind: 'attribution', article: [a, a + 1], source: [s, s + 1], says };
}

/** "police said" against "the mayor said": another unnamed speaker, or an unnamed one for a name. */
function unnamed(c: Comparison, edit: Edit): Draft[] {
  const named = (side: SideName, i: number) => isName(c[side], i, c.views[side]);
  const find = (side: SideName) =>
    open(c, edit, side).find(
      (i) => speaks(c, side, i) && (speakerGroup(keyAt(c, side, i)) >= 0 || named(side, i) || isSomeone(c, side, i)),
    );
  const [a, s] = [find('article'), find('source')];
  if (a === undefined || s === undefined) return [];
  const someone =
    (named('article', a) && isSomeone(c, 'source', s)) || (named('source', s) && isSomeone(c, 'article', a));
  if (someone && editSize(edit) <= IN_PLACE) {
    return [anotherSource(c, a, s)];
  }
  if (isSomeone(c, 'article', a) && speakerGroup(keyAt(c, 'article', a)) < 0) return [];
  if (isSomeone(c, 'source', s) && speakerGroup(keyAt(c, 'source', s)) < 0) return [];
  const [one, other] = [speakerGroup(keyAt(c, 'article', a)), speakerGroup(keyAt(c, 'source', s))];
  // A role and a name may be one person ("the minister", "Kadhimi"); police or witnesses and a name are not.
  const many = (side: SideName, i: number) => /s$|^(?:police|army|military)$/.test(keyAt(c, side, i));
  if (one === other || (one < 0 && !many('source', s)) || (other < 0 && !many('article', a))) return [];
  return [anotherSource(c, a, s)];
}

/** Between "a" and the word for who speaks: "a retired harbor pilot". */
const DESCRIBED = 2;

/** "a rescuer", "one of the sailors" aside: someone whom the text calls by no name, whatever the word for them. */
function isSomeone(c: Comparison, side: SideName, at: number): boolean {
  if (c[side][at]?.capital || !/^[a-z]{3,}$/.test(keyAt(c, side, at))) return false;
  for (let i = at - 1; i >= at - 1 - DESCRIBED; i--) {
    if (/^(?:a|an|another)$/.test(keyAt(c, side, i))) return true;
    if (!/^[a-z]+$/.test(keyAt(c, side, i)) || SPEAKING.has(keyAt(c, side, i))) return false;
  }
  return false;
}

/** Whether the word at `at` is directly before or behind a verb of speech outside quotation marks. */
function speaks(c: Comparison, side: SideName, at: number): boolean {
  const near = [c[side][at + 1], c[side][at - 1]];
  return c[side][at]?.quote === -1 && near.some((item) => item?.quote === -1 && SPEAKING.has(item.key));
}

/** In a reworded sentence the two verbs must stand in each other's place. */
const IN_PLACE = 3;
const DETERMINER = /^(?:'s|the|a|an|this|that|these|those|his|her|its|their|any|such|no)$/;

/** "said" against "claimed" or "admitted": the verb now judges, or no longer does. */
function loaded(c: Comparison, edit: Edit): Draft[] {
  if (isReworded(c) && editSize(edit) > IN_PLACE) return [];
  const verb = (side: SideName, set: ReadonlySet<string>) =>
    open(c, edit, side).find(
      (i) => set.has(keyAt(c, side, i)) && c[side][i]?.quote === -1 && !DETERMINER.test(keyAt(c, side, i - 1)),
    );
  const pairs = [
    [verb('article', LOADED_SAYING), verb('source', NEUTRAL_SAYING)],
    [verb('article', NEUTRAL_SAYING), verb('source', LOADED_SAYING)],
  ] as const;
  return pairs.flatMap(([a, s]) => {
    if (a === undefined || s === undefined) return [];
    return [drafted(c, a, s, say('engine_otherVerb', ...texts(c, a, s)))];
  });
}
