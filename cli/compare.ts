import { basename } from 'node:path';
import type { HeldArticle } from '../lib/article/article.ts';
import type { Report } from '../lib/report.ts';
import { compare } from '../lib/trace.ts';
import type { Format } from './args.ts';
import { readArticleFile } from './file.ts';
import type { Output } from './output.ts';
import { asObject, type Fields, type Input, type Read, recordToArticle } from './record.ts';
import { finish, print } from './report.ts';
import { sideBySide } from './side-by-side.ts';

/** An original without an id of its own is called this in the report. */
const ORIGINAL = 'original';

const heldOf = ({ article }: Input): HeldArticle => ({ ...article, id: article.id ?? ORIGINAL });

const compareInputs = async (article: Input, original: Input): Promise<Report> =>
  finish(await compare(article.article, heldOf(original)), article);

/** `compare ARTICLE ORIGINAL`: how many reports were written, 0 or 1. */
export async function compareFiles(
  articlePath: string,
  originalPath: string,
  format: Format,
  output: Output,
): Promise<number> {
  const article = await readArticleFile(articlePath);
  const original = await readArticleFile(originalPath);
  if (!article.ok) output.complain(articlePath, article.why);
  if (!original.ok) output.complain(originalPath, original.why);
  if (!article.ok || !original.ok) return 0;
  const report = await compareInputs(article.value, original.value);
  if (format === 'html' || format === 'markdown') {
    const after = { title: basename(articlePath), ...article.value.article, id: 'article' };
    const before = { title: basename(originalPath), ...heldOf(original.value) };
    await output.report(sideBySide(report, before, after, format));
  } else await output.report(print(report, format === 'json', article.value, () => original.value.article.text));
  return 1;
}

/** One line `{"id","article","original"}` of `compare --batch` as its report. */
export async function comparePair(pair: Fields, id: string | undefined): Promise<Read<Report>> {
  const [articleFields, originalFields] = [asObject(pair.article, '"article"'), asObject(pair.original, '"original"')];
  if (!articleFields.ok) return articleFields;
  if (!originalFields.ok) return originalFields;
  const article = recordToArticle(articleFields.value, '"article"');
  if (!article.ok) return article;
  const original = recordToArticle(originalFields.value, '"original"');
  if (!original.ok) return original;
  const report = await compareInputs(article.value, original.value);
  return { ok: true, value: id === undefined ? report : { ...report, id } };
}
