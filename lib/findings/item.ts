import type { Span } from '../text/span.ts';
import { readAlias } from './alias.ts';
import type { TextContext } from './context.ts';
import { dateKey, readDate } from './date.ts';
import type { DateMention } from './date-parts.ts';
import type { Language } from './language.ts';
import { type NumberMention, readNumber } from './number.ts';
import { type Term, TRAIT, termOf } from './term.ts';
import { scan, type Token } from './token.ts';
import type { Word } from './word.ts';
import { americanised } from './words/spellings.ts';
import { TITLES } from './words/titles.ts';

/**
 * One unit of comparison: a word, or a number, date or well-known name taken as a whole. Two items with the same key
 * mean the same, however they are written ("Aug. 17" and "17 August", "5 percent" and "five per cent", "U.S." and
 * "American").
 */
export type Item = Span & {
  readonly key: string;
  readonly term: Term;
  /** Its term's and its own: bits of {@link TRAIT}. */
  readonly traits: number;
  /** As written. */
  readonly text: string;
  readonly number?: NumberMention | undefined;
  readonly date?: DateMention | undefined;
  /** A name known by heart (a country, an agency). */
  readonly known?: boolean | undefined;
  /** A name for certain, by its form ("al-Kadhimi"). */
  readonly name?: boolean | undefined;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** At the head of a sentence or of a quotation, where a capital tells nothing. */
  readonly initial: boolean;
  /** Index of the quotation that the item stands in, or -1. */
  readonly quote: number;
};

/** Short forms and the words they stand for; the possessive and "is" cannot be told apart and stay. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'m": 'am',
    ca: 'can',
    wo: 'will',
    sha: 'shall',
  }),
);

/** The items of one span of a text. Linear in its length. */
export function itemsOf(text: string, span: Span, { quotes, language }: TextContext): Item[] {
  const tokens = scan(text, span);
  const items: Item[] = [];
  let q = firstQuote(quotes, span.start);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    while (q < quotes.length && (quotes[q] as Span).end <= token.start) q++;
    const quote = q < quotes.length && (quotes[q] as Span).start <= token.start ? q : -1;
    const { capital, plain } = token.word;
    const { term, number, date, known, name, length } = plain
      ? plainItem(token.word, language)
      : readItem(tokens, i, text, language);
    const end = (tokens[i + length - 1] as Token).end;
    let { traits } = term;
    if (quote >= 0) traits |= TRAIT.quoted;
    if (capital || known || name) traits |= TRAIT.name;
    if (number) traits |= TRAIT.number;
    if (date) traits |= TRAIT.date;
    items.push({
      start: token.start,
      end,
      text: length === 1 ? token.text : text.slice(token.start, end),
      capital,
      initial: capital && isInitial(text, token, tokens[i - 1]),
      quote,
      key: term.key,
      term,
      traits,
      number,
      date,
      known,
      name,
    });
    i += length;
  }
  return items;
}

const PARTICLES = new Set('al el an as ash ar az ad at bin ibn ben'.split(' '));

/** What begins at a token, and how many it takes. */
export type ReadItem = Pick<Item, 'term' | 'number' | 'date' | 'known' | 'name'> & { readonly length: number };

const read = (term: Term, length: number, what?: Partial<ReadItem>): ReadItem => ({
  term,
  length,
  number: what?.number,
  date: what?.date,
  known: what?.known,
  name: what?.name,
});
const item = (key: string, length: number, what?: Partial<ReadItem>): ReadItem => read(termOf(key), length, what);

function readItem(tokens: readonly Token[], at: number, text: string, language: Language): ReadItem {
  const token = tokens[at] as Token;
  if (token.key === 'no' && tokens[at + 1]?.key === 'one') return item('nobody', 2);
  if (token.key === 'no' && text[token.end] === '.' && tokens[at + 1]?.kind === 'figure') return item('number', 1);
  const date = token.word.mayBeDate ? readDate(tokens, at, text, language) : undefined;
  if (date) return item(dateKey(date.mention), date.length, { date: date.mention });
  const number =
    token.word.mayBeNumber && !isArticle(token, tokens[at + 1]) ? readNumber(tokens, at, text, language) : undefined;
  if (number) {
    const { value, unit, form } = number.mention;
    return item(`#${value}${unit}${form === 'count' ? '' : form}`, number.length, { number: number.mention });
  }
  const name = tokens[at + 1];
  // "al-Kadhimi", "Al Kadhimi": the article is part of the name.
  if (PARTICLES.has(token.key) && name?.kind === 'word' && name.word.capital) {
    const joint = text.slice(token.end, name.start);
    if (joint === '-' || (joint === ' ' && token.text === 'Al')) return item(token.key + name.key, 2, { name: true });
  }
  const alias = readAlias(tokens, at);
  if (alias) return item(alias.key, alias.length, { known: true });
  const key = token.key.replace(/^\u2019|^\u02BC/, "'");
  if (SHORT.has(key) && (key.includes("'") || tokens[at + 1]?.key.endsWith("n't")))
    return item(SHORT.get(key) as string, 1);
  if (key === 'per' && tokens[at + 1]?.key === 'cent') return item('percent', 2);
  return key === token.key ? plainItem(token.word, language) : item(plainKey(key, language), 1);
}

/** "A house": before no number, no size and no share ("a quarter of", "thirds") "a" counts nothing. */
const isArticle = ({ key }: Token, next: Token | undefined): boolean =>
  (key === 'a' || key === 'an') && next?.word.plain === true && next.key !== 'quarter' && !next.key.endsWith('s');

/** A word that is itself and nothing else. */
function plainItem(word: Word, language: Language): ReadItem {
  if (language !== 'en' && language !== 'other') return item(plainKey(word.key, language), 1);
  word.plainly ??= item(american(word.key), 1);
  return word.plainly;
}

const american = (key: string): string => americanised(key.replaceAll('.', ''));

/** The form by which a word of no further meaning is compared. */
const plainKey = (key: string, language: Language): string =>
  language === 'ar' ? arabicKey(key) : language === 'en' || language === 'other' ? american(key) : key;

/** Arabic letters that are written for one another: the seats of hamza, the two ends in a, the two ends in i. */
const arabicKey = (key: string): string =>
  key
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064A');

const [SPACE, COMMA] = [0x20, 0x2c];
/** A space behind a small letter or a comma: nothing begins there, as nearly everywhere. */
function runsOn(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== SPACE) return false;
  const before = text.charCodeAt(at - 2);
  return before === COMMA || (before >= 0x61 && before <= 0x7a);
}

function isInitial(text: string, token: Token, before: Token | undefined): boolean {
  if (runsOn(text, token.start)) return false;
  const behind = text[token.start - 1] ?? '';
  if (/["\u201C\u201E\u00AB\n]/.test(behind) || text[token.start - 2] === '\u00AB') return true;
  // The head of a span, as nearly all of them begin.
  if (before === undefined && behind === ' ' && text[token.start - 2] === '.') return true;
  const gap = text
    .slice(Math.max(0, token.start - 4), token.start)
    .replace(/[\s"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB(\u2022\u2013\u2014-]+$/u, (m) =>
      m.includes('\n') ? '\n' : '',
    );
  if (gap === '' && token.start - 4 <= 0) return true;
  if (
    gap.endsWith('.') &&
    before &&
    (TITLES.has(before.key) || /^\p{Lu}$/u.test(before.text) || before.key.includes('.'))
  )
    return false;
  return /[.!?:;\n\u2026]$/.test(gap) || (gap === '' && before === undefined);
}

/** Index of the first quotation that ends behind `at`. Binary search. */
function firstQuote(quotes: readonly Span[], at: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
