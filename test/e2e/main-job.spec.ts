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

test('a marked passage clicked on the page selects its finding', async ({ reader }) => {
  const page = await reader.openStory('dam/edited');
  await reader.check(page);
  const sidebar = await reader.sidebar(page, '[data-testid="altered"] [data-testid="finding"]');
  await page.locator('.cookies button').first().click();
  const box = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('$430 million'));
    paragraph?.scrollIntoView({ block: 'center' });
    const node = paragraph?.firstChild as Text;
    const range = document.createRange();
    const at = node.data.indexOf('$430');
    range.setStart(node, at);
    range.setEnd(node, at + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  const chosen = await until('a finding to be selected', () =>
    sidebar.evaluate((document) => document.querySelector('[data-testid="finding"][aria-current="true"]')?.textContent),
  );
  expect(chosen).toContain('430 million');
});
