import type { Article } from '../lib/article/article.ts';
import { errorWords } from '../lib/words/error-words.ts';
import { pageToArticle } from './page.ts';

/** A value read from a line, or one sentence why it cannot be used. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const bad = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why });

export type Fields = Readonly<Record<string, unknown>>;

/** A line as a JSON object. */
export function parseObject(text: string): Read<Fields> {
  try {
    return asObject(JSON.parse(text), 'the line');
  } catch (error) {
    return bad(`not JSON: ${errorWords(error)}`);
  }
}

/** `value` as an object, called `what` in the refusal. */
export function asObject(value: unknown, what: string): Read<Fields> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(`${what} is not a JSON object`);
  return good(value as Fields);
}

/** The record's id as text; a number is taken as its digits, anything else is no id. */
export function idOf(fields: Fields): string | undefined {
  const { id } = fields;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

const STRINGS = ['url', 'title', 'outlet', 'author', 'published', 'modified', 'language', 'canonical'] as const;

/** An article, and its canonical text whenever that was not handed in as plain text. */
export type Input = { readonly article: Article; readonly fromPage: boolean };

/**
 * A record `{"text"}` or `{"html"}` as an article, called `what` in a refusal. Only the fields of an article record
 * are taken over: a field of another name (a label, an expectation) never reaches the engine.
 */
export function recordToArticle(fields: Fields, what: string): Read<Input> {
  const meta: Record<string, string> = {};
  const id = idOf(fields);
  if (id !== undefined) meta.id = id;
  for (const name of STRINGS) {
    const value = fields[name];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string') return bad(`${what}: "${name}" is not a string`);
    meta[name] = value;
  }
  const { text, html } = fields;
  if (typeof html === 'string' && text === undefined) {
    const page = pageToArticle(html, meta.url);
    return page.ok ? good({ article: { ...page.value, ...meta }, fromPage: true }) : page;
  }
  if (typeof text !== 'string') return bad(`${what} has no "text"`);
  if (text.trim() === '') return bad(`${what} has no words in its "text"`);
  return good({ article: { ...meta, ...extras(fields), text }, fromPage: false });
}

/** The fields of a record that are not strings, each only where its shape is right. */
function extras(fields: Fields): Partial<Article> {
  const { links, cut } = fields;
  return {
    ...(Array.isArray(links) && { links: links.filter((link): link is string => typeof link === 'string') }),
    ...(cut === true && { cut }),
  };
}
