import { once } from '../text/once.ts';
import { AGENCIES, type Agency } from './agencies.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';

/** What a name in a text stands for. */
export type Credited = {
  readonly name: string;
  /** `found`: no list holds it, the page's own form names it. */
  readonly kind: Agency['kind'] | 'outlet' | 'found';
  /** True for an abbreviation or a word that means something else too. */
  readonly short: boolean;
};

/** One place where a credited name stands. */
export type Mention = Credited & { readonly start: number; readonly end: number };

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s');

/** Outlets listed in two spellings are one. */
const SPELT = new Map(KNOWN_OUTLETS.filter((n) => n !== n.toUpperCase()).map((n) => [n.toUpperCase(), n]));

const lexicon: ReadonlyMap<string, Credited> = (() => {
  const all = new Map<string, Credited>();
  const put = (as: string, named: Credited) => !all.has(as) && all.set(as, named);
  for (const { name, kind, names, short = [] } of AGENCIES) {
    const shy = new Set(short);
    for (const as of names) if (!shy.has(as)) put(as, { name, kind, short: false });
    // Capitals of one short word would meet other acronyms: only longer names are also looked for in capitals.
    for (const as of names) if (as.length > 4 && !shy.has(as)) put(as.toUpperCase(), { name, kind, short: false });
    for (const as of short) put(as, { name, kind, short: true });
  }
  for (const name of KNOWN_OUTLETS)
    put(name, { name: name === name.toUpperCase() ? (SPELT.get(name) ?? name) : name, kind: 'outlet', short: false });
  return all;
})();

/**
 * A left edge for alphabets that write words apart. Arabic glues "and", "to", "by" and "as" to the word; Chinese, Japanese
 * and Korean write no space, so their names need no edge.
 */
const LEFT =
  '(?<![\\p{L}\\p{N}_@#.])|(?<=(?<!\\p{L})[ولبفك]{1,2})(?=\\p{Script=Arabic})|(?=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}])';
const RIGHT =
  '(?![\\p{L}\\p{N}_])|(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}])|(?<=Рейтер)(?=[ауе]?(?!\\p{L}))';

function matcher(names: Iterable<string>): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(literal);
  return new RegExp(`(?:${LEFT})(?:${longestFirst.join('|')})(?:${RIGHT})`, 'yu');
}

/** A pattern for names, and by the first unit of each the second ones; a white space may be any. */
type Matcher = { readonly pattern: RegExp; readonly heads: ReadonlyMap<number, ReadonlySet<number>> };

const ANY = 0;

function matcherOf(names: readonly string[]): Matcher {
  const heads = new Map<number, Set<number>>();
  for (const name of names) {
    const seconds = heads.get(name.charCodeAt(0)) ?? new Set();
    heads.set(name.charCodeAt(0), seconds.add(/^.\S/s.test(name) ? name.charCodeAt(1) : ANY));
  }
  return { pattern: matcher(names), heads };
}

/** Whether a unit is a letter, a digit or a low line of ASCII: no name of Latin letters begins right behind one. */
const isAscii = (unit: number): boolean => unit < 0x80 && ASCII_WORD[unit] === 1;
const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) => (/\w/.test(String.fromCharCode(unit)) ? 1 : 0));

/**
 * The matches in text order. The pattern is tried only where a name can begin: at every place of a text its edges alone take
 * longer than all the names do at the few.
 */
function* matchesOf(
  text: string,
  { pattern, heads }: Matcher,
): Generator<{ readonly words: string; readonly at: number }> {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const inside = isAscii(before) && isAscii(unit);
    before = unit;
    const seconds = inside ? undefined : heads.get(unit);
    if (!seconds || !(seconds.has(text.charCodeAt(at + 1)) || seconds.has(ANY))) continue;
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    yield { words, at };
    at += words.length - 1;
    before = text.charCodeAt(at);
  }
}

const known = once(() => matcherOf([...lexicon.keys()]));

/**
 * Where the known agencies and outlets, the `also` names and what `short` has for names ("the Post") stand in a text, in text
 * order.
 */
export function findMentions(
  text: string,
  also: readonly string[] = [],
  short: ReadonlyMap<string, string> = new Map(),
): Mention[] {
  const found: Mention[] = [];
  for (const { words, at } of matchesOf(text, known())) {
    const named = lexicon.get(words.replace(/\s/g, ' '));
    if (named) found.push({ ...named, start: at, end: at + words.length });
  }
  if (also.length > 0) {
    for (const { words, at } of matchesOf(text, matcherOf(also.flatMap((name) => [name, name.toUpperCase()])))) {
      const name = also.find((n) => n.toUpperCase() === words.replace(/\s/g, ' ').toUpperCase()) ?? words;
      found.push({ name, kind: 'found', short: false, start: at, end: at + words.length });
    }
  }
  if (short.size > 0) {
    for (const { words, at } of matchesOf(text, matcherOf([...short.keys()]))) {
      const name = short.get(words.replace(/\s/g, ' '));
      if (name) found.push({ name, kind: 'found', short: false, start: at, end: at + words.length });
    }
  }
  return outermost(found);
}

/** Where names overlap ("Getty" in "Getty Images", "Wire" in an outlet's name), the longest one stands. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const m of sorted) {
    const last = kept.at(-1);
    if (last && m.start < last.end) {
      if (m.end - m.start > last.end - last.start) kept[kept.length - 1] = m;
    } else kept.push(m);
  }
  return kept;
}

/** The known agency or outlet that a metadata value names and nothing else ("The Associated Press", "Reuters Staff"), or null. */
export function namedBy(value: string): Credited | null {
  const bare = value
    .normalize('NFC')
    .trim()
    .replace(/^(?:by|from|source:?|the|die|der|l['’]|la)\s+/i, '')
    .replace(/^the\s+/i, '')
    .replace(/\s+(?:staff|news agency|newsroom|editorial|desk|writers?|reporters?|agency)$/i, '')
    .replace(/^(\S+)\.(?:com|org|de|fr)$/i, '$1');
  return lexicon.get(bare) ?? lexicon.get(bare.toUpperCase()) ?? null;
}
