import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { comparisonHtml } from '../../../components/compare/saved/comparison-html.tsx';
import { comparisonOf, type Texts } from '../../../lib/compare/comparison.ts';
import { fileNameOf } from '../../../lib/compare/file-name.ts';
import { comparisonMarkdown } from '../../../lib/compare/markdown.ts';
import type { Report } from '../../../lib/report.ts';
import { ARTICLE, REPORT, SOURCE } from '../view/sample.ts';

const ROLES = { before: 'Likely original', after: 'This page' };

const before = { id: 'wire-1', text: SOURCE, title: 'Council votes', outlet: 'Northern Wire' };
const after = { id: 'page', text: ARTICLE, title: 'Bridge to close', outlet: 'Daily Ellery' };
const TEXTS: Texts = { report: REPORT, before, after, sources: [before] };

const htmlOf = (texts: Texts): string =>
  comparisonHtml({
    comparison: comparisonOf(texts),
    roles: ROLES,
    family: null,
    language: 'en',
    direction: 'ltr',
    savedAt: new Date('2026-11-22T03:00:00Z'),
  });

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '"><svg onload=alert(1)>',
  '\u2028alert(1)\u2029]]>',
];

describe('the page that is saved', () => {
  test('holds both texts, what differs, and the report for machines', () => {
    const { document } = parseHTML(htmlOf(TEXTS));
    const shown = document.querySelector('.sheet')?.textContent ?? '';
    for (const words of ['Our reporter counted forty swans.', 'Repairs cost 2 million crowns.']) {
      expect(shown).toContain(words);
    }
    expect(document.querySelectorAll('.saved-findings > ol > li').length).toBe(2);
    expect(JSON.parse(document.getElementById('report')?.textContent ?? '')).toEqual({
      ...REPORT,
      text: ARTICLE,
      sources: [before],
    });
  });

  test('of two texts that share too little it says so, and counts nothing as not matched', () => {
    const apart = {
      ...REPORT,
      verdict: 'same-subject',
      lineage: 'none',
      original: null,
      derived: 0,
      passages: [],
      omitted: [],
    };
    const { document } = parseHTML(htmlOf({ ...TEXTS, report: apart as Report }));
    const summary = document.querySelector('[data-testid="summary"]')?.textContent ?? '';
    expect(summary).toContain('The two share too little to be set beside each other passage by passage.');
    expect(document.querySelector('[data-testid="legend"]')).toBeNull();
  });

  test('needs no script and asks for nothing', () => {
    const html = htmlOf(TEXTS);
    const { document } = parseHTML(html);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/);
    expect(document.querySelectorAll('[src], link, iframe, object, embed, form, [style]').length).toBe(0);
    expect(html).not.toMatch(/@import|url\(/);
    expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/json']);
  });

  test.each(HOSTILE)('takes %j for words, wherever it stands', (evil) => {
    const article = `${ARTICLE} ${evil}`;
    const source = `${SOURCE} ${evil}`;
    const html = htmlOf({
      report: {
        ...REPORT,
        article: { ...REPORT.article, title: evil, outlet: evil },
        original: { id: 'wire-1', title: evil, outlet: evil, evidence: [{ kind: 'date', says: evil, span: null }] },
      },
      before: { ...before, text: source, title: evil, outlet: evil, url: 'javascript:alert(1)' },
      after: { ...after, text: article, title: evil, outlet: evil, url: 'data:text/html,<script>alert(1)</script>' },
      sources: [],
    });
    const { document } = parseHTML(html);
    expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/json']);
    expect(document.querySelectorAll('img, svg[onload]').length).toBe(0);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(html.match(/<\/style/g)?.length).toBe(1);
    const data = html.slice(html.indexOf('type="application/json"'));
    expect(JSON.parse(data.slice(data.indexOf('>') + 1, data.indexOf('</script>')))).toMatchObject({ text: article });
  });
});

describe('Markdown', () => {
  test('strikes out what is gone and sets in bold what is new', () => {
    const markdown = comparisonMarkdown({ comparison: comparisonOf(TEXTS), roles: ROLES, family: null });
    expect(markdown).toContain('voted 9 to ~~3~~ on Monday');
    expect(markdown).toContain('voted 9 to **4** on Monday');
    expect(markdown).toContain('Repairs cost 2 million crowns.');
  });

  test.each([...HOSTILE, '# heading', '[link](javascript:alert(1))', '![](x)', '`code`', '1. one'])(
    'takes %j for words',
    (evil) => {
      const texts = {
        ...TEXTS,
        after: { ...after, title: evil, text: `${ARTICLE}\n\n${evil}`, url: 'javascript:alert(1)' },
      };
      const markdown = comparisonMarkdown({ comparison: comparisonOf(texts), roles: ROLES, family: null });
      expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)[a-z/!]/i);
      expect(markdown).not.toMatch(/(?<!\\)\]\(|^1\. one/m);
      expect(markdown.match(/(?<!\\)`/)).toBeNull();
      expect(markdown.match(/^# /gm)?.length).toBe(1);
    },
  );
});

test.each([
  ['A/B: “C” <d>', 'wirecopy-a-b-c-d.html'],
  ['../../etc', 'wirecopy-etc.html'],
  ['???', 'wirecopy-report.html'],
  [undefined, 'wirecopy-report.html'],
])('%j makes a file name', (title, name) => {
  expect(fileNameOf(title, 'html')).toBe(name);
});
