import { expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import type { Descent, Family } from '../../../lib/family/family.ts';
import { PAGE, weighFamily } from '../../../lib/family/weigh.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { trace } from '../../../lib/trace.ts';
import { MEMBERS, type Member, member } from '../../fixtures/families.ts';

/** The family of a member, all of its kin in the library. */
async function familyOf(read: Member): Promise<Family> {
  const library = new MemoryLibrary();
  for (const m of MEMBERS) if (m.family === read.family && !m.absent) library.add(m.article);
  const report = await trace(read.article, makeFingerprint(read.article), library);
  const relatives = report.related.flatMap(({ id, relation }) =>
    relation === 'subject' ? [] : [{ article: member(id).article, standing: relation }],
  );
  return weighFamily(read.article, report, relatives);
}

const nameIn = (read: Member, id: string): string => (id === PAGE ? read.id : id);

/** Whether an edge is how the texts came to be. */
function isTrue(read: Member, { from, to }: Descent): boolean {
  const [taker, source] = [member(nameIn(read, to)), nameIn(read, from)];
  return taker.from.includes(source) || taker.version === source;
}

test('an agency’s versions, those who took from either, and the page among them', async () => {
  const read = member('quay/post');
  const { texts, descents } = await familyOf(read);
  const edges = descents.map(({ from, to, kind, sure }) => [nameIn(read, from), nameIn(read, to), kind, sure]);
  expect(edges.sort()).toEqual([
    ['quay/wire', 'quay/courier', 'taken', true],
    ['quay/wire', 'quay/gazette', 'taken', true],
    ['quay/wire', 'quay/post', 'taken', true],
    ['quay/wire', 'quay/wire-2', 'version', true],
    ['quay/wire-2', 'quay/mail', 'taken', true],
  ]);
  const own = descents.find(({ to }) => to === PAGE);
  expect(own).toMatchObject({ facts: 5, altered: 5 });
  expect(own?.share).toBeGreaterThan(0.8);
  expect(texts.find(({ id }) => id === PAGE)).toMatchObject({ standing: 'page', outlet: read.article.outlet });
});

test('a page whose source itself took from another stands below both', async () => {
  const read = member('glacier/paper');
  const edges = (await familyOf(read)).descents.map(({ from, to }) => [nameIn(read, from), nameIn(read, to)]);
  expect(edges).toContainEqual(['glacier/scoop', 'glacier/agency']);
  expect(edges).toContainEqual(['glacier/agency', 'glacier/paper']);
});

test('where nobody is named, edges are uncertain', async () => {
  for (const { sure } of (await familyOf(member('orchestra/byline'))).descents) expect(sure).toBe(false);
});

test('of the edges between invented texts nine in ten are as they came to be, of the sure ones nineteen in twenty', async () => {
  const seen: { sure: boolean; right: boolean }[] = [];
  for (const read of MEMBERS.filter(({ absent }) => !absent)) {
    const { texts, descents } = await familyOf(read);
    const parents = new Map(descents.map(({ from, to }) => [to, from]));
    expect(parents.size).toBe(descents.length);
    for (const { id } of texts) {
      let at: string | undefined = id;
      for (let steps = 0; at !== undefined; steps++) {
        expect(steps, 'no text descends from itself').toBeLessThanOrEqual(texts.length);
        at = parents.get(at);
      }
    }
    seen.push(...descents.map((one) => ({ sure: one.sure, right: isTrue(read, one) })));
  }
  const share = (some: readonly { right: boolean }[]) => some.filter(({ right }) => right).length / some.length;
  expect(share(seen)).toBeGreaterThan(0.9);
  expect(share(seen.filter(({ sure }) => sure))).toBeGreaterThan(0.95);
}, 120_000);
