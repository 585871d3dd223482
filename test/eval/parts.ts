/** One part of the engine and how a copy of the sources is made to do without it: `pattern` in `file` becomes `instead`. */
export type Part = {
  readonly name: string;
  readonly file: string;
  readonly pattern: RegExp;
  readonly instead: string;
};

/** Every part that is left out in turn. A pattern must stand in its file exactly once: test/unit/eval holds it to that. */
export const PARTS: readonly Part[] = [
  {
    name: 'links with residuals',
    file: 'lib/align/links.ts',
    pattern: /for \(const k of left\) \{/,
    instead: 'for (const k of [] as number[]) {',
  },
  {
    name: 'lift by neighbours',
    file: 'lib/align/links.ts',
    pattern: /const CONTEXT = [\d.]+;/,
    instead: 'const CONTEXT = 0;',
  },
  {
    name: 'sentences between linked ones',
    file: 'lib/align/links.ts',
    pattern: /return \[\.\.\.links, \.\.\.fillGaps\(texts, links\)\];/,
    instead: 'return links;',
  },
  {
    name: 'rarity among the sentences of the two',
    file: 'lib/align/weights.ts',
    pattern: /Math\.max\(0\.02, here\)/,
    instead: '(here < 2 ? 1 : 1)',
  },
  {
    name: 'rarity in the language',
    file: 'lib/align/keys.ts',
    pattern: /new Numbering\(keyOf, wordWeight\)/,
    instead: 'new Numbering(keyOf, (key) => (wordWeight(key) > -1 ? 1 : 1))',
  },
  {
    name: 'rarity of names in the library',
    file: 'lib/match/candidates.ts',
    pattern: /rarity: rarityIn\(found, size\),/,
    instead: 'rarity: rarityIn(new Map(), 0),',
  },
  {
    name: 'words in long articles count less',
    file: 'lib/match/candidates.ts',
    pattern: /1 \+ LENGTH\.b \*/,
    instead: '1 + 0 * LENGTH.b *',
  },
  {
    name: 'names by sound',
    file: 'lib/align/keys.ts',
    pattern: /norm\.length >= SOUNDED/,
    instead: 'norm.length < 0',
  },
  {
    name: 'lines that are boilerplate in any outlet',
    file: 'lib/align/prepare.ts',
    pattern: /isBoilerplate\(text\.slice\(s\.start, s\.end\)\)/,
    instead: '(isBoilerplate("") as boolean)',
  },
  {
    name: 'lines that stand in many articles',
    file: 'lib/match/candidates.ts',
    pattern: /standing: standingIn\(fingerprint, asked, found\),/,
    instead: 'standing: standingIn(fingerprint, asked, new Map()),',
  },
  {
    name: 'quotations do not count',
    file: 'lib/match/unquoted.ts',
    pattern: /return inside > WHOLLY \* quoted\.length \?/,
    instead: 'return inside > -WHOLLY ?',
  },
  {
    name: 'candidates by shingles',
    file: 'lib/match/candidates.ts',
    pattern: /const score = s \+ t\b/,
    instead: 'const score = t',
  },
  {
    name: 'candidates by content words',
    file: 'lib/match/candidates.ts',
    pattern: /const score = s \+ t [^;]+/,
    instead: 'const score = s',
  },
  {
    name: 'candidates by headline',
    file: 'lib/trace.ts',
    pattern: /findByHeadline\(article\.title,/,
    instead: 'findByHeadline(undefined,',
  },
  {
    name: 'rivals set against each other',
    file: 'lib/match/rivals.ts',
    pattern: /const CROWD = \d+;/,
    instead: 'const CROWD = 1e9;',
  },
  {
    name: 'one shared sentence is background',
    file: 'lib/match/probability.ts',
    pattern: /return isBackground\(features\) \?/,
    instead: 'return isBackground(features) && !features ?',
  },
  {
    name: 'edges drawn at the word',
    file: 'lib/align/align.ts',
    pattern: /\.\.\.refineEdges\(pair, withoutOverhang\(a, b, group, pair, rough\), group\)/,
    instead:
      '...(refineEdges.length > 9 ? refineEdges(pair, rough, group) : withoutOverhang(a, b, group, pair, rough))',
  },
  {
    name: 'what hangs over at the ends of a passage cut',
    file: 'lib/align/align.ts',
    pattern: /withoutOverhang\(a, b, group, pair, rough\)/,
    instead: '(withoutOverhang.length > 9 ? withoutOverhang(a, b, group, pair, rough) : rough)',
  },
  {
    name: 'wrapped lines joined',
    file: 'lib/align/prepare.ts',
    pattern: /const text = unwrap\(given\.text\);/,
    instead: 'const text = unwrap.length > 9 ? unwrap(given.text) : given.text;',
  },
  {
    name: 'a sentence rewritten in place parts nothing',
    file: 'lib/align/passages.ts',
    pattern: /if \(mine\.length === 0\) return true;/,
    instead: 'if (mine.length >= 0) return mine.length === 0;',
  },
  {
    name: 'passages of a summary joined',
    file: 'lib/align/clusters.ts',
    pattern: /if \(whole && digest\)/,
    instead: 'if (whole && digest && !digest)',
  },
  {
    name: 'faint ends of a passage peeled off',
    file: 'lib/align/clusters.ts',
    pattern: /return joined\.map\(\(group\) => peel\(group, counts\)\);/,
    instead: 'return joined.map((links) => (peel.length > 9 ? peel(links, counts) : links));',
  },
  {
    name: 'a faint passage beside a copied one',
    file: 'lib/align/align.ts',
    pattern: /matches: withoutFaint\(pair, matches\)/,
    instead: 'matches: withoutFaint.length > 9 ? [] : matches',
  },
];

/** Features left out together and refitted without, by what they read. */
export const GROUPS = {
  'how much is shared': ['coverage', 'sourceCoverage', 'extent', 'links'],
  'how alike it is': ['likeness', 'best'],
  'its order': ['order', 'rising'],
  'the strongest passage': ['passage', 'wording', 'spread'],
  'names, figures and other details': ['figures', 'names', 'details', 'own'],
  'the common subject': ['loose'],
} as const;
