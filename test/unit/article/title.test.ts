import { describe, expect, it } from 'vitest';
import { isSiteName, withoutSite } from '../../../lib/article/site-name.ts';
import { engines, ld, paragraphs } from './pages.ts';
import { readAll } from './read-all.ts';

const URL = 'https://www.dailyexample.test/news/pier';
const titleOf = (head: string, body: string): string | undefined =>
  readAll(engines[0].parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), URL).article.title;
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

const EDITORIAL = 'Divers find cracks, and the northern pier is closed';
const SEARCHED = 'Port Alder pier news: why is the pier shut?';

describe('the headline', () => {
  it('is what stands in h2 above the text where the h1 is a line of search words', () => {
    const body = `<h1 class="seo">${SEARCHED}</h1><h2>${EDITORIAL}</h2>${text}`;
    const stated = ld({ '@type': 'NewsArticle', headline: EDITORIAL, datePublished: '2031-03-04' });
    expect(titleOf(`<title>${SEARCHED}</title>${og(SEARCHED)}${stated}`, body)).toBe(EDITORIAL);
  });

  it('is that as well where a kicker stands in the same heading', () => {
    const body = `<h1>${SEARCHED}</h1><h2><span>Port Alder</span> ${EDITORIAL}</h2>${text}`;
    const stated = ld({ '@type': 'NewsArticle', headline: SEARCHED });
    expect(titleOf(`<title>${SEARCHED} - Daily</title>${og(EDITORIAL)}${stated}`, body)).toBe(EDITORIAL);
  });

  it('is no h2 further down that names it, and no subheading that nothing states', () => {
    const stated = ld({ '@type': 'NewsArticle', headline: EDITORIAL });
    const head = `<title>${EDITORIAL}</title>${og(SEARCHED)}<meta name="twitter:title" content="${SEARCHED}">${stated}`;
    expect(titleOf(head, `<h1>${EDITORIAL}</h1>${text}<h2>${SEARCHED}</h2>`)).toBe(EDITORIAL);
    expect(titleOf('', `<h1>${EDITORIAL}</h1><h2>What is known of the other piers of the town</h2>${text}`)).toBe(
      EDITORIAL,
    );
  });

  it('is not the site’s mark, though that stands in the first h1', () => {
    const body = `<h1><a href="/">The Daily Example</a></h1><h1>${EDITORIAL}</h1>${text}`;
    expect(titleOf(`<title>${SEARCHED} | The Daily Example</title>`, body)).toBe(EDITORIAL);
    const mark = `<h1>dailyexample dailyexample Logo</h1>${text}`;
    expect(titleOf(`<title>${EDITORIAL} - DAILYEXAMPLE.test</title>`, mark)).toContain(EDITORIAL);
  });

  it('of several h1 is the one nearest to what the window says', () => {
    const body = `<h1>Harbour and Quay</h1><h1>${EDITORIAL}</h1>${text}`;
    expect(titleOf('<title>The pier that divers had closed</title>', body)).toBe(EDITORIAL);
  });

  it('is shown rather than said in a tag that no service can read', () => {
    const wrong = `<meta value="${SEARCHED}" name="og:title"><meta value="Ann Lee" name="author">`;
    expect(titleOf(wrong, `<h1>${EDITORIAL}</h1>${text}`)).toBe(EDITORIAL);
    expect(titleOf(wrong, text)).toBe(SEARCHED);
  });

  it('is what the statement’s name and the shared title agree on', () => {
    const stated = ld({ '@type': 'NewsArticle', headline: SEARCHED, name: EDITORIAL });
    const head = `<title>${EDITORIAL} – Daily</title>${og(EDITORIAL)}${stated}`;
    expect(titleOf(head, `<h1>${SEARCHED}</h1>${text}`)).toBe(EDITORIAL);
  });
});

describe('the site’s name', () => {
  it.each([
    ['Cracks close the pier | Daily Example', 'Daily Example', [], 'Cracks close the pier'],
    [
      'Cracks close the pier - Harbour - Daily Example',
      'Daily Example',
      ['Cracks close the pier'],
      'Cracks close the pier',
    ],
    ['Cracks close the pier | Harbour News | The Daily', undefined, ['Cracks close the pier'], 'Cracks close the pier'],
    ['Cracks – and the pier is closed', 'Daily Example', [], 'Cracks – and the pier is closed'],
    ['Daily Example | Cracks close the pier', 'Daily Example', [], 'Daily Example | Cracks close the pier'],
    ['Pier | Daily Example', 'Daily Example', [], 'Pier | Daily Example'],
  ])('%j without %j', (title, site, known, headline) => {
    expect(withoutSite(title, site, known)).toBe(headline);
  });

  it.each([
    ['Daily Example', true],
    ['DAILY EXAMPLE daily-example logo', true],
    ['Home', true],
    ['Daily Example wins a prize', false],
    ['Pier', false],
  ])('%j alone: %j', (heading, is) => {
    expect(isSiteName(heading, ['The Daily Example', 'daily example'])).toBe(is);
  });
});
