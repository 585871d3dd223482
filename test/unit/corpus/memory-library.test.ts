import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { hashArbitrary, NaiveIndex } from './naive-index.ts';
import { fingerprintOf } from './stories.ts';

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.nat(30).map(String), hashes: fc.uniqueArray(hashArbitrary) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat(30).map(String) }) },
  { weight: 1, arbitrary: fc.record({ ask: fc.uniqueArray(hashArbitrary), limit: fc.nat(20) }) },
);

test('answers as the naive index does, whatever is added, replaced and removed in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const library = new MemoryLibrary();
      const naive = new NaiveIndex();
      const keys = new Map<string, number>();
      const drop = (id: string) => {
        const key = keys.get(id);
        if (key !== undefined) naive.remove(key);
        return keys.delete(id);
      };
      for (const s of [...steps, { ask: [0, 1, 2, 3], limit: 1000 }]) {
        if ('remove' in s) expect(library.remove(s.remove)).toBe(drop(s.remove));
        else if ('id' in s) {
          drop(s.id);
          const key = library.add({ id: s.id, text: `story ${s.id}` }, fingerprintOf(s.hashes));
          keys.set(s.id, key);
          naive.add(key, s.hashes);
        } else {
          const wanted = [...new Set([...naive.hashes(), ...s.ask])];
          const got = await library.postings(wanted, s.limit);
          const shown = [...got]
            .map(([hash, p]) => [hash, p.count, [...p.keys]])
            .sort((a, b) => +(a[0] ?? 0) - +(b[0] ?? 0));
          expect(shown).toEqual(
            naive.hashes().map((hash) => {
              const list = naive.keys(hash);
              return [hash, list.length, list.length > s.limit ? [] : list];
            }),
          );
        }
      }
      const lengthOf = await library.lengths();
      for (const key of keys.values())
        expect(lengthOf(key)).toBe(naive.hashes().filter((hash) => naive.keys(hash).includes(key)).length);
      expect(lengthOf(1000)).toBe(0);
      expect(await library.size()).toBe(keys.size);
    }),
  );
});

test('many postings, so that the index sorts itself between queries, are all found', async () => {
  const library = new MemoryLibrary();
  const hashes = (i: number) => Array.from({ length: 300 }, (_, j) => Math.imul(i * 300 + j + 1, 0x9e3779b1) >>> 0);
  for (let i = 0; i < 600; i++) {
    library.add({ id: `a${i}`, text: 'x' }, fingerprintOf([5, ...hashes(i)]));
    if (i % 100 === 99) expect((await library.postings([5], 1000)).get(5)?.keys.length).toBe(i + 1);
  }
  const found = await library.postings(hashes(123), 10);
  expect(found.size).toBe(300);
  expect([...found.values()].every(({ count, keys }) => count === 1 && keys[0] === 124)).toBe(true);
});

test('heads and articles come in the order asked, without those that are gone', async () => {
  const library = new MemoryLibrary();
  const one = library.add({ id: 'one', text: 'First.', title: 'One', outlet: 'Northern Wire' }, fingerprintOf([1]));
  const two = library.add({ id: 'two', text: 'Second.' }, fingerprintOf([1]));
  expect(await library.heads([two, 99, one])).toEqual([
    { key: two, id: 'two' },
    { key: one, id: 'one', title: 'One', outlet: 'Northern Wire' },
  ]);
  library.remove('one');
  expect((await library.articles([two, one])).map(({ id }) => id)).toEqual(['two']);
});
