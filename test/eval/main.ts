// npm run eval -- [--data DIR] [--only verdict,trace,align,findings,alterations,rewrites,retold,edited,lineage,pages] [--write FILE] [--failures FILE]
// One table a question, printed; with --write put between the marks "<!-- figures -->" and "<!-- /figures -->" of that
// file, a section a question, those not asked left as they are; with --failures every item that went
// wrong goes to that file, by its id, a line each.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateAlign } from './align.ts';
import { evaluateAlterations } from './alterations.ts';
import { type Answer, failureLines } from './answer.ts';
import { MissingData } from './data.ts';
import { evaluateEdited } from './edited.ts';
import { evaluateFindings } from './findings.ts';
import { evaluateLineage } from './lineage.ts';
import { evaluatePages } from './pages.ts';
import { evaluateRetold } from './retold.ts';
import { evaluateRewrites } from './rewrites.ts';
import { evaluateTrace } from './trace.ts';
import { evaluateVerdict } from './verdict.ts';

const QUESTIONS: Readonly<Record<string, readonly [string, (dir: string) => Promise<Answer>]>> = {
  verdict: ['Is it derived?', evaluateVerdict],
  trace: ['Which one is it from?', evaluateTrace],
  align: ['Which passages?', evaluateAlign],
  findings: ['What changed?', evaluateFindings],
  alterations: ['What changed, in other articles and in other ways?', evaluateAlterations],
  rewrites: ['What changed, where all is told in other words?', evaluateRewrites],
  retold: ['What changed, in invented stories told in other words?', evaluateRetold],
  edited: ['What changed, in invented stories edited by a desk?', evaluateEdited],
  lineage: ['Who took from whom?', evaluateLineage],
  pages: ['What is the article?', evaluatePages],
};
const USAGE = `npm run eval -- [--data DIR] [--only ${Object.keys(QUESTIONS).join(',')}] [--write FILE] [--failures FILE]`;
/** Asked of the project's own stories. */
const OWN = new Set(['lineage', 'retold', 'edited']);
const MARKS = /<!-- \/?figures -->/;

/** Ends the program with a sentence and how it is called. */
function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}

function options() {
  const option = { type: 'string' } as const;
  const text = (e: unknown) => (e instanceof Error ? e.message.split('. ')[0] : String(e));
  try {
    const { values } = parseArgs({ options: { data: option, only: option, write: option, failures: option } });
    const only = values.only?.split(',') ?? Object.keys(QUESTIONS);
    return { dir: values.data ?? '../shared/data/dev', only, write: values.write, failures: values.failures };
  } catch (e) {
    return refuse(`${text(e)}.`);
  }
}

const { dir, only, write, failures } = options();
const unknown = only.filter((name) => !(name in QUESTIONS));
if (unknown.length > 0) refuse(`There is no question ${unknown.map((name) => `"${name}"`).join(', ')}.`);
// The project's own stories are read with or without the data.
if (!existsSync(dir) && only.some((name) => !OWN.has(name)))
  refuse(`There is no data at ${dir}: name its folder with --data.`);
const page = write === undefined ? [] : existsSync(write) ? readFileSync(write, 'utf8').split(MARKS) : [];
if (write !== undefined && page.length !== 3) refuse(`${write} has no <!-- figures --> and <!-- /figures -->.`);

/** The sections that stand in the file to be written, by the question's name. */
const sections = new Map(
  (page[1] ?? '').split(/^(?=### )/m).map((section) => [/^### .*\((\w+)\)$/m.exec(section)?.[1] ?? '', section]),
);
let wrong = '';
for (const name of only) {
  const [question, evaluate] = QUESTIONS[name] as (typeof QUESTIONS)[string];
  try {
    const answer = await evaluate(dir);
    const section = `### ${question} (${name})\n\n${answer.text}\n\n`;
    console.log(`\n${section.trimEnd()}`);
    sections.set(name, section);
    wrong += failureLines(name, answer.failures);
  } catch (e) {
    if (e instanceof MissingData) refuse(`${e.message}.`);
    throw e;
  }
}
if (write !== undefined) {
  const all = Object.keys(QUESTIONS).map((name) => sections.get(name) ?? '');
  writeFileSync(write, `${page[0]}<!-- figures -->\n\n${all.join('')}<!-- /figures -->${page[2]}`);
}
if (failures !== undefined) writeFileSync(failures, wrong);
