import { MemoryLibrary } from '../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../lib/fingerprint/make.ts';
import type { Report } from '../lib/report.ts';
import { trace } from '../lib/trace.ts';
import { runBatch } from './batch.ts';
import { readCorpus } from './corpus.ts';
import { readArticleFile } from './file.ts';
import type { Output } from './output.ts';
import { good, type Input, recordToArticle } from './record.ts';
import { finish, print } from './report.ts';

/** A corpus file in memory, indexed, and its texts by id. */
type Corpus = { readonly library: MemoryLibrary; readonly texts: ReadonlyMap<string, string> };

/** The corpus file as a library; no file is an empty library. */
async function loadCorpus(path: string | null, output: Output): Promise<Corpus> {
  const library = new MemoryLibrary();
  const texts = new Map<string, string>();
  if (path === null) return { library, texts };
  for await (const article of readCorpus(path, output)) {
    library.add(article);
    texts.set(article.id, article.text);
  }
  if (texts.size === 0) output.complain(path, 'no article could be read; the library is empty');
  return { library, texts };
}

async function traceInput(input: Input, library: MemoryLibrary): Promise<Report> {
  return finish(await trace(input.article, makeFingerprint(input.article), library), input);
}

/** `trace ARTICLE... --corpus`: how many of the files were read. */
export async function traceFiles(
  paths: readonly string[],
  corpus: string | null,
  json: boolean,
  output: Output,
): Promise<number> {
  const { library, texts } = await loadCorpus(corpus, output);
  let done = 0;
  for (const path of paths) {
    const input = await readArticleFile(path);
    if (!input.ok) {
      output.complain(path, input.why);
      continue;
    }
    const report = await traceInput(input.value, library);
    const heading = paths.length > 1 && !json ? `${done > 0 ? '\n' : ''}== ${path} ==\n` : '';
    await output.report(heading + print(report, json, input.value, (id) => texts.get(id)));
    done++;
  }
  return done;
}

/** `trace --batch`: how many lines were good. The index is built once. */
export async function traceBatch(batch: string, corpus: string | null, output: Output): Promise<number> {
  const { library } = await loadCorpus(corpus, output);
  return runBatch(
    batch,
    async (fields, id) => {
      const input = recordToArticle(fields, 'the article');
      if (!input.ok) return input;
      const report = await traceInput(input.value, library);
      return good(id === undefined ? report : { ...report, id });
    },
    output,
  );
}
