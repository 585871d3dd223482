import type { Article } from '../../lib/article/article.ts';
import type { Report } from '../../lib/report.ts';
import { compare } from '../../lib/trace.ts';
import { seeded } from '../random.ts';
import { type AlteredRow, alter, type Put, rearrange, type Used } from './alter/apply.ts';
import { ATTRIBUTIONS } from './alter/attributions.ts';
import { DATES } from './alter/dates.ts';
import { HEDGES } from './alter/hedges.ts';
import { NAMES } from './alter/names.ts';
import { NEGATIONS } from './alter/negations.ts';
import { NOISES } from './alter/noises.ts';
import { NUMBERS } from './alter/numbers.ts';
import { QUOTES } from './alter/quotes.ts';
import type { Rule } from './alter/rule.ts';
import type { Answer } from './answer.ts';
import { readLines } from './data.ts';
import { countFindings, findingsTable, meets, TYPED } from './findings.ts';
import { table } from './score.ts';

const RULES: readonly Rule[] = [
  ...NUMBERS,
  ...DATES,
  ...NAMES,
  ...NEGATIONS,
  ...QUOTES,
  ...ATTRIBUTIONS,
  ...HEDGES,
  ...NOISES,
];
/** Alterations an article: as many as the shared set has. */
const COUNTS = { typed: 6, noise: 6 };
const WORDS = { least: 350, most: 1500 };

/** Real articles of the corpus altered by rule: `count` rows, the same for the same seed. Originals of other sets stay out. */
async function alteredRows(dir: string, count: number, seed: number): Promise<AlteredRow[]> {
  const random = seeded(seed);
  const fits = (await readLines<Article>(dir, 'corpus')).filter(({ text }) => {
    const words = text.split(/\s+/).length;
    return words >= WORDS.least && words <= WORDS.most && text.split('\n\n').length >= 6;
  });
  const chosen = Array.from({ length: count }, () => fits.splice(Math.floor(random() * fits.length), 1)[0] as Article);
  const people = chosen.flatMap(({ text }) => [
    ...text.matchAll(/(?<=[a-z,] )([A-Z][a-z]{2,}) ([A-Z][a-z]{3,})(?= (?:said|told|was|is|who|has)\b|,)/g),
  ]);
  const surnames = [...new Set(people.map((m) => m[2] as string))].filter((name) => !PLACE.test(name));
  const givenNames = [...new Set(people.map((m) => m[1] as string))].filter((name) => !PLACE.test(name));
  const used: Used = new Map();
  return chosen.map((original, n) => {
    const words = [...new Set(original.text.match(/(?<=[a-z] )[a-z]{5,11}(?= [a-z])/g) ?? [])];
    const given = { random, surnames, givenNames, words, published: original.published ?? '' };
    const row = alter(original, RULES, COUNTS, given, used);
    return rearrange(row, chosen[(n + 1) % count]?.text ?? '', random);
  });
}
const PLACE =
  /^(?:North|South|New|West|East|White|House|Senate|State|States|Department|University|Court|County|City|Party|Congress|Committee|President|Street|Times|Post|News|Journal|Press)$/;

type Tally = { n: number; found: number; seen: number; both: number; quoted: number; false: number };
const tally = (): Tally => ({ n: 0, found: 0, seen: 0, both: 0, quoted: 0, false: 0 });

/** Every rule with how often it was used, found, found as its kind, and for noise how many false findings it drew. */
function byRule(rows: readonly AlteredRow[], reports: readonly Report[]): Map<string, Tally> {
  const rules = new Map<string, Tally>();
  rows.forEach((row, at) => {
    const changes = reports[at]?.passages.flatMap((p) => p.changes).filter((c) => TYPED.includes(c.kind)) ?? [];
    for (const put of [...row.gold, ...row.noise] as Put[]) {
      if (put.how === '') continue;
      const key = `${put.kind}: ${put.how}`;
      const t = rules.get(key) ?? tally();
      rules.set(key, t);
      const mine = changes.filter((c) => meets(c, put));
      t.n++;
      if (mine.length > 0) t.seen++;
      if (put.kind === 'noise') t.false += mine.length;
      const right = mine.some((c) => c.kind === put.kind || put.also?.includes(c.kind));
      if (right) t.found++;
      if (put.quoted && put.kind !== 'quote' && put.kind !== 'noise') {
        t.quoted++;
        if (mine.some((c) => c.kind === 'quote') && mine.some((c) => c.kind === put.kind)) t.both++;
      }
    }
  });
  return rules;
}

/** What changed, in other articles and in other ways? Puts alterations into articles of `corpus` and compares. */
export async function evaluateAlterations(dir: string, count = 450, seed = 1): Promise<Answer> {
  const rows = await alteredRows(dir, count, seed);
  const reports: Report[] = [];
  for (const { article, original } of rows) reports.push(await compare(article, { ...original, id: 'original' }));
  const rules = [...byRule(rows, reports)].sort(([a], [b]) => a.localeCompare(b));
  const imperfect = rules
    .filter(([rule, t]) => (rule.startsWith('noise') ? t.false > 0 : t.found < t.n))
    .map(([rule, t]) => [rule, t.n, rule.startsWith('noise') ? `${t.false} false` : t.found]);
  const [both, quoted] = rules.reduce(([x, y], [, t]) => [x + t.both, y + t.quoted], [0, 0]);
  const text = [
    findingsTable(countFindings(rows, reports), rows.length),
    `Of ${quoted} facts altered inside quotation marks ${both} were reported both as quote and as their own kind. Of ` +
      `${rules.length} ways to alter a text these were not met every time:`,
    table(['way', 'put in', 'found as its kind'], imperfect),
  ].join('\n\n');
  return { text, failures: [] };
}
