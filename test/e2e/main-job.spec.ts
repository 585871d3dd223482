import type { Page } from '@playwright/test';
import { until } from '../../scripts/browser/until.ts';
import { story } from '../fixtures/stories.ts';
import { textOf } from './click.ts';
import { painted } from './painted.ts';
import { expect, test } from './wirecopy.ts';

test('an altered copy: label, badge, marks, and the sidebar with verdict, original and findings', async ({
  reader,
  sites,
}) => {
  const page = await reader.openStory('dam/edited');
  const before = await page.evaluate(() => document.body.outerHTML);
  const { report, article } = await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="report"]');

  expect(report).toMatchObject({ lineage: 'taken', original: { id: 'dam/wire', outlet: 'Northern Wire' } });
  expect(await reader.badges()).toEqual([`${Math.round(report.derived * 100)}%`]);
  expect(await textOf(sidebar, '[data-testid="verdict"]')).toMatch(/Northern Wire, 3 hours earlier/);
  expect(await textOf(sidebar, '[data-testid="original"]')).toContain(story('dam/wire').title);
  expect(await textOf(sidebar, '[data-testid="altered"]')).toContain('430 million');
  expect(await textOf(sidebar, '[data-testid="added"]')).toContain('Readers of this newspaper have followed');

  // The label stands by the headline, closed; the marks lie on the altered words, and nothing else of the page changed.
  const label = await page.evaluate(() => {
    const host = document.querySelector('wirecopy-label');
    return { there: host !== null, root: host?.shadowRoot ?? null, text: host?.textContent ?? '' };
  });
  expect(label).toEqual({ there: true, root: null, text: '' });
  // A page's own search looks into closed shadow roots too; "earlier" stands nowhere in the article.
  const find = (words: string) =>
    page.evaluate((looked) => (window as unknown as { find(words: string): boolean }).find(looked), words);
  expect([await find('cracked Halwan Dam'), await find('3 hours earlier')]).toEqual([true, false]);
  const marks = await painted(page);
  expect(marks.altered?.join(' ')).toMatch(/430 million.*five.*six/s);
  expect(marks.added?.join(' ')).toContain('Readers of this newspaper have followed');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(article.text).toContain(story('dam/edited').text.slice(0, 200));

  await reader.picture('main', page, sidebar);
  expect(sites.requests.filter((request) => request.includes('undefined'))).toEqual([]);
});

test('a finding clicked in the sidebar scrolls the page to its passage and flashes it', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="altered"] [data-testid="finding"]');
  // What flashes is kept as it happens: a flash is over in a second.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      for (const range of CSS.highlights.get('wirecopy-flash') ?? []) seen.push((range as Range).toString());
      requestAnimationFrame(look);
    };
    look();
  });
  await sidebar.evaluate((document) => {
    const findings = [...document.querySelectorAll('[data-testid="altered"] [data-testid="finding"]')];
    findings
      .find((finding) => finding.textContent?.includes('Yusuf Dariane'))
      ?.querySelector('button')
      ?.click();
  });
  await until('the page to show it', () =>
    page.evaluate(() => {
      const seen = (globalThis as unknown as { seen: string[] }).seen.join(' ');
      return scrollY > 200 && seen.includes('Yusuf Dariane');
    }),
  );
  await reader.picture('flash', page, sidebar);
});

/** The middle of some words of a story's page, scrolled to the middle of the window. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(words));
    paragraph?.scrollIntoView({ block: 'center' });
    const node = paragraph?.firstChild as Text;
    const range = document.createRange();
    const at = node.data.indexOf(words);
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);

test('a marked passage clicked on the page selects its finding; a click on what lies over one does not', async ({
  reader,
}) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="altered"] [data-testid="finding"]');
  // Every finding that is selected is kept as it happens.
  await sidebar.evaluate((document) => {
    const seen: string[] = [];
    Object.assign(document.defaultView as object, { seen });
    new MutationObserver(() => {
      const selected = document.querySelector('[data-testid="finding"][aria-current="true"]')?.textContent;
      if (selected && selected !== seen.at(-1)) seen.push(selected);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.locator('.cookies button').first().click();

  // A banner right over an altered passage, which goes with its own button.
  const under = await middleOf(page, 'five');
  await page.evaluate(({ x, y }) => {
    const banner = document.createElement('div');
    banner.style.cssText = `position: fixed; left: ${x - 40}px; top: ${y - 20}px`;
    banner.innerHTML = '<button style="width: 80px; height: 40px" onclick="this.parentElement.remove()">OK</button>';
    document.body.append(banner);
  }, under);
  await page.mouse.click(under.x, under.y);

  const sum = await middleOf(page, '$430');
  await page.mouse.click(sum.x, sum.y);
  const seen = await until('a finding to be selected', () =>
    sidebar.evaluate((document) => {
      const { seen } = document.defaultView as unknown as { seen: string[] };
      return seen.length > 0 && seen;
    }),
  );
  expect(seen).toEqual([expect.stringContaining('430 million')]);
});
