import type { Article } from '../lib/article/article.ts';
import { runBatch } from './batch.ts';
import { readBytes, sayReadError } from './bytes.ts';
import { decodeFile } from './file.ts';
import type { Output } from './output.ts';
import { type PageRead, readSavedPage } from './page.ts';
import { bad, good } from './record.ts';

/**
 * What extraction alone found; a field that the page does not have is null. A page that would not be traced in a browser
 * says so by `status` (live, gallery, video, index, too-short, paywall, not-article) and `reason`.
 */
const extracted = ({ article, untraced }: PageRead) => ({
  title: article.title ?? null,
  byline: article.author ?? null,
  published: article.published ?? null,
  text: article.text === '' ? null : article.text,
  ...untraced,
});

const NOTHING = { title: null, byline: null, published: null, text: null };

/** `read PAGE.html...`: how many of the pages were read. */
export async function readPages(paths: readonly string[], json: boolean, output: Output): Promise<number> {
  let done = 0;
  for (const path of paths) {
    const page = await readPage(path);
    if (!page.ok) {
      output.complain(path, page.why);
      continue;
    }
    const { article, untraced } = page.value;
    if (untraced) output.complain(path, untraced.reason);
    if (article.text === '') continue;
    await output.report(json ? JSON.stringify(extracted(page.value)) : readable(article));
    done++;
  }
  return done;
}

async function readPage(path: string) {
  try {
    const decoded = decodeFile(await readBytes(path));
    return decoded.ok ? readSavedPage(decoded.value.text) : decoded;
  } catch (error) {
    return bad(sayReadError(error));
  }
}

function readable(article: Article): string {
  const head = [article.title, article.author && `By ${article.author}`, article.published].filter(Boolean);
  return `${head.join('\n')}\n\n${article.text}\n`;
}

/** `read --batch`: a line for each page; one that cannot be read keeps its id and says why. */
export function readBatch(batch: string, output: Output): Promise<number> {
  return runBatch(
    batch,
    ({ html, url }, id) => {
      if (typeof html !== 'string') return bad('the page has no "html"');
      const page = readSavedPage(html, typeof url === 'string' ? url : undefined);
      const name = id === undefined ? {} : { id };
      if (page.ok) {
        const { article, untraced } = page.value;
        const error = article.text === '' ? { error: untraced?.reason } : {};
        return good({ ...name, ...extracted(page.value), ...error });
      }
      return good({ ...name, ...NOTHING, error: page.why });
    },
    output,
  );
}
