import { one, textOf } from './dom.ts';
import { alike, type Headings, readHeadings, says, sharedWords } from './headings.ts';
import { firstText, type Thing } from './json-ld.ts';
import { type MetaTags, meta } from './meta-tags.ts';
import { plainLine } from './plain.ts';
import { isSiteName, withoutSite } from './site-name.ts';
import { siteOf } from './sources.ts';

/** The headline, and every form of it that the page may repeat above its text. */
export type Titles = { readonly title?: string; readonly all: readonly string[] };

/** One page's headline as each of its sources has it, without the site's name. */
type Forms = {
  /** The statement's `headline`, and its `name` where that differs. */
  readonly ld?: string;
  readonly named?: string;
  /** The one for sharing (OpenGraph, else Twitter's). */
  readonly shared?: string;
  readonly tweeted?: string;
  readonly window?: string;
  /** The `h1` that shows it. */
  readonly shown?: string;
};

/** The `h1` that shows the headline: as something else states it, or nearest to that; never the site's own name. */
function shownHeading(headings: readonly string[], stated: readonly (string | undefined)[]): string | undefined {
  const said = headings.find((heading) => stated.some((one) => alike(heading, one)));
  if (said !== undefined) return said;
  if (stated.every((one) => one === undefined)) return headings[0];
  const shares = headings.map((heading) => Math.max(...stated.map((one) => sharedWords(heading, one))));
  const most = Math.max(...shares);
  return most > 0 ? headings[shares.indexOf(most)] : undefined;
}

/** The sharing title is taken unless more of the others agree against it. */
function byAgreement({ ld, named, shared, tweeted, window, shown }: Forms): string | undefined {
  if (ld === undefined || shared === undefined) return shared ?? ld;
  if (alike(ld, shared)) return alike(shown, shared) && alike(shown, ld) ? shared : ld;
  // The statement itself has it in two forms: what the page shares and its window say decides between them.
  if (alike(named, shared) && alike(window, shared)) return shared;
  if (alike(shown, window) && !alike(shown, ld) && !alike(shown, shared)) return shown;
  // Made for sharing alone: what the page shows and states agrees against it.
  if (
    alike(ld, shown) &&
    (alike(window, shared) || alike(ld, tweeted) || (alike(ld, window) && alike(tweeted, shared)))
  )
    return ld;
  if (alike(ld, window) && !alike(shown, shared)) return alike(ld, shown) ? shared : ld;
  return shared;
}

/**
 * A headline set in `h2` right above the text, where the page's `h1` says something else: the `h1` is then a line of
 * search words (set small, or hidden) and what readers see as the headline stands below it. Only where the publisher
 * states that headline as well: a subheading or a box is not mistaken for it.
 */
const setBelow = ({ second }: Headings, { ld, shared, shown }: Forms): string | undefined =>
  shown === undefined
    ? undefined
    : [ld, shared].find((form) => !alike(form, shown) && second.some((heading) => says(heading, form)));

/** What a page says of its headline, beside what it shows. */
type Given = {
  readonly stated: Thing | undefined;
  readonly tags: MetaTags;
  /** As `metaTags` gives it: only where the page shows no headline. */
  readonly misstated: MetaTags;
  readonly site: string | undefined;
  readonly url: string;
};

/**
 * The article's headline. Pages state several and they often differ: the ones shown (`h1`, `h2`), the statement's, the
 * one for sharing (OpenGraph, Twitter) and the window's. Measured on 258 pages of 183 outlets, agreement among them beats
 * taking any one of them; where they fall into two halves, which half a publisher calls its headline is a toss-up.
 */
export function readTitle(document: Document, { stated, tags, misstated, site, url }: Given): Titles {
  const headings = readHeadings(document);
  const own = [site ?? '', siteOf(url).split('.')[0] ?? ''];
  const first = headings.first.filter((heading) => !isSiteName(heading, own));
  const known = [...first, ...headings.second];
  const clean = (text: string | undefined) => (text ? withoutSite(text, site, known) : undefined);
  const titleElement = one(document, 'title');
  const forms = {
    ld: clean(firstText(stated?.headline, stated?.name)),
    named: clean(firstText(stated?.name)),
    shared: clean(meta(tags, 'og.title')),
    tweeted: clean(meta(tags, 'twitter.title')),
    window: clean(titleElement ? plainLine(textOf(titleElement)) : undefined),
  };
  const { ld, shared, tweeted, window } = forms;
  const unsure = clean(meta(misstated, 'og.title', 'twitter.title'));
  const shown = shownHeading(first, [window, shared ?? unsure, ld]);
  const all: Forms = { ...forms, shown };
  const title =
    setBelow(headings, all) ??
    byAgreement(all) ??
    shown ??
    tweeted ??
    unsure ??
    meta(tags, 'dc.title', 'title') ??
    window;
  const every = [title, ld, shared, shown].filter((text) => text !== undefined);
  return { title, all: [...new Set(every)] };
}
