import { DAY } from '../../durations.ts';
import { fold } from '../../text/fold.ts';

/** What a row must bring to be listed; the store's head rows do. */
export type Row = {
  readonly key: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly opening?: string;
  readonly published?: string;
  readonly language?: string;
  readonly sources?: readonly string[];
  /** When it came out, in milliseconds since 1970, where the row was written by a store that works it out. */
  readonly when?: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
};

/** One article as the list filters, orders and searches it: some 200 bytes, so that a hundred thousand fit in a page. */
export type Listed = {
  readonly key: number;
  /** The day it came out, or was added where that is not known, as days since 1970 (UTC). */
  readonly day: number;
  /** When it came out, in milliseconds since 1970; when it was added, where that is not known. */
  readonly when: number;
  readonly added: number;
  /** Empty where it states none. */
  readonly outlet: string;
  readonly language: string;
  readonly sources: readonly string[];
  /** Title (or opening), outlet and author, folded, a line each: what the search looks in. */
  readonly words: string;
};

const NO_SOURCES: readonly string[] = [];

/**
 * Makes rows into listed articles. Strings that many articles share are kept once: a copy from the store has its own of
 * each, and a hundred thousand outlets' names would take as much as all the rest.
 */
export function lister(): (row: Row) => Listed {
  const known = new Map<string, string>();
  const once = (text = ''): string => {
    const held = known.get(text);
    if (held !== undefined) return held;
    known.set(text, text);
    return text;
  };
  return ({ key, title, outlet, author, opening, published, language, sources, added, ...row }) => {
    const stated = row.when ?? Date.parse(published ?? '');
    const when = Number.isNaN(stated) ? added : stated;
    return {
      key,
      when,
      day: Math.floor(when / DAY),
      added,
      outlet: once(outlet?.trim()),
      language: once(language?.split('-')[0]?.toLowerCase()),
      sources: sources?.length ? sources.map(once) : NO_SOURCES,
      words: [title ?? opening, outlet, author].map((text) => fold(text ?? '')).join('\n'),
    };
  };
}
