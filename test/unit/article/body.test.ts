import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { engines, ld, newspaper, paragraphs } from './pages.ts';

const URL = 'https://daily.example/pier';

for (const { name, parse } of engines) {
  const textOf = (html: string): string => {
    const result = readPage(parse(html), URL);
    return result.status === 'article' ? result.article.text : `(${result.status})`;
  };
  const whole = [...paragraphs.slice(0, 3), 'A first meeting', ...paragraphs.slice(3)].join('\n\n');

  describe(`the body, in ${name}`, () => {
    it('is the story alone: no caption, newsletter, links, comments, cookies or footer', () => {
      expect(textOf(newspaper())).toBe(whole);
    });

    it('begins with a standfirst that the description repeats', () => {
      const standfirst = 'Divers found damage in eleven pillars. Ferries leave from the southern quay until spring.';
      const html = newspaper({
        head: `<meta name="description" content="${standfirst}">`,
        header: `<h1>Cracks close the northern pier</h1><p>By Ann Lee</p><div>${standfirst}</div>`,
      });
      expect(textOf(html)).toBe(`${standfirst}\n\n${whole}`);
    });

    it('begins with a standfirst that its markup names', () => {
      const html = newspaper({
        header:
          '<h1>Cracks close the northern pier</h1><h2 class="article__standfirst">Ferries leave from the other quay until the spring</h2>',
      });
      expect(textOf(html)).toBe(`Ferries leave from the other quay until the spring\n\n${whole}`);
    });

    it('keeps a dateline that stands before the first paragraph without an element of its own', () => {
      const html = newspaper({ body: `PORT ALDER: <p>${paragraphs.slice(1, 3).join('</p><p>')}</p>` });
      expect(textOf(html)).toBe(['PORT ALDER:', ...paragraphs.slice(1, 3)].join('\n\n'));
    });

    it('keeps a list that a sentence leads up to, drops a box of bullet points', () => {
      const body = `<ul><li>Bullets before the text sum it up and are not part of it at all.</li></ul>
        <p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p>The authority named three steps:</p>
        <ul><li>closing the pier</li><li>moving the ferries</li></ul><p>${paragraphs[2]}</p>`;
      expect(textOf(newspaper({ body }))).toBe(
        [
          paragraphs[0],
          paragraphs[1],
          'The authority named three steps:',
          'closing the pier',
          'moving the ferries',
          paragraphs[2],
        ].join('\n\n'),
      );
    });

    it('drops an inset that is set like a text but stands inside a box among the paragraphs', () => {
      const inset =
        '<div class="tile"><div><p>The pier was opened by the last governor and carries the name of his daughter since that day.</p></div></div>';
      const body = paragraphs.map((text, i) => `<p>${text}</p>${i === 1 ? inset : ''}`).join('');
      expect(textOf(newspaper({ body }))).toBe(paragraphs.join('\n\n'));
    });

    it('lets the stated articleBody choose between two texts of one page', () => {
      const other =
        'The museum of clocks in Hollin reopens on Friday with a hall for tower clocks that strike every quarter of an hour, all of them at the same time.';
      const page = (head: string) =>
        newspaper({
          head,
          body: `<div>${`<p>${other}</p>`.repeat(7)}</div><section><p>${paragraphs.join('</p><p>')}</p></section>`,
        });
      const stated = ld({ '@type': 'NewsArticle', headline: 'Cracks', articleBody: paragraphs.join(' ') });
      expect(textOf(page(stated))).toContain(paragraphs.join('\n\n'));
    });

    it('reads nothing out of the metadata that the page does not show', () => {
      const secret =
        'The sentence that only those who pay may read stands in the metadata of the page and nowhere else on it.';
      const head = ld({ '@type': 'NewsArticle', headline: 'Cracks', articleBody: [...paragraphs, secret].join(' ') });
      expect(textOf(newspaper({ head }))).not.toContain('only those who pay');
    });

    it('leaves out what is hidden', () => {
      const body = `${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p hidden>Hidden by attribute, a sentence long enough to be prose in any other place.</p>
        <p aria-hidden="true">Hidden from readers aloud, a sentence long enough to be prose in any other place.</p>
        <div style="display: none"><p>Hidden by style, a sentence long enough to be prose in any other place.</p></div>`;
      expect(textOf(newspaper({ body }))).toBe(paragraphs.join('\n\n'));
    });

    it('is found in a page of bare divs and line breaks', () => {
      const body = `<div>${paragraphs.slice(0, 3).join('<br><br>')}</div><div>${paragraphs[3]}<br>${paragraphs[4]}</div>`;
      expect(textOf(newspaper({ body }))).toBe(
        `${paragraphs.slice(0, 3).join('\n\n')}\n\n${paragraphs[3]}\n${paragraphs[4]}`,
      );
    });

    it('is the story with the headline, not the one that the page goes on with', () => {
      const next = `<article><h1>A museum of clocks reopens</h1>${'<p>The museum of clocks in Hollin reopens on Friday with a hall for tower clocks that strike every quarter of an hour.</p>'.repeat(6)}</article>`;
      const html = newspaper().replace('<aside>', `${next}<aside>`);
      expect(textOf(html)).toBe(whole);
    });

    it('is not what asks for consent, however long it is', () => {
      const legal = `<div class="onetrust-layer">${'<p>You have the right at any time to direct a business that sells your personal information to third parties to stop doing so.</p>'.repeat(12)}</div>`;
      expect(textOf(newspaper().replace('<nav>', `${legal}<nav>`))).toBe(whole);
    });

    it('is not its readers’ comments, though they are three times as long', () => {
      const comment =
        '<li><p>I have taken that ferry every day for twenty years and I have never once seen a diver near the pier, so I wonder.</p></li>';
      const html = newspaper({ after: `<div class="comments__container"><ul>${comment.repeat(20)}</ul></div>` });
      expect(textOf(html)).toBe(whole);
    });

    it('is found though its wrapper says that comments are on', () => {
      const body = `<div class="comments-on">${paragraphs.map((text) => `<p>${text.repeat(3)}</p>`).join('')}</div>`;
      expect(textOf(newspaper({ body }))).toContain(paragraphs[4]);
    });

    it('does not fall apart around a table', () => {
      const table = `<div><table>${'<tr><td>Pillar</td><td>cracked</td><td>12</td></tr>'.repeat(150)}</table></div>`;
      const body = paragraphs.map((text, i) => `<p>${text}</p>${i === 2 ? table : ''}`).join('');
      expect(textOf(newspaper({ body }))).toBe(paragraphs.join('\n\n'));
    });

    it('keeps the lines that say whose the text is', () => {
      const body = `${paragraphs.map((text) => `<p>${text}</p>`).join('')}<div class="source"><p>With files from Northern Wire</p></div><div class="tail"><p>Write to us about the pier</p></div>`;
      expect(textOf(newspaper({ body }))).toBe([...paragraphs, 'With files from Northern Wire'].join('\n\n'));
    });

    it('has the subheadings that text follows, not those of link lists', () => {
      const body = `<p>${paragraphs[0]}</p><h3>Who pays</h3><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p><h3>See also</h3>
        <p><a href="/a">The ferry line’s accounts of last year</a></p><p>${paragraphs[3]}</p><h3>More stories</h3>`;
      expect(textOf(newspaper({ body }))).toBe([paragraphs[0], 'Who pays', ...paragraphs.slice(1, 4)].join('\n\n'));
    });

    it('is found though its wrapper is called a sidebar grid', () => {
      const body = `<div class="sidebar-grid">${paragraphs.map((text) => `<div class="sidebar-grid__content"><p>${text}</p></div>`).join('')}</div>`;
      expect(textOf(newspaper({ body }))).toBe(paragraphs.join('\n\n'));
    });
  });
}

describe('the body, where style sheets are at work', () => {
  it('is what the browser renders', () => {
    const html = newspaper({
      head: '<style>.collapsed { display: none }</style>',
      body: paragraphs.map((text, i) => `<p${i > 2 ? ' class="collapsed"' : ''}>${text}</p>`).join(''),
    });
    const result = readPage(engines[1].parse(html), URL);
    expect(result.status === 'article' && result.article.text).toBe(paragraphs.slice(0, 3).join('\n\n'));
  });

  it('is all of it where most is not rendered: the page is still loading or was saved without its styles', () => {
    const html = newspaper({
      head: '<style>main { visibility: hidden }</style>',
      body: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    });
    const result = readPage(engines[1].parse(html), URL);
    expect(result.status === 'article' && result.article.text).toBe(paragraphs.join('\n\n'));
  });
});
