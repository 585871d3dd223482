// npx tsx test/eval/ablate.ts --data DIR [--sample N] [--only judgement,engine] [--part NAME,NAME] [--keep FILE] [--write FILE]
// Leaves every part of the engine out in turn and prints what is lost; with --write between the marks "<!-- ablation -->" and
// "<!-- /ablation -->" of that file. The engine runs from a copy of the sources in which the one part is cut out, so that no
// switch stands in the product; features are left out by fitting without them. --keep as in train.ts.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DERIVED_FROM } from '../../lib/match/verdict.ts';
import { areas, type HeldOut, heldOut } from './cross-validate.ts';
import { collect, type Examples } from './examples.ts';
import { COLUMNS, type Measured } from './measured.ts';
import type { Without } from './model.ts';
import { GROUPS, PARTS, type Part } from './parts.ts';
import { rate, table } from './score.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { data: text, sample: text, only: text, part: text, keep: text, write: text },
});
const dir = resolve(values.data ?? '../shared/data/dev');
const sample = values.sample ?? '3';
const asked = (name: string): boolean => values.only === undefined || values.only.split(',').includes(name);

/** Runs the measurement in a copy of the sources, without a part if one is given. */
function measured(part: Part | null): Measured {
  const copy = mkdtempSync(join(tmpdir(), 'wirecopy-ablate-'));
  try {
    for (const name of ['lib', 'cli', 'test', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    if (part) {
      const path = join(copy, part.file);
      const source = readFileSync(path, 'utf8');
      if (!part.pattern.test(source)) throw new Error(`"${part.name}" is not to be found in ${part.file} any more`);
      writeFileSync(
        path,
        source.replace(part.pattern, () => part.instead),
      );
    }
    const command = ['--import', 'tsx', 'test/eval/measure.ts', '--data', dir, '--sample', sample];
    return JSON.parse(execFileSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })) as Measured;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const shown = (name: (typeof COLUMNS)[number], value: number): string => value.toFixed(name.includes('%') ? 1 : 3);

function engine(): string {
  const rows = [
    null,
    ...PARTS.filter(({ name }) => values.part === undefined || values.part.split(',').includes(name)),
  ].map((part) => {
    const figures = measured(part);
    console.error(part?.name ?? 'nothing left out', JSON.stringify(figures));
    return [part?.name ?? '(nothing)', ...COLUMNS.map((c) => shown(c, figures[c]))];
  });
  return table(['left out', ...COLUMNS], rows);
}

async function examplesOf(): Promise<Examples> {
  if (values.keep && existsSync(values.keep)) return JSON.parse(readFileSync(values.keep, 'utf8')) as Examples;
  return collect(dir);
}

const figuresOf = (held: HeldOut): string[] => {
  const originals = held.tops.filter((t) => t.set !== 'stranger' && t.set !== 'large');
  const without = (set: string) => held.tops.filter((t) => t.set === set && !t.open);
  const claimed = (set: string) => rate(without(set).filter((t) => t.p >= DERIVED_FROM).length, without(set).length);
  return [
    areas(held)[0].toFixed(4),
    rate(originals.filter((t) => t.right && t.p >= DERIVED_FROM).length, originals.length),
    claimed('stranger'),
    claimed('large'),
  ];
};

async function judgement(): Promise<string> {
  const examples = await examplesOf();
  const leftOut: [string, Without][] = [
    ['(nothing)', {}],
    ...Object.entries(GROUPS).map(([name, features]): [string, Without] => [name, { features }]),
    ['what rivals say', { rivals: true }],
  ];
  const head = ['AUC', 'first %', 'strangers %', 'large %'];
  return table(
    ['left out', ...head, ...head.map((h) => `${h}, by kind`)],
    leftOut.map(([name, without]) => [
      name,
      ...figuresOf(heldOut(examples, 'article', without)),
      ...figuresOf(heldOut(examples, 'kind', without)),
    ]),
  );
}

const sections: string[] = [];
if (asked('judgement')) {
  sections.push(
    `Figures that the judgement rests on, fitted again without them, judged with the article (and with all data of its kind) left out of the fit:\n\n${await judgement()}`,
  );
}
if (asked('engine')) {
  sections.push(
    `Parts of the engine, nothing fitted again; traced: one text in ${sample}. \`verbatim\`, \`mt\` and \`summary\` are plagdet:\n\n${engine()}`,
  );
}
const answer = sections.join('\n\n');
console.log(answer);
if (values.write !== undefined) {
  const [before, , after] = readFileSync(values.write, 'utf8').split(/<!-- \/?ablation -->/);
  if (after === undefined) throw new Error(`${values.write} has no <!-- ablation --> and <!-- /ablation -->`);
  writeFileSync(values.write, `${before}<!-- ablation -->\n\n${answer}\n\n<!-- /ablation -->${after}`);
}
