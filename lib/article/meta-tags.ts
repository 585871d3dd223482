import { all, attribute } from './dom.ts';
import { plainLine } from './plain.ts';

/** `<meta>` values by name, property or itemprop: lower case, with ":" and "_" as ".", each in the page's order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const normal = (name: string): string => name.toLowerCase().replace(/[:_]/g, '.');

/**
 * Reads every `<meta>` of the page, wherever it stands. `misstated` is what templates and saved pages wrongly put into
 * `value` in place of `content`: no sharing service reads it, so nobody has noticed if it is wrong.
 */
export function metaTags(document: Document): { readonly tags: MetaTags; readonly misstated: MetaTags } {
  const tags = new Map<string, string[]>();
  const misstated = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content], meta[value]')) {
    const content = plainLine(attribute(meta, 'content'));
    const value = content || plainLine(attribute(meta, 'value'));
    if (value === '') continue;
    const known = content === '' ? misstated : tags;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv'])
      for (const word of attribute(meta, key).split(/\s+/)) {
        if (word === '') continue;
        const list = known.get(normal(word));
        if (list) list.push(value);
        else known.set(normal(word), [value]);
      }
  }
  return { tags, misstated };
}

/** The first value of the first of some names that the page has. Names as `MetaTags` holds them. */
export function meta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
