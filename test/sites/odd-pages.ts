import { story } from '../fixtures/stories.ts';
import { newspaperPage, paragraphs } from './newspaper.ts';
import { typographyPage } from './typography-page.ts';

const OUTLET = 'The Odd Gazette';

const CLOSED =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>';
const WALL =
  '<div class="paywall box" id="paywall"><h2>Subscribe to continue reading</h2><p>You have read your last free article this month. Already a subscriber? Log in.</p><button>Choose a plan</button></div>';

/** A paywall stub: an opening, then a box that asks for a subscription; marked as such in the metadata. */
const paywall = (origin: string): string =>
  newspaperPage({
    outlet: OUTLET,
    url: `${origin}/paywall.html`,
    title: 'What the harbour board has not told its members',
    published: '2025-05-02T06:00:00Z',
    author: 'Ada Quill',
    blocks: [
      '<p class="fade">For eleven years the board of the Grenhaven harbour has met behind a door with no handle on the outside, and nobody on the islands was told what was said in there, or by whom. A box of minutes…</p>',
      WALL,
    ],
    head: CLOSED,
  });

/** The opening of a copied story before such a box: enough to trace, but nothing in it can be called left out. */
const cut = (origin: string): string =>
  newspaperPage({
    outlet: OUTLET,
    url: `${origin}/cut.html`,
    title: 'Ferry burns in the Sound of Orrin',
    published: '2025-10-07T12:00:00Z',
    blocks: [...paragraphs(story('ferry/wire').text).slice(0, 4), WALL],
    head: CLOSED,
  });

/** Pictures named as what a script asks the document for: `document` then gives them in its stead (HTML Standard, 7.2.2.3). */
const NAMED =
  'querySelectorAll addEventListener createElement createRange elementsFromPoint documentElement prerendering head body defaultView caretPositionFromPoint'
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');

/** A copied story on such a page. */
const named = (origin: string): string =>
  newspaperPage({
    outlet: OUTLET,
    url: `${origin}/named.html`,
    title: 'Ferry burns in the Sound of Orrin',
    published: '2025-10-07T12:00:00Z',
    blocks: [...paragraphs(story('ferry/edited').text), NAMED],
  });

/** A report of its own that closes with a paragraph of another's, retold: enough to make a source likely, not certain. */
const borrowed = (origin: string): string =>
  newspaperPage({
    outlet: OUTLET,
    url: `${origin}/borrowed.html`,
    title: 'On the dam, and on a ferry',
    published: '2025-10-08T12:00:00Z',
    blocks: [...paragraphs(story('dam/independent').text), ...paragraphs(story('ferry/translated').text).slice(1, 2)],
  });

const short = (origin: string): string =>
  newspaperPage({
    outlet: OUTLET,
    url: `${origin}/short.html`,
    title: 'Road closed',
    published: '2025-05-02T06:00:00Z',
    blocks: ['<p>Rope Street is closed until noon.</p>'],
  });

/** No article at all: a form. */
const FORM = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Log in</title></head><body><h1>Log in</h1><form><label>Name <input name="name"></label><label>Password <input type="password"></label><button type="button">Log in</button></form></body></html>`;

/** Markup that breaks off in the middle of everything. */
const BROKEN = `<html><body><table><tr><td><p>Half a page<div><span <b>and no end <script>if (1 < 2) { document.write('<p>'`;

/** Pages on which there is nothing to trace, and pages hard to read: path -> HTML. */
export const oddPages = (origin: string): Readonly<Record<string, string>> => ({
  '/paywall.html': paywall(origin),
  '/cut.html': cut(origin),
  '/borrowed.html': borrowed(origin),
  '/named.html': named(origin),
  '/short.html': short(origin),
  '/form.html': FORM,
  '/broken.html': BROKEN,
  '/empty.html': '',
  '/typography.html': typographyPage(origin),
});
