import { pick } from '../../random.ts';
import { anyOf, both, pickOther, type Rule, swap } from './rule.ts';

const PLACES =
  'Iraq Iran Syria Egypt Libya Afghanistan Pakistan Russia Ukraine China Japan Germany France Israel Turkey Mexico Cuba Canada Yemen Jordan Texas Ohio Florida Virginia Iowa Nevada Michigan Wisconsin Arizona Georgia Colorado Oregon California Chicago Boston Denver Dallas Houston Detroit Seattle Atlanta Philadelphia London Paris Berlin Moscow Beijing Kabul Baghdad Cairo Damascus Tripoli Kiev Brussels Geneva Vienna'.split(
    ' ',
  );
const ADJECTIVES =
  'Russian Ukrainian Chinese Japanese German French Israeli Turkish Mexican Cuban Canadian Iraqi Iranian Syrian Egyptian Libyan Afghan Pakistani Saudi Indian British Italian Spanish'.split(
    ' ',
  );
const BODIES = 'FBI CIA NSA IRS EPA NATO UNICEF Pentagon Congress Treasury'.split(' ');
const GROUPS = 'Hezbollah Hamas Taliban Fatah'.split(' ');

const name = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'name',
  how,
  pattern,
  put,
  also: ['attribution'],
  ...rest,
});

/** Ways in which names of people are misspelt or carried over from another script. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])ss(?=[a-z])/, 's'],
  [/(?<=[a-z])([lnrtm])\1(?=[a-z])/, '$1'],
  [/(?<=[a-z]{2})sen$/, 'son'],
  [/(?<=[a-z]{2})son$/, 'sen'],
  [/(?<=[a-z]{2})ey$/, 'y'],
  [/(?<=[a-z]{3})y$/, 'ey'],
  [/ph(?=[a-z])/, 'f'],
  [/(?<=[a-z])ck/, 'k'],
  [/^C(?=[aor])/, 'K'],
  [/ei/, 'ie'],
  [/ie(?=[a-z])/, 'ei'],
  [/(?<=[a-z]{2})er$/, 'ar'],
  [/oe/, 'o'],
  [/(?<=[a-z]{2})man$/, 'mann'],
  [/(?<=[a-z]{2})mann$/, 'man'],
  [/(?<=[aeiou])([nltd])(?=[aeiou])/, '$1$1'],
  [/(?<=[bcdfglmnprst])i(?=[bcdfglmnprst])/, 'y'],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/dh/, 'z'],
  [/Mohammed/, 'Muhammad'],
  [/Hussein/, 'Husayn'],
  [/Gaddafi/, 'Qadhafi'],
  [/(?<=[a-z])q/, 'k'],
  [/ou/, 'u'],
  [/ee/, 'i'],
  [/sh/, 'ch'],
];

function respelt(
  written: string,
  ways: readonly (readonly [RegExp, string])[],
  random: () => number,
): string | undefined {
  const able = ways.filter(([from]) => from.test(written));
  if (able.length === 0) return undefined;
  const [from, to] = pick(random, able);
  const made = written.replace(from, to);
  return made === written ? undefined : made;
}

/** A person's surname inside a sentence: behind a given name, a title or a small word, followed by small letters. */
const SURNAME =
  /(?<=\b[a-z]+,? (?:(?:[A-Z][a-z]+|Sen\.|Rep\.|Gov\.|Mr\.|Mrs\.|Dr\.) )?)(?!American|Republican|Democrat|English|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]{4,}(?=(?: [a-z]|['’]s |, [a-z]|\.\s))/g;

/** Names replaced and re-spelt. */
export const NAMES: readonly Rule[] = [
  name('person', SURNAME, (m, { random, surnames }) =>
    surnames.includes(m[0]) ? pickOther(random, surnames, m[0]) : undefined,
  ),
  name(
    'person with title',
    /(?<=\b(?:President|Senator|Sen\.|Rep\.|Gov\.|Mr\.|Ms\.|Dr\.|Judge|Minister) )[A-Z][a-z]{3,}(?= [a-z]|['’]s)/g,
    (m, { random, surnames }) => pickOther(random, surnames, m[0]),
  ),
  name(
    'given name',
    /(?<=[a-z] )[A-Z][a-z]{2,}(?= [A-Z][a-z]{3,}(?: [a-z]|['’]s|,))/g,
    (m, { random, givenNames, surnames }) =>
      givenNames.includes(m[0]) && !surnames.includes(m[0]) ? pickOther(random, givenNames, m[0]) : undefined,
  ),
  name('place', anyOf(PLACES, 'gu'), (m, { random }) => pickOther(random, PLACES, m[0])),
  name('nation', anyOf(ADJECTIVES, 'gu'), (m, { random }) => pickOther(random, ADJECTIVES, m[0])),
  name('body', anyOf(BODIES, 'gu'), (m, { random }) => pickOther(random, BODIES, m[0])),
  name('group', anyOf(GROUPS, 'gu'), (m, { random }) => pickOther(random, GROUPS, m[0])),
  swap(
    'name',
    'department',
    new Map([
      ['justice department', 'State Department'],
      ['state department', 'Defense Department'],
      ['supreme court', 'District Court'],
      ['white house', 'Pentagon'],
      ['defense department', 'Justice Department'],
      ['wall street journal', 'New York Times'],
      ['new york times', 'Washington Post'],
      ['washington post', 'Wall Street Journal'],
    ]),
    { also: ['attribution'] },
  ),
  swap('name', 'party', both('republicans/democrats republican/democratic'), { also: ['attribution'] }),
  name(
    'respelt',
    SURNAME,
    (m, { random, surnames }) => (surnames.includes(m[0]) ? respelt(m[0], RESPELLINGS, random) : undefined),
    { how: 'respelt' },
  ),
  name(
    'respelt Arabic',
    /\b(?:[Aa]l-[A-Z][a-z]{3,}|Mohammed|Hussein|Gaddafi|Bashar|Rouhani|Khamenei|Karzai|Maliki)\b/g,
    (m, { random }) => respelt(m[0], ARABIC, random),
  ),
  name(
    'city for city',
    /\b(?:New York|Los Angeles|San Francisco|New Orleans|St\. Louis)(?= (?:[a-z]|City))/g,
    (m, { random }) => pickOther(random, ['Los Angeles', 'San Francisco', 'New Orleans', 'Salt Lake'], m[0]),
  ),
];
