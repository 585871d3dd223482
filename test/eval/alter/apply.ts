import type { Article } from '../../../lib/article/article.ts';
import { quotations } from '../../../lib/text/quotes.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Random } from '../../random.ts';
import type { FindingRow, Gold } from '../findings.ts';
import type { Given, Rule } from './rule.ts';

/** An alteration as put in; `source` is where it was in the original. */
type Edit = { readonly source: Span; readonly put: string; readonly rule: Rule; readonly quoted: boolean };

/** A gold entry that also says by which rule it came about, and whether it lies inside quotation marks. */
export type Put = Gold & { readonly how: string; readonly quoted: boolean };
/** A row whose every alteration names its rule. */
export type AlteredRow = FindingRow & { readonly gold: readonly Put[]; readonly noise: readonly Put[] };

const SENTENCE = { least: 40, most: 450 };

/** How often each rule was used so far, over all articles: the rarer ones go first, so that every kind is met. */
export type Used = Map<Rule, number>;

/**
 * An article with typed and harmless alterations, at most one a sentence: what the shared set has, in many more ways.
 * Paragraphs are moved, left out and put in by `rearrange`.
 */
export function alter(
  original: Article,
  rules: readonly Rule[],
  counts: { readonly typed: number; readonly noise: number },
  given: Given,
  used: Used,
): AlteredRow {
  const { text } = original;
  const free = sentences(text).filter((s) => s.end - s.start >= SENTENCE.least && s.end - s.start <= SENTENCE.most);
  const quotes = quotations(text);
  const edits: Edit[] = [];
  const left = { ...counts };
  const order = rules
    .map((rule) => ({ rule, key: (used.get(rule) ?? 0) + given.random() }))
    .sort((x, y) => x.key - y.key);
  for (const { rule } of order) {
    const of = rule.kind === 'noise' ? 'noise' : 'typed';
    if (left[of] === 0) continue;
    const edit = siteOf(text, rule, free, quotes, given);
    if (!edit) continue;
    free.splice(
      free.findIndex((s) => s.start <= edit.source.start && edit.source.start <= s.end),
      1,
    );
    edits.push(edit);
    left[of]--;
    used.set(rule, (used.get(rule) ?? 0) + 1);
  }
  return applied(original, edits);
}

/** A random place for the rule in a sentence that nothing has altered yet. */
function siteOf(
  text: string,
  rule: Rule,
  free: readonly Span[],
  quotes: readonly Span[],
  given: Given,
): Edit | undefined {
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags);
  const sites: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free.some((s) => s.start <= start && end <= s.end + 1)) continue;
    const quoted = quotes.some((q) => q.start <= start && end <= q.end);
    if (rule.inside !== undefined && quoted !== rule.inside) continue;
    sites.push(match as RegExpExecArray);
  }
  for (let tries = 0; tries < 4 && sites.length > 0; tries++) {
    const match = sites.splice(Math.floor(given.random() * sites.length), 1)[0] as RegExpExecArray;
    const put = rule.put(match, given);
    if (put === undefined || put === match[0]) continue;
    const source = { start: match.index, end: match.index + match[0].length };
    return { source, put, rule, quoted: quotes.some((q) => q.start <= source.start && source.end <= q.end) };
  }
  return undefined;
}

function applied(original: Article, edits: Edit[]): AlteredRow {
  const gold: Put[] = [];
  const noise: Put[] = [];
  let [text, at] = ['', 0];
  for (const { source, put, rule, quoted } of edits.sort((x, y) => x.source.start - y.source.start)) {
    text += original.text.slice(at, source.start);
    const was = original.text.slice(source.start, source.end);
    const [head, tail] = sharedWords(was, put);
    const span = (from: number, length: number): Span | null =>
      length > head + tail ? { start: from + head, end: from + length - tail } : null;
    const also = [...(rule.also ?? []), ...(quoted ? (['quote'] as const) : [])];
    const entry = {
      kind: rule.kind,
      how: rule.how,
      also,
      quoted,
      article: span(text.length, put.length),
      source: span(source.start, was.length),
    };
    (rule.kind === 'noise' ? noise : gold).push(entry);
    text += put;
    at = source.end;
  }
  text += original.text.slice(at);
  return { id: original.id ?? '', article: { ...original, text }, original, gold, noise };
}

/** Length of what two strings share at their heads and tails in whole words. */
function sharedWords(one: string, other: string): [number, number] {
  const words = (s: string) => s.match(/\S+\s*|\s+/g) ?? [];
  const [a, b] = [words(one), words(other)];
  let [head, tail, i] = [0, 0, 0];
  while (i < Math.min(a.length, b.length) - (a.length === b.length ? 1 : 0) && a[i] === b[i])
    head += (a[i++] as string).length;
  const [restA, restB] = [one.slice(head).match(/\s*\S+|\s+/g) ?? [], other.slice(head).match(/\s*\S+|\s+/g) ?? []];
  for (let n = 1; n < Math.min(restA.length, restB.length) && restA.at(-n) === restB.at(-n); n++)
    tail += (restA.at(-n) as string).length;
  return [head, tail];
}

/** Moves one paragraph, leaves one out and puts in one of another article; paragraphs with alterations stay in place. */
export function rearrange(row: AlteredRow, other: string, random: Random): AlteredRow {
  const gold: Put[] = [];
  const marks = [...row.gold, ...row.noise];
  const parts = row.article.text.split('\n\n');
  const starts: number[] = [];
  let offset = 0;
  for (const part of parts) {
    starts.push(offset);
    offset += part.length + 2;
  }
  const plain = [...parts.keys()].filter((i) => {
    const [start, end] = [starts[i] as number, (starts[i] as number) + (parts[i] as string).length];
    return (
      i > 0 &&
      end - start > 80 &&
      !marks.some((m) => m.article === null || (m.article.start < end + 2 && start <= m.article.end)) &&
      row.original.text.includes(parts[i] as string)
    );
  });
  const putIn = other.split('\n\n').find((p) => p.length > 120 && p.length < 500);
  if (parts.length < 8 || plain.length < 3 || !putIn) return row;
  const take = () => plain.splice(Math.floor(random() * plain.length), 1)[0] as number;
  const [moved, out] = [take(), take()];
  const order: (number | string)[] = [...parts.keys()].filter((i) => i !== moved && i !== out);
  const far = (moved + Math.floor(order.length / 2)) % order.length;
  order.splice(Math.max(1, far), 0, moved);
  order.splice(1 + Math.floor(random() * (order.length - 1)), 0, putIn);
  const shifts = new Map<number, number>();
  let text = '';
  for (const part of order) {
    if (text !== '') text += '\n\n';
    const words = typeof part === 'number' ? (parts[part] as string) : part;
    const span = { start: text.length, end: text.length + words.length };
    const base = { how: '', quoted: false };
    const source = (n: number) => {
      const start = row.original.text.indexOf(parts[n] as string);
      return { start, end: start + (parts[n] as string).length };
    };
    if (typeof part === 'string') gold.push({ ...base, kind: 'added', article: span, source: null });
    else shifts.set(part, text.length - (starts[part] as number));
    if (part === moved) gold.push({ ...base, kind: 'moved', article: span, source: source(moved) });
    text += words;
  }
  const omitted = row.original.text.indexOf(parts[out] as string);
  gold.push({
    how: '',
    quoted: false,
    kind: 'omitted',
    article: null,
    source: { start: omitted, end: omitted + (parts[out] as string).length },
  });
  const shifted = (put: Put): Put => {
    if (!put.article) return put;
    const { start, end } = put.article;
    const n = starts.findLastIndex((s) => s <= start);
    const by = shifts.get(n) ?? 0;
    return { ...put, article: { start: start + by, end: end + by } };
  };
  return {
    ...row,
    article: { ...row.article, text },
    gold: [...row.gold.map(shifted), ...gold],
    noise: row.noise.map(shifted),
  };
}
