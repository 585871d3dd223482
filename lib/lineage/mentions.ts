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
  return new RegExp(`(?:${LEFT})(?:${longestFirst.join('|')})(?:${RIGHT})`, 'gu');
}

let known: RegExp | undefined;

/** Where the known agencies and outlets, and the `also` names, stand in a text, in text order. */
export function findMentions(text: string, also: readonly string[] = []): Mention[] {
  known ??= matcher(lexicon.keys());
  const found: Mention[] = [];
  for (const m of text.matchAll(known)) {
    const named = lexicon.get(m[0].replace(/\s/g, ' '));
    if (named) found.push({ ...named, start: m.index, end: m.index + m[0].length });
  }
  if (also.length > 0) {
    for (const m of text.matchAll(matcher(also.flatMap((name) => [name, name.toUpperCase()])))) {
      const name = also.find((n) => n.toUpperCase() === m[0].replace(/\s/g, ' ').toUpperCase()) ?? m[0];
      found.push({ name, kind: 'found', short: false, start: m.index, end: m.index + m[0].length });
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
