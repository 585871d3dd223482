import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import type { Report } from '../../lib/report.ts';
import { trace } from '../../lib/trace.ts';
import { type Expected, expected } from '../fixtures/descent.ts';
import { MEMBERS, type Member } from '../fixtures/families.ts';
import { STORIES, toArticle } from '../fixtures/stories.ts';

/** Which of its family a member is read against: all of them, all but the topmost originals, or one other. */
export type Beside = 'all' | 'rootless' | 'one';

/** A member of a family read against others, with what is right. */
export type Reading = {
  readonly read: Member;
  readonly beside: Beside;
  readonly held: readonly Member[];
  readonly report: Report;
  readonly right: Expected;
};

const OTHERS = STORIES.filter((s) => s.slug.startsWith('other/')).map(toArticle);

/** A library of these members and of the stories that are related to none. */
function libraryOf(members: readonly Member[]): MemoryLibrary {
  const library = new MemoryLibrary();
  for (const article of [...members.map((m) => m.article), ...OTHERS]) library.add(article);
  return library;
}

/** Members that are in a library and are read. */
export const PRESENT: readonly Member[] = MEMBERS.filter((m) => !m.absent);

async function read(one: Member, beside: Beside, held: readonly Member[], library: MemoryLibrary): Promise<Reading> {
  const report = await trace(one.article, makeFingerprint(one.article), library);
  return { read: one, beside, held, report, right: expected(one, held) };
}

/**
 * Reads every member against all families together, against its family without the topmost originals, and against each
 * other member of its family alone. Some 500 traces of small libraries.
 */
export async function readFamilies(): Promise<Reading[]> {
  const readings: Reading[] = [];
  const together = libraryOf(PRESENT);
  const alone = new Map(PRESENT.map((m) => [m.id, libraryOf([m])]));
  for (const one of PRESENT) {
    const family = PRESENT.filter((m) => m.family === one.family && m !== one);
    readings.push(await read(one, 'all', family, together));
    const { kin } = expected(one, family);
    const below = family.filter((m) => kin.get(m.id) !== 'ancestor');
    if (below.length < family.length) readings.push(await read(one, 'rootless', below, libraryOf(below)));
    for (const m of family) readings.push(await read(one, 'one', [m], alone.get(m.id) as MemoryLibrary));
  }
  return readings;
}
