import { rankChanges } from '../findings/rank.ts';
import type { Change, Span } from '../report.ts';
import { oneLine } from '../text/one-line.ts';
import { sentences } from '../text/sentences.ts';
import { say } from '../words/say.ts';
import type { Finding } from './findings.ts';
import { speakerOf } from './speaker.ts';
import { widened } from './widen.ts';

type Passage = Pick<Finding, 'article' | 'source' | 'changes'>;

/** Quoted words beyond this are cut in the middle: the whole stands below the sentence. */
const LONGEST = 14;
const HEAD = 8;
const TAIL = 4;

const meets = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Whether two changes are about the same words, on either side. */
const sameWords = (a: Change, b: Change): boolean => meets(a.article, b.article) || meets(a.source, b.source);

const plain = (text: string | undefined, span: Span | null): string =>
  span && text !== undefined ? oneLine(text.slice(span.start, span.end)) : '';

/** As `plain`, with the bracket behind it that closes one in it. */
function bracketed(text: string | undefined, span: Span | null): string {
  const opens = /[([][^)\]]*$/.test(plain(text, span));
  const closed = span && opens && /[)\]]/.test(text?.charAt(span.end) ?? '');
  return plain(text, closed ? { start: span.start, end: span.end + 1 } : span);
}

const unquoted = (words: string): string => words.replace(/^[“”"„«»\s]+|[“”"„«»\s]+$/g, '');

function shortened(words: string): string {
  const all = words.split(' ');
  return all.length <= LONGEST ? words : `${all.slice(0, HEAD).join(' ')} … ${all.slice(-TAIL).join(' ')}`;
}

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** "The original has al-Kadhimi say “not surprising”; this page has “surprising”." */
function quoteSentence(change: Change, passage: Passage, article: string, source: string | undefined): string | null {
  const pair = widened(change, { article, source }, passage);
  const [now, was] = [unquoted(pair.article ?? ''), unquoted(pair.source ?? '')];
  // Only the marks differ: what is to be said of that is the engine's.
  if (letters(now) === letters(was)) return null;
  const [here, there] = [shortened(now), shortened(was)];
  const speaker =
    (change.source && source !== undefined ? speakerOf(source, change.source.start) : null) ??
    (change.article ? speakerOf(article, change.article.start) : null);
  if (here && there)
    return speaker ? say('view_saysQuoteBy', speaker, there, here) : say('view_saysQuote', there, here);
  if (there) return speaker ? say('view_saysQuoteCutBy', speaker, there) : say('view_saysQuoteCut', there);
  return speaker ? say('view_saysQuotePutBy', speaker, here) : say('view_saysQuotePut', here);
}

/** What the engine says of a change beyond the change itself: that another copy has the same. */
function furtherWords(change: Change, article: string, source: string | undefined): string[] {
  if (!change.says) return [];
  const quoted = [plain(article, change.article), plain(source, change.source)].filter((words) => words !== '');
  const says = quoted.reduce((left, words) => left.replaceAll(words, 'x'), change.says);
  return sentences(says)
    .slice(1)
    .map(({ start, end }) => says.slice(start, end));
}

function pairSentence(change: Change, article: string, source: string | undefined): string[] {
  if (change.says) return [change.says];
  const [here, there] = [shortened(bracketed(article, change.article)), shortened(bracketed(source, change.source))];
  if (here && there) return [say('view_saysBoth', there, here)];
  return there ? [say('view_saysGone', there)] : here ? [say('view_saysNew', here)] : [];
}

/**
 * What the changes of a passage say, each as a sentence and each once, the gravest first. A change inside a quotation is
 * reported as such and as what it is; the sentence about the quotation tells both. Mere wording is told where it is all
 * there is, and where one sentence can tell it.
 */
export function sentencesOf(passage: Passage, article: string, source: string | undefined): string[] {
  const { changes } = passage;
  const told = new Map<Change, string>();
  for (const change of changes) {
    const sentence = change.kind === 'quote' ? quoteSentence(change, passage, article, source) : null;
    if (sentence !== null) told.set(change, sentence);
  }
  const said = [...told.keys()];
  const substance = changes.some(({ kind }) => kind !== 'wording');
  const lines = rankChanges(changes).flatMap((change) => {
    const own = told.get(change);
    if (own !== undefined) return [own, ...furtherWords(change, article, source)];
    if (said.some((quote) => sameWords(quote, change))) return [];
    if (
      change.kind === 'quote' &&
      changes.some((other) => other.kind !== 'quote' && other.says && sameWords(change, other))
    )
      return [];
    if (change.kind === 'wording' && !change.says && (substance || changes.length > 1)) return [];
    return pairSentence(change, article, source);
  });
  return [...new Set(lines)];
}
