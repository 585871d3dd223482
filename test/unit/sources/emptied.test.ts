import { afterEach, expect, test } from 'vitest';
import { runLooks, startLook } from '../../../lib/sources/named/look.ts';
import { runDue } from '../../../lib/sources/refresh/run.ts';
import { shelfIn } from '../../../lib/sources/shelf.ts';
import { type Answer, answer } from '../../sites/answers.ts';
import { articlePage, makeWorld, rss, type World } from './world.ts';

const FEED = 'http://wire.test/rss';
const PAGE = 'http://elsewhere.test/story';

let world: World;
afterEach(() => world.server.stop());

/** Everything is deleted while the request of this number is being answered. */
async function worldEmptiedAt(number: number): Promise<World> {
  let requests = 0;
  const during =
    (real: Answer): Answer =>
    async (request, response) => {
      if (++requests === number) {
        await world.context.db.empty();
        await world.library.clear();
      }
      await real(request, response);
    };
  const page = (title: string): Answer => during(answer(articlePage(title), 'text/html; charset=utf-8'));
  return await makeWorld({
    'wire.test/robots.txt': during(answer('User-agent: *\nDisallow: /secret', 'text/plain')),
    'wire.test/rss': during(answer(rss('http://wire.test/a', 'http://wire.test/b'))),
    'wire.test/a': page('The ferry'),
    'wire.test/b': page('The dam'),
  });
}

/** What is kept, apart from the number of the deletion. */
async function left({ context: { db }, library }: World): Promise<string[]> {
  const tables = db.tables.filter(({ name }) => name !== 'meta');
  const counts = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
  const articles = await library.size();
  return [...counts, ['articles', articles] as const].flatMap(([name, count]) => (count > 0 ? [name] : []));
}

const begun = async ({ context, library }: World) => ({
  ...context,
  since: await context.db.generation(),
  shelf: shelfIn(library, await library.generation()),
});

test.each([1, 2, 3, 4])(
  'everything deleted during request %i of a refresh: nothing of it is written, and nothing more asked',
  async (number) => {
    world = await worldEmptiedAt(number);
    await world.subscribe(FEED);
    expect(await runDue(await begun(world))).toBeNull();
    expect(await left(world)).toEqual([]);
    expect(world.server.requests).toHaveLength(number);
    // And then as on the first day.
    await world.subscribe(FEED);
    await runDue(await begun(world));
    expect(await world.held()).toEqual(['http://wire.test/a', 'http://wire.test/b']);
  },
);

test.each([1, 2])('nor anything of a look at what an article names, during its request %i', async (number) => {
  world = await worldEmptiedAt(number);
  const named = [
    { url: 'http://wire.test/a', how: 'link' as const },
    { url: 'http://wire.test/b', how: 'link' as const },
  ];
  const context = await begun(world);
  await startLook(context, { page: PAGE, tabId: 1, named });
  let finished = 0;
  await runLooks(context, async () => {
    finished++;
  });
  expect(finished).toBe(0);
  expect(await left(world)).toEqual([]);
  expect(world.server.requests).toHaveLength(number);
  // Asked for by what was begun before, a look does not begin either.
  expect(await startLook(context, { page: PAGE, tabId: 1, named })).toBe(false);
  expect(await left(world)).toEqual([]);
});
