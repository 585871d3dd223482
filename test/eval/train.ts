// npx tsx test/eval/train.ts --data DIR [--keep FILE]: fits the judgement's curves to the labelled data, says how they do on
// what was left out, and writes lib/match/curves.ts. With --keep the features are written to that file, and read from it again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Model } from '../../lib/match/probability.ts';
import type { Curve } from './boost.ts';
import { areas, bySet, heldOut, reliability, thresholds } from './cross-validate.ts';
import { collect, type Examples } from './examples.ts';
import { learntFrom, train } from './model.ts';

const short = (n: number): string => String(Math.round(n * 1000) / 1000);

const spelled = (curves: Partial<Record<string, Curve>>): string =>
  Object.entries(curves)
    .map(([name, curve]) => {
      const { cuts, values } = curve as Curve;
      return `  ${name}: {\n    cuts: [${cuts.map(short).join(', ')}],\n    values: [${values.map(short).join(', ')}],\n  },`;
    })
    .join('\n');

const write = ({ curves, rivals }: Model): void =>
  writeFileSync(
    'lib/match/curves.ts',
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values only happen to be near constants.
import type { Features } from './features.ts';
import type { Rivals } from './rival-claims.ts';

/** A step curve in log-odds: \`values[k]\` up to and with \`cuts[k]\`, the last value beyond. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

/** Made by test/eval/train.ts from the labelled pairs; not edited by hand. */
export const CURVES: Readonly<Partial<Record<keyof Features, Curve>>> = {
${spelled(curves)}
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
${spelled(rivals)}
};
`,
  );

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

async function examplesOf(): Promise<Examples> {
  const kept = option('--keep');
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Examples;
  const examples = await collect(option('--data') ?? '../shared/data/dev');
  if (kept) writeFileSync(kept, JSON.stringify(examples));
  return examples;
}

const examples = await examplesOf();
for (const by of ['article', 'kind'] as const) {
  const held = heldOut(examples, by);
  const [pairs, all] = areas(held);
  console.log(`## Left out by ${by}: AUC ${pairs.toFixed(4)} over the pairs, ${all.toFixed(4)} over all\n`);
  console.log(`${bySet(held)}\n\n${thresholds(held)}\n\n${reliability(held.all)}\n`);
}
write(train(learntFrom(examples)));
