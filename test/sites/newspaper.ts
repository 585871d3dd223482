import { escapeHtml, scriptJson } from './html.ts';
import { STYLE } from './style.ts';

/** What a newspaper page shows; `blocks` is the body as ready HTML, one element each. */
export type Page = {
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  readonly published?: string;
  readonly author?: string;
  readonly figure?: { readonly caption: string; readonly credit?: string };
  readonly blocks: readonly string[];
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Further HTML at the end of the head. */
  readonly head?: string;
};

/** Colours of the papers' title bars, so that a picture shows at once which site it is. */
const INKS = ['#1d3557', '#7a1f1f', '#1f5c3a', '#5a3d7a', '#7a4f00', '#0b5563'];
const inkOf = (outlet: string): string =>
  INKS[[...outlet].reduce((sum, unit) => sum + unit.charCodeAt(0), 0) % INKS.length] ?? '#1d3557';

const SECTIONS = ['World', 'Politics', 'Money', 'Weather', 'Sport', 'Letters'];

/** The bar at the top of every page of an outlet. */
export const bar = (outlet: string): string =>
  `<header class="bar"><a class="brand" href="/">${escapeHtml(outlet)}</a><nav aria-label="Sections">${SECTIONS.map(
    (section) => `<a href="/section/${section.toLowerCase()}">${section}</a>`,
  ).join('')}</nav></header>`;

/** The start of a document up to the end of its head. */
export const head = (title: string, outlet: string, more = '', language = 'en', direction = 'ltr'): string =>
  `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} | ${escapeHtml(outlet)}</title><link rel="icon" href="data:,"><style>${STYLE}:root{--ink:${inkOf(outlet)}}</style>${more}</head>`;

function metadata(page: Page): string {
  const { title, outlet, url, published, author } = page;
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    mainEntityOfPage: url,
    ...(published && { datePublished: published }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    publisher: { '@type': 'Organization', name: outlet },
  };
  const og = { 'og:type': 'article', 'og:title': title, 'og:site_name': outlet, 'og:url': url };
  return [
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...Object.entries(og).map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`),
    published ? `<meta property="article:published_time" content="${published}">` : '',
    author ? `<meta name="author" content="${escapeHtml(author)}">` : '',
    `<script type="application/ld+json">${scriptJson(ld)}</script>`,
    page.head ?? '',
  ].join('\n');
}

const PICTURE = `<svg viewBox="0 0 640 200" role="img" aria-label=""><rect width="640" height="200" fill="#cfd8dc"/><path d="M0 150 160 70 260 120 420 40 640 140V200H0z" fill="#90a4ae"/><circle cx="540" cy="45" r="24" fill="#fff3c4"/></svg>`;

const figure = ({ caption, credit }: NonNullable<Page['figure']>): string =>
  `<figure>${PICTURE}<figcaption>${escapeHtml(caption)}${credit ? ` (${escapeHtml(credit)})` : ''}</figcaption></figure>`;

const RELATED = `<aside class="box related"><strong>Related</strong><ul><li><a href="/markets.html">Copper steadies after a nervous week on the exchange</a></li><li><a href="/weather.html">Rain expected in the uplands until Friday</a></li></ul></aside>`;
const NEWSLETTER = `<form class="box newsletter"><strong>The Morning Letter</strong><p>The five stories to read before breakfast, in your inbox on every weekday. You can leave at any time.</p><input type="email" aria-label="Your address" placeholder="you@example.org"> <button type="button">Sign up</button></form>`;
const SIDE = `<aside class="side"><h2>Most read</h2><ol><li><a href="/a">Who moved the clock in Market Square?</a></li><li><a href="/b">Seven soups for a cold week</a></li><li><a href="/c">Our critic sleeps through an opera and recommends it</a></li></ol><div class="box small">Advertisement<br>Boots that last. Halvorsen &amp; Daughters.</div></aside>`;
const COMMENTS = `<section class="comments"><h2>Comments (2)</h2><ul><li><strong>riverman</strong> I have been saying this for twenty years and nobody wanted to know about it, least of all this newspaper.</li><li><strong>Aunt Petra</strong> Could we please have the crossword back on page twelve where it belongs?</li></ul></section>`;
const COOKIES = `<div class="cookies" role="dialog" aria-label="Cookies"><strong>We value your privacy.</strong> We and our 214 partners store and read information on your device. <button type="button" onclick="this.parentElement.remove()">Accept</button> <button type="button" onclick="this.parentElement.remove()">Reject</button></div>`;

/** When a page was published, as newspapers print it. */
const printedDate = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso));

/** A whole article page: navigation, figure, related links and a newsletter box amid the body, comments, cookie layer. */
export function newspaperPage(page: Page): string {
  const { outlet, title, published, author, blocks } = page;
  const body = [
    ...blocks.slice(0, 3),
    ...(blocks.length > 4 ? [RELATED] : []),
    ...blocks.slice(3, 7),
    ...(blocks.length > 8 ? [NEWSLETTER] : []),
    ...blocks.slice(7),
  ];
  const dateLine = [
    author && `By <span class="author" rel="author">${escapeHtml(author)}</span>`,
    published && `<time datetime="${published}">${printedDate(published)} UTC</time>`,
  ].filter(Boolean);
  return `${head(title, outlet, metadata(page), page.language, page.direction)}
<body>${bar(outlet)}
<div class="page"><main>
<p class="crumbs"><a href="/">Home</a> › <a href="/section/world">World</a></p>
<article><header><h1>${escapeHtml(title)}</h1><p class="byline">${dateLine.join(' · ')}</p></header>
${page.figure ? figure(page.figure) : ''}
<div class="story-body">
${body.join('\n')}
</div></article>
${COMMENTS}</main>${SIDE}</div>
<footer>© ${escapeHtml(outlet)}. <a href="/about">About us</a> · <a href="/privacy">Privacy</a> · <a href="/contact">Contact the newsroom</a></footer>
${COOKIES}</body></html>`;
}

/** Paragraphs of plain text as blocks; a short line without a full stop is a cross-head. */
export const paragraphs = (text: string): string[] =>
  text.split(/\n{2,}/).map((part) => {
    const line = escapeHtml(part.replaceAll('\n', ' ').trim());
    return line.length < 50 && !/[.!?"”]$/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`;
  });
