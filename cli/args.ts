import { parseArgs } from 'node:util';
import { errorWords } from '../lib/words/error-words.ts';
import type { PackWords } from './pack.ts';

/** How a comparison is written: in words, as the report for machines, as one page, or as Markdown. */
export type Format = 'words' | 'json' | 'html' | 'markdown';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'compare'; readonly article: string; readonly original: string; readonly format: Format }
  | { readonly kind: 'compare-batch'; readonly batch: string }
  | {
      readonly kind: 'trace';
      readonly articles: readonly string[];
      readonly corpus: string | null;
      readonly json: boolean;
    }
  | { readonly kind: 'trace-batch'; readonly batch: string; readonly corpus: string | null }
  | { readonly kind: 'read'; readonly pages: readonly string[]; readonly json: boolean }
  | { readonly kind: 'read-batch'; readonly batch: string }
  | { readonly kind: 'pack'; readonly files: readonly string[]; readonly words: PackWords }
  | { readonly kind: 'usage'; readonly message: string };

const usage = (message: string): Command => ({ kind: 'usage', message });

const OPTIONS = {
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  markdown: { type: 'boolean' },
  batch: { type: 'string' },
  corpus: { type: 'string' },
  name: { type: 'string' },
  id: { type: 'string' },
  licence: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after `wirecopy`. A mistake is a `usage` value with one sentence, never an exception. */
export function parseCommand(argv: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return usage(errorWords(error));
  }
  const { values, positionals } = parsed;
  const [verb, ...files] = positionals;
  const { batch, corpus, json = false } = values;
  const formats = (['json', 'html', 'markdown'] as const).filter((format) => values[format]);
  if (values.help || verb === 'help') return { kind: 'help' };
  if (verb === undefined) return usage('A command is missing: compare, trace, read or pack.');
  if (verb === 'pack') return packCommand(files, values);
  if (verb !== 'compare' && verb !== 'trace' && verb !== 'read') return usage(`There is no command "${verb}".`);
  const whole = formats.find((format) => format !== 'json');
  if (whole && (verb !== 'compare' || batch !== undefined)) return usage(`--${whole} is for compare with two files.`);
  if (formats.length > 1) return usage(`Give one of --${formats.join(' and --')}.`);
  if (corpus !== undefined && verb !== 'trace') return usage(`${verb} takes no --corpus.`);
  if (batch !== undefined) {
    if (files.length > 0) return usage(`Give either files or --batch, not both ("${files[0]}").`);
    if (verb === 'trace') return { kind: 'trace-batch', batch, corpus: corpus ?? null };
    return { kind: `${verb}-batch`, batch };
  }
  if (verb === 'compare') {
    const [article, original] = files;
    if (article === undefined || original === undefined || files.length > 2)
      return usage(`compare takes two files, an article and its original; ${files.length} given.`);
    return { kind: 'compare', article, original, format: formats[0] ?? 'words' };
  }
  if (files.length === 0) return usage(`${verb} needs at least one file, or --batch.`);
  if (verb === 'read') return { kind: 'read', pages: files, json };
  return { kind: 'trace', articles: files, corpus: corpus ?? null, json };
}

function packCommand(
  files: readonly string[],
  { name, id, licence }: Partial<Record<'name' | 'id' | 'licence', string>>,
): Command {
  if (files.length === 0) return usage('pack needs at least one file.');
  if (!name?.trim()) return usage('pack needs a --name that says what the pack is.');
  return { kind: 'pack', files, words: { name, ...(id && { id }), ...(licence && { licence }) } };
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
}

/** What `--help` prints. */
export const HELP = `wirecopy compare ARTICLE ORIGINAL [--json]               two files, plain text or HTML (.gz is read as it is)
wirecopy compare ARTICLE ORIGINAL --html|--markdown      both texts side by side, as one page or as Markdown
wirecopy compare --batch PAIRS.ndjson                    {"id","article":{…,"text"},"original":{…,"text"}}, a report a line
wirecopy trace ARTICLE... [--corpus FILE.ndjson] [--json]
wirecopy trace --batch ARTICLES.ndjson [--corpus FILE.ndjson]
wirecopy read PAGE.html... [--json]                      title, byline, date and text of a saved page
wirecopy read --batch PAGES.ndjson                       {"id","url"?,"html"} -> {"id","title","byline","published","text"}
wirecopy pack FILE... --name NAME [--licence L] [--id ID]  a pack with its manifest, of texts, pages, packs, ZIP and WARC files

"-" in place of a file is standard input. Standard output carries reports alone, in the order of the input; what could
not be read is named on standard error, and the rest goes on. Exit status: 0 when at least one input was good, 1 when
none was, 2 when the command line could not be understood.
`;
