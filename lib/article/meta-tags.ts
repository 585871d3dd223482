import { all, attribute } from './dom.ts';
import { plain } from './plain.ts';

/** `<meta>` values by name, property or itemprop: lower case, with ":" and "_" as ".", each in the page's order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const normal = (name: string): string => name.toLowerCase().replace(/[:_]/g, '.');

/** Reads every `<meta>` of the page, wherever it stands. */
export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]')) {
    const content = plain(attribute(meta, 'content'));
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv'])
      for (const word of attribute(meta, key).split(/\s+/)) {
        if (word === '') continue;
        const list = tags.get(normal(word));
        if (list) list.push(content);
        else tags.set(normal(word), [content]);
      }
  }
  return tags;
}

/** The first value of the first of some names that the page has. Names as `MetaTags` holds them. */
export function meta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
