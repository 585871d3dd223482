import type { Credit } from '../report.ts';
import { isFields } from '../text/json.ts';
import { all, attribute, method, one, textOf } from './dom.ts';
import { firstText, listOf, namesIn, type Thing } from './json-ld.ts';
import type { Block } from './layout.ts';
import { letters } from './letters.ts';
import { type MetaTags, meta } from './meta-tags.ts';
import { plainLine } from './plain.ts';
import type { Steps } from './steps.ts';

/** A longer address leads to no article: it carries a text or a program. */
const LONGEST = 4096;
/** An article links to some dozens of pages; a list of more is a page's mistake. */
const MOST_LINKS = 1000;

/** An address made absolute; undefined where it is none, not of the web or without end. */
export function absolute(address: string | undefined, base: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const { protocol, href } = new URL(address.trim(), base || undefined);
    return /^https?:$/.test(protocol) && href.length <= LONGEST ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The host of an address without the parts that name a rendering ("www", "m", "amp"); '' where there is none. */
export const siteOf = (address: string | undefined): string => {
  const href = absolute(address, '');
  return href ? new URL(href).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
};

const sameSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

const addressOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isFields(value) ? addressOf(value.url ?? value['@id']) : undefined;

/** `canonical` is absolute; each credit stands for another than the page's own outlet. */
export type Sources = {
  readonly canonical?: string;
  /** Addresses that it declares itself to be based on, each once. */
  readonly basedOn: readonly string[];
  readonly credits: readonly Credit[];
};

/** What stands in a picture is whose the picture is. */
const PICTURE = 'figure, [itemtype*="ImageObject"], [itemtype*="VideoObject"]';
/** Microdata that names whom a text is from. */
const MARKED = ['creditText', 'sourceOrganization', 'provider', 'copyrightHolder'];

/** Where the page says that its text comes from: its canonical address, and whom its metadata credits. */
export function readSources(
  document: Document,
  stated: Thing | undefined,
  things: readonly Thing[],
  tags: MetaTags,
  url: string,
  outlet: string | undefined,
): Sources {
  const link = all(document, 'link[rel~="canonical" i]')
    .map((element) => absolute(attribute(element, 'href'), url))
    .find(Boolean);
  const declared = [
    meta(tags, 'syndication-source'),
    meta(tags, 'original-source'),
    ...listOf(stated?.isBasedOn).map(addressOf),
    ...all(document, '[itemprop~="isBasedOn"]').map(
      (element) => attribute(element, 'href') || attribute(element, 'content') || attribute(element, 'itemid'),
    ),
  ]
    .map((address) => absolute(address, url))
    .filter((address) => address !== undefined);
  const here = siteOf(url) || siteOf(meta(tags, 'og.url'));
  const foreign = [...declared, ...(link ? [link] : [])].filter(
    (address) => here !== '' && !sameSite(siteOf(address), here),
  );

  const own = new Set([outlet, ...namesIn(stated?.publisher, things)].map((name) => letters(name ?? '')));
  const marked = (key: string): (string | undefined)[] =>
    all(document, `[itemprop~="${key}"]`)
      .filter((element) => method(element, 'closest', PICTURE) === null)
      .map((element) =>
        plainLine(attribute(element, 'content') || textOf(one(element, '[itemprop~="name"]') ?? element)),
      );
  const named = [
    ...MARKED.map(marked),
    stated?.creditText,
    stated?.sourceOrganization,
    stated?.provider,
    stated?.copyrightHolder,
    stated?.isBasedOn,
  ]
    .flatMap((value) => namesIn(value, things))
    .filter((name) => name.length < 120 && !/^https?:/.test(name));
  const credits: Credit[] = [];
  const add = (name: string, how: Credit['how']) => {
    const key = letters(name);
    if (key !== '' && !own.has(key) && !credits.some((credit) => letters(credit.name) === key))
      credits.push({ name, span: null, how });
  };
  for (const name of named) add(name, 'metadata');
  for (const line of [firstText(stated?.dateline), ...marked('dateline')]) {
    const agency = /[([]([^)\]]{2,60})[)\]]/.exec(line ?? '')?.[1];
    if (agency) add(agency, 'dateline');
  }
  for (const address of foreign) add(siteOf(address), 'link');
  // Sharing addresses of another site are as often a mistake as a source: they count for the page's own alone.
  const shared = [meta(tags, 'og.url'), addressOf(listOf(stated?.mainEntityOfPage)[0]), addressOf(stated?.url)]
    .map((address) => absolute(address, url))
    .find((address) => address !== undefined && (here === '' || sameSite(siteOf(address), here)));
  return { canonical: foreign[0] ?? link ?? declared[0] ?? shared, basedOn: [...new Set(declared)], credits };
}

/** Links looked at between two pauses. */
const STRETCH = 50;

/** Addresses that the body's paragraphs link to, absolute, each once, without those within the page. In steps. */
export function* linksIn(body: readonly Block[], url: string): Steps<string[]> {
  const found = new Set<string>();
  const page = url.replace(/#.*$/, '');
  let seen = 0;
  for (const element of new Set(body.filter((block) => block.linked > 0).map((block) => block.box.element)))
    for (const anchor of element ? all(element, 'a[href]') : []) {
      if (++seen % STRETCH === 0) yield;
      const address = absolute(attribute(anchor, 'href'), url);
      if (address && address.replace(/#.*$/, '') !== page) found.add(address);
    }
  return [...found].slice(0, MOST_LINKS);
}
