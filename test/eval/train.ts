// npx tsx test/eval/train.ts --data DIR: fits the verdict's curves to the labelled data and writes lib/match/curves.ts.
import { writeFileSync } from 'node:fs';
import { align } from '../../lib/align/align.ts';
import { prepare } from '../../lib/align/prepare.ts';
import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import { findCandidates } from '../../lib/match/candidates.ts';
import { type Features, features } from '../../lib/match/features.ts';
import { type Example, fit, type Model, score } from './boost.ts';
import { readLines } from './data.ts';

type Labelled = { readonly set: string; readonly y: 0 | 1; readonly features: Features };
type Pair = { set?: string; subset?: string; label?: 0 | 1; article: Article; original: Article };
type Query = HeldArticle & { set: string; expect: string | null; also?: string[] };

/** Candidates of a text without an original that are learnt from as what is not derived. */
const NEGATIVES = 8;
const FOLDS = 5;
/** Told apart by other means: not weighed. */
const UNUSED: ReadonlySet<keyof Features> = new Set(['subject']);
/** What speaks for an independent text: the common subject, and details that the source has not. All else speaks for derivation. */
const FALLING: ReadonlySet<keyof Features> = new Set(['loose', 'own']);

const seen = (a: Article, b: Article): Features => features(align(prepare(a), prepare(b)));

async function collect(dir: string): Promise<Labelled[]> {
  const examples: Labelled[] = [];
  for (const p of await readLines<Pair>(dir, 'verdict')) {
    examples.push({ set: p.set ?? '', y: p.label ?? 0, features: seen(p.article, p.original) });
  }
  for (const p of await readLines<Pair>(dir, 'align')) {
    examples.push({ set: `align-${p.subset}`, y: p.subset === 'none' ? 0 : 1, features: seen(p.article, p.original) });
  }
  const library = new MemoryLibrary();
  for (const article of await readLines<HeldArticle>(dir, 'corpus')) library.add(article);
  for (const q of await readLines<Query>(dir, 'trace')) {
    // Reuters' siblings may be further versions, allsides' further copies: no negatives from those.
    const wrong = q.expect === null ? NEGATIVES : ['sheepdog', 'wmt', 'pan-mt'].includes(q.set) ? NEGATIVES / 2 : 0;
    if (wrong === 0) continue;
    const { candidates, rarity } = await findCandidates(makeFingerprint(q), library);
    const article = prepare(q);
    const rare = (key: string) => rarity(article.stems.get(key) ?? key);
    const others = (await library.articles(candidates.map((c) => c.key))).filter((o) => o.id !== q.id);
    const isOriginal = (o: HeldArticle) => o.id === q.expect || q.also?.includes(o.id) === true;
    const chosen = [...others.filter(isOriginal), ...others.filter((o) => !isOriginal(o)).slice(0, wrong)];
    for (const other of chosen) {
      const [set, y] = isOriginal(other) ? [`trace-${q.set}+`, 1 as const] : [`trace-${q.set}`, 0 as const];
      examples.push({ set, y, features: features(align(article, prepare(other), rare)) });
    }
  }
  return examples;
}

/** Sets count by the root of their size, so that a large one does not drown the others. */
function toExamples(labelled: readonly Labelled[], names: readonly (keyof Features)[]): Example[] {
  const sizes = new Map<string, number>();
  for (const { set } of labelled) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return labelled.map(({ set, y, features: f }) => ({
    y,
    x: names.map((n) => f[n]),
    weight: 1 / Math.sqrt(sizes.get(set) ?? 1),
  }));
}

function auc(rows: readonly { readonly z: number; readonly y: number }[]): number {
  const sorted = [...rows].sort((a, b) => a.z - b.z);
  let [ranks, positives] = [0, 0];
  sorted.forEach((r, i) => {
    if (r.y === 1) {
      ranks += i + 1;
      positives++;
    }
  });
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
}

function crossValidate(rows: readonly Example[], rises: readonly boolean[], labelled: readonly Labelled[]): void {
  const held: { z: number; y: number; set: string }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      rows.filter((_, i) => (i * 7919) % FOLDS !== fold),
      rises,
    );
    rows.forEach((r, i) => {
      if ((i * 7919) % FOLDS === fold) held.push({ z: score(model, r.x), y: r.y, set: (labelled[i] as Labelled).set });
    });
  }
  console.log(`cross-validated AUC ${auc(held).toFixed(4)} over ${held.length} pairs`);
  for (const set of new Set(held.map((r) => r.set))) {
    const mine = held.filter((r) => r.set === set);
    const right = mine.filter((r) => r.z > 0 === (r.y === 1)).length;
    console.log(`  ${set.padEnd(18)} ${((100 * right) / mine.length).toFixed(1)} % of ${mine.length}`);
  }
  console.log('  stated  right  pairs');
  for (let low = 0; low < 0.95; low += 0.1) {
    const mine = held.filter((r) => Math.min(9, Math.floor(10 / (1 + Math.exp(-r.z)))) === Math.round(low * 10));
    const right = mine.filter((r) => r.y === 1).length;
    console.log(
      `  ${low.toFixed(1)}-${(low + 0.1).toFixed(1)} ${(right / Math.max(1, mine.length)).toFixed(2).padStart(6)} ${String(mine.length).padStart(6)}`,
    );
  }
}

const short = (n: number): string => String(Math.round(n * 1000) / 1000);

function write(model: Model, names: readonly (keyof Features)[]): void {
  const rows = names.map((name, f) => {
    const { cuts, values } = model.curves[f] as Model['curves'][number];
    return `  ${name}: {\n    cuts: [${cuts.map(short).join(', ')}],\n    values: [${values.map(short).join(', ')}],\n  },`;
  });
  writeFileSync(
    'lib/match/curves.ts',
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values only happen to be near constants.
import type { Features } from './features.ts';

/** A step curve in log-odds: \`values[k]\` up to and with \`cuts[k]\`, the last value beyond. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

/** Made by test/eval/train.ts from the labelled pairs; not edited by hand. */
export const CURVES: Readonly<Partial<Record<keyof Features, Curve>>> = {
${rows.join('\n')}
};
`,
  );
}

const at = process.argv.indexOf('--data');
const dir = at < 0 ? '../shared/data/dev' : (process.argv[at + 1] ?? '');
const labelled = await collect(dir);
const names = (Object.keys((labelled[0] as Labelled).features) as (keyof Features)[]).filter(
  (name) => !UNUSED.has(name),
);
const rows = toExamples(labelled, names);
const rises = names.map((name) => !FALLING.has(name));
crossValidate(rows, rises, labelled);
write(fit(rows, rises), names);
