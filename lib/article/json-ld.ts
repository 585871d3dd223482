import { type Fields, isFields } from '../text/json.ts';
import { all, textOf } from './dom.ts';
import { plain, plainLine } from './plain.ts';
import type { Steps } from './steps.ts';

/** A JSON object of unknown shape, as a page states it. */
export type Thing = Fields;

/** Entries of one list that are looked at: an article has some dozens of authors, sources or parts at most. */
const MOST_LISTED = 100;

/** One value as a list: absent is none, a list stays, anything else is one. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST_LISTED) : [value];

/** A stated text, number or truth value as text; '' for anything else (an object may even claim a `toString` of its own). */
export const asText = (value: unknown): string => (Object(value) === value ? '' : String(value ?? ''));

/** What may not stand in JSON as it is, and the mark of byte order before it. */
const CONTROL = /[\p{Cc}\uFEFF]+/gu;

/** Marks around it that XHTML asked for. */
const CDATA = /<!\[CDATA\[|\]\]>/g;

/** JSON as pages write it: comments around it, raw line breaks inside strings, trailing commas and semicolons. */
function parseLoosely(source: string): unknown {
  const whole = source.replace(CONTROL, ' ').replace(CDATA, ' ');
  const bare = whole.slice(whole.search(/[{[]/), Math.max(whole.lastIndexOf('}'), whole.lastIndexOf(']')) + 1);
  for (const attempt of [bare, bare.replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt mends more
    }
  }
  return undefined;
}

/** Statements looked at; a page that states more states a list of something else. */
const MOST = 2000;

/** Every object that the page states in JSON-LD, those inside `@graph`, lists and `mainEntity` included. In steps. */
export function* statements(document: Document): Steps<Thing[]> {
  const found: Thing[] = [];
  const queue: unknown[] = [];
  for (const script of all(document, 'script[type*="ld+json"]')) {
    queue.push(parseLoosely(textOf(script)));
    yield;
  }
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST));
    else if (isFields(value)) {
      found.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.hasPart);
    }
  }
  return found;
}

export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).map((type) => asText(type).replace(/^.*[/#:]/, ''));

const ARTICLE = /Article$|Reportage|Review$|BlogPosting$|^Report$|^SocialMediaPosting$/;

/** A stated address without its parameters and last slash; '' where there is none. */
export const bare = (address: unknown): string =>
  asText(isFields(address) ? address['@id'] : address)
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** The statement about this page's article: the one with a headline, best the one that names this page's address. */
export function articleStatement(things: readonly Thing[], url: string): Thing | undefined {
  const here = bare(url);
  const rank = (thing: Thing): number =>
    (typeof thing.headline === 'string' || typeof thing.name === 'string' ? 4 : 0) +
    (typeof thing.datePublished === 'string' ? 2 : 0) +
    (here !== '' && [thing.url, thing.mainEntityOfPage, thing['@id']].some((address) => bare(address) === here)
      ? 1
      : 0);
  let best: Thing | undefined;
  for (const thing of things)
    if (typesOf(thing).some((type) => ARTICLE.test(type)) && (!best || rank(thing) > rank(best))) best = thing;
  return best;
}

function firstPlain(values: readonly unknown[], read: (text: string) => string): string | undefined {
  for (const value of values.flatMap(listOf)) {
    if (typeof value === 'string' && read(value) !== '') return read(value);
    if (isFields(value) && typeof value['@value'] === 'string') return read(value['@value']);
  }
  return undefined;
}

/** The first of some values that is text, as one line without tags; undefined where none is. */
export const firstText = (...values: readonly unknown[]): string | undefined => firstPlain(values, plainLine);

/** The same of a text that may be long. */
export const longText = (value: unknown): string | undefined => firstPlain([value], plain);

/** Names of persons or organisations, stated as text, objects, lists of either or references to other statements. */
export function namesIn(value: unknown, things: readonly Thing[]): string[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [plainLine(entry)];
    if (!isFields(entry)) return [];
    if (entry.name !== undefined)
      return listOf(entry.name)
        .filter((name) => typeof name === 'string')
        .map(plainLine);
    if (entry.familyName !== undefined) return [plainLine(`${asText(entry.givenName)} ${asText(entry.familyName)}`)];
    const id = entry['@id'];
    const other =
      id === undefined ? undefined : things.find((thing) => thing['@id'] === id && thing.name !== undefined);
    return other ? namesIn(other, []) : [];
  });
}
