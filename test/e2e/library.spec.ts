import { STORIES, story } from '../fixtures/stories.ts';
import { Reader } from './reader.ts';
import { expect, test } from './wirecopy.ts';

test('an empty library: the credits are shown; a pack with a bad line is imported, the line named', async ({
  launch,
  sites,
}) => {
  const reader = new Reader(await launch(), sites);
  const page = await reader.openStory('dam/edited');
  const { report, librarySize } = await reader.check(page);
  expect(librarySize).toBe(0);
  expect(report).toMatchObject({ verdict: 'unrelated', original: null });
  expect(report.credits).toContainEqual(expect.objectContaining({ name: 'Northern Wire' }));
  const sidebar = await reader.sidebar(page, '[data-testid="credit"]');
  expect(await sidebar.evaluate((document) => document.body.textContent)).toContain('Northern Wire');

  const wires = STORIES.filter(({ host }) => host === 'wire.localhost');
  const lines = [...wires.map((one) => reader.line(one)), '{"id": "half', '{"id": "no text"}'];
  const imported = await reader.importPack('pack.ndjson', lines.join('\n'));
  expect(imported.status).toBe('done');
  expect(imported.text).toContain(`${wires.length} articles added`);
  expect(imported.text).toContain(`pack.ndjson, line ${wires.length + 1}`);
  expect(imported.text).toContain(`pack.ndjson, line ${wires.length + 2}`);

  await page.bringToFront();
  await reader.press(page);
  const again = await reader.report(page, (view) => view.librarySize === wires.length && view.report.original !== null);
  expect(again.report.original?.title).toBe(story('dam/wire').title);
});
