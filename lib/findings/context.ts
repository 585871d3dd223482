import { once, oncePerText } from '../text/once.ts';
import { quotations } from '../text/quotes.ts';
import type { Span } from '../text/span.ts';
import { type Language, languageOf } from './language.ts';
import { termOf } from './term.ts';

/** What is known of a whole text and used for each of its sentences. */
export type TextContext = {
  readonly language: Language;
  /** Words inside quotation marks, double and single, in order, without overlap. */
  readonly quotes: readonly Span[];
  /** Which words the text writes with a capital; worked out when first asked, for few pairs need it. */
  readonly letterCase: () => LetterCase;
  /** English words that the text denies somewhere, by their base: those close behind a negation. When first asked, too. */
  readonly denied: () => ReadonlySet<string>;
};

export type LetterCase = {
  /** Words met with a capital letter inside a sentence (as written): names, most likely. */
  readonly capitals: ReadonlySet<string>;
  /** Words met in lower case: a capital at the head of a sentence says nothing of them. */
  readonly lower: ReadonlySet<string>;
};

/** Texts whose context is kept: a comparison works on two at a time, a little more when several originals are tried. */
const KEPT = 6;
type Facts = Omit<TextContext, 'language'>;
const kept = oncePerText(KEPT, (text) => ({
  facts: {
    quotes: allQuotes(text),
    letterCase: once(() => letterCase(text)),
    denied: once(() => denied(text)),
  } satisfies Facts,
  as: new Map<string | undefined, TextContext>(),
}));

/** The context of a text, worked out once for all its sentences. Linear. */
export function contextOf(text: string, declared?: string): TextContext {
  const { facts, as } = kept(text);
  const known = as.get(declared);
  if (known) return known;
  const context = { ...facts, language: languageOf(text, declared) };
  as.set(declared, context);
  return context;
}

/** Its quotations, whatever its language. */
export const quotesOf = (text: string): readonly Span[] => kept(text).facts.quotes;

/** A British quotation: ‘…’ or '…' of two words or more, closed in the same paragraph; not an apostrophe. */
const SINGLE =
  /[\u2018'](?<![\p{L}\p{N}].)(?=[\p{L}\p{N}$\u00A3\u20AC])((?:[^\n\u2018\u2019'"\u201C\u201D]|(?<=\p{L})['\u2019](?=\p{L})){4,600})[\u2019'](?![\p{L}\p{N}])/gu;

function allQuotes(text: string): Span[] {
  const found = [...quotations(text)];
  for (const match of text.matchAll(SINGLE)) {
    const start = match.index + 1;
    const end = start + (match[1] as string).length;
    const nested = found.some((q) => q.start < end && start < q.end);
    if (!nested && (match[1] as string).includes(' ')) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands before a word at the head of a sentence, a line, a quotation or a bracket. */
const OPENING = /[.!?:;\n\u2022\u2026"\u201C\u2018(\u2013\u2014]|--|^$/;

function letterCase(text: string): LetterCase {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (word[0] === word[0]?.toLowerCase()) lower.add(word);
    else if (end > 0 && !OPENING.test(text.slice(end, index))) capitals.add(word);
    end = index + word.length;
  }
  return { capitals, lower };
}

/** A negation and what stands behind it in its clause, as far as it may reach. */
const DENIAL = /(?:\b(?:not|no|never|cannot)|n['\u2019]t)\b([^.!?\n]{0,40})/gi;

function denied(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 1: words = '' } of text.matchAll(DENIAL))
    for (const [word] of words.matchAll(/[a-z]{2,}/gi)) found.add(termOf(word.toLowerCase()).base);
  return found;
}
