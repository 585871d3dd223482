import { openAsBlob } from 'node:fs';
import { packLine } from '../lib/corpus/export.ts';
import { readFile } from '../lib/corpus/import/read-file.ts';
import type { ReadHtml } from '../lib/corpus/import/record.ts';
import { fromFile } from '../lib/corpus/import/source.ts';
import { manifestLine } from '../lib/corpus/pack/manifest.ts';
import { PackSum } from '../lib/corpus/pack/sum.ts';
import { sayIt } from '../lib/words/said.ts';
import { sayReadError } from './bytes.ts';
import type { Output } from './output.ts';
import { pageToArticle } from './page.ts';

/** What the pack is to say of itself. */
export type PackWords = { readonly name: string; readonly id?: string; readonly licence?: string };

const readHtml: ReadHtml = (html, url) => pageToArticle(html, url);

/**
 * `pack FILE... --name NAME`: every article of the files (texts, pages, packs, ZIP archives, WARC files) as one pack. The
 * files are read twice, first for the sum that the manifest states, so that a pack of any size is made in little memory.
 */
export async function makePack(paths: readonly string[], words: PackWords, output: Output): Promise<number> {
  const sum = new PackSum();
  const encoder = new TextEncoder();
  for await (const line of linesOf(paths, (where, why) => output.complain(where, why))) sum.line(encoder.encode(line));
  if (sum.count === 0) return 0;
  const { name, id = name, licence } = words;
  const about = { id, name, ...(licence !== undefined && { licence }), made: new Date().toISOString() };
  await output.report(manifestLine({ ...about, count: sum.count, sha256: sum.hex() }));
  for await (const line of linesOf(paths, () => undefined)) await output.report(line);
  return sum.count;
}

/** The articles of all files as lines; of several under one id the first stands. */
async function* linesOf(
  paths: readonly string[],
  complain: (where: string, why: string) => void,
): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      const blob = await openAsBlob(path);
      const file = fromFile(Object.assign(blob, { name: path }));
      for await (const item of readFile(file, readHtml)) {
        if (item.kind === 'refused') {
          const { file: name, line, why } = item.refusal;
          complain(line === null ? name : `${name}:${line}`, sayIt(why));
        }
        if (item.kind !== 'article') continue;
        if (seen.has(item.article.id))
          complain(path, `the id "${item.article.id}" stands there already; this one is left out`);
        else yield packLine(item.article);
        seen.add(item.article.id);
      }
    } catch (error) {
      complain(path, sayReadError(error));
    }
  }
}
