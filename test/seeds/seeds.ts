import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HeldArticle } from '../../lib/article/article.ts';
import { escapeHtml } from '../sites/html.ts';
import { newspaperPage } from '../sites/newspaper.ts';

/** Real pages for measuring stand beside the project, never in it. */
const SHARED = resolve(import.meta.dirname, '../../../shared');

const FILES = {
  '000': '000_a528b213a0f966b0.txt',
  '001': '001_45a76e8814b6f2ab.txt',
  '002': '002_5e97d3f9992af3a3.txt',
  '003': '003_f5ac4f414018f2d6.txt',
  '004': '004_3aa98af2db902616.txt',
} as const;

export type SeedId = keyof typeof FILES;

export const SEED_IDS = Object.keys(FILES) as SeedId[];

/** Whether the real pages are there; where they are not, what needs them is skipped. */
export const seedsAreThere = existsSync(`${SHARED}/seeds/README.md`);

export const seedPath = (id: SeedId): string => `${SHARED}/seeds/${FILES[id]}`;

export const seedText = (id: SeedId): string => readFileSync(seedPath(id), 'utf8');

/** The other four pages and the first `count` unrelated articles, as lines of a pack. */
export function libraryFor(id: SeedId, count: number): string[] {
  const packed = readFileSync(`${SHARED}/data/dev/corpus.ndjson.gz`);
  const unrelated = gunzipSync(packed).toString('utf8').split('\n').slice(0, count);
  const others: HeldArticle[] = SEED_IDS.filter((one) => one !== id).map((one) => ({ id: one, text: seedText(one) }));
  return [...others.map((other) => JSON.stringify(other)), ...unrelated];
}

/** A line that is a photograph's caption, by its credit. */
const isCaption = (line: string): boolean => /\(AP Photo\/[^)]+\)$/.test(line);
/** What is left of a picture or a list of links in the text. */
const isLitter = (line: string): boolean => /^:quality|^RELATED$|^Full Screen$|^\d+ \/ \d+$/.test(line);

/** A real page in a newspaper's template. A first line without a full stop is its headline; else it has a made-up one. */
export function seedPage(id: SeedId, origin: string): string {
  const lines = seedText(id)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isLitter(line));
  const caption = lines.find(isCaption);
  const first = lines.find((line) => !isCaption(line)) ?? '';
  const title = /[.”"]$/.test(first) ? 'From the archive' : first;
  const body = lines.filter((line) => line !== caption && line !== title);
  return newspaperPage({
    outlet: `Paper ${id}`,
    url: `${origin}/${id}.html`,
    title,
    figure: caption === undefined ? undefined : { caption: caption.replace(/^date \S+ /, '') },
    blocks: body.map((line) =>
      /[.!?:”"]$/.test(line) ? `<p>${escapeHtml(line)}</p>` : `<h2>${escapeHtml(line)}</h2>`,
    ),
  });
}
