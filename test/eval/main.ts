// npm run eval -- --data DIR [--only verdict,trace,align,findings,pages] [--write FILE]: one table a question, printed
// and, with --write, put between the marks "<!-- figures -->" and "<!-- /figures -->" of that file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluateAlign } from './align.ts';
import { evaluateFindings } from './findings.ts';
import { evaluatePages } from './pages.ts';
import { evaluateTrace } from './trace.ts';
import { evaluateVerdict } from './verdict.ts';

const QUESTIONS = {
  verdict: ['Is it derived?', evaluateVerdict],
  trace: ['Which one is it from?', evaluateTrace],
  align: ['Which passages?', evaluateAlign],
  findings: ['What changed?', evaluateFindings],
  pages: ['What is the article?', evaluatePages],
} as const;

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const dir = option('--data') ?? '../shared/data/dev';
const only = option('--only')?.split(',') ?? Object.keys(QUESTIONS);
const unknown = only.filter((name) => !(name in QUESTIONS));
if (unknown.length > 0 || !existsSync(dir)) {
  console.error(
    unknown.length > 0
      ? `no such question: ${unknown.join(', ')} (there are ${Object.keys(QUESTIONS).join(', ')})`
      : `there is no data at ${dir}; name its folder with --data`,
  );
  process.exit(2);
}
let printed = '';
for (const name of only as (keyof typeof QUESTIONS)[]) {
  const [question, evaluate] = QUESTIONS[name];
  const answer = await evaluate(dir);
  console.log(`\n## ${question} (${name})\n\n${answer}`);
  printed += `### ${question} (${name})\n\n${answer.startsWith('|') ? answer : `\`\`\`\n${answer}\n\`\`\``}\n\n`;
}
const file = option('--write');
if (file) {
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- \/?figures -->/);
  if (after === undefined) throw new Error(`${file} has no <!-- figures --> and <!-- /figures -->`);
  writeFileSync(file, `${before}<!-- figures -->\n\n${printed}<!-- /figures -->${after}`);
}
