import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { Database } from '../../../lib/corpus/store/database.ts';
import { idName, rowNames } from '../../../lib/corpus/store/names.ts';
import { fakeDisk } from './fresh-library.ts';

/** Few ids, addresses and words, so that stories claim each other's names all the time. */
const some = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    url: fc.constantFrom(...['1', '2', '3', '4'].map((n) => `https://daily.example/${n}`)),
    canonical: fc.constantFrom('https://daily.example/2', 'https://daily.example/5', 'https://else.example/1'),
    title: fc.constantFrom('Ferry sold', 'Ferry not sold'),
    published: fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'),
    text: fc.constantFrom('The ferry was sold.', 'The ferry stays.', 'Ice on the quay.', 'The quay is clear again.'),
  },
  { requiredKeys: ['id', 'text'] },
) as fc.Arbitrary<HeldArticle>;

test('whoever claims whose name, all is stored, each name is one story’s, and the last to come has it', async () => {
  const batches = fc.array(fc.array(some, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(batches, fc.boolean(), async (batches, filling) => {
      const disk = fakeDisk();
      const library = disk.open();
      for (const batch of batches) {
        const added = await library.add(
          batch.map((article) => ({ article })),
          filling ? 'filling' : 'settled',
        );
        expect(added.status).toBe('stored');
      }
      const db = new Database('test', disk.idb);
      const rows = await db.heads.toArray();
      const held = rows.flatMap(({ names = [] }) => names);
      expect(held).toHaveLength(new Set(held).size);
      // None leads to a row that has it not.
      for (const row of rows) expect(rowNames(row)).toEqual(expect.arrayContaining([...(row.names ?? [])]));
      const last = batches.at(-1)?.at(-1)?.id as string;
      expect(rows.find(({ names }) => names?.includes(idName(last).hash))).toBeDefined();
      expect(await library.find(last)).not.toBeNull();
      db.close();
      disk.closeAll();
    }),
    { numRuns: 100 },
  );
}, 60_000);
