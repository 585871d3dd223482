import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { eachCommon } from '../../../lib/findings/common.ts';
import { pick, type Random, seeded } from '../../random.ts';

const LETTERS = [...'abcdefgh'];

/** Where the elements of `was` stand in `now` by the way that jsdiff takes; -1 where they do not. */
function byJsdiff(was: readonly string[], now: readonly string[], most: number): number[] {
  const to: number[] = was.map(() => -1);
  let [o, n] = [0, 0];
  for (const { removed, added, value } of diffArrays([...was], [...now], { maxEditLength: most }) ?? []) {
    if (removed) o += value.length;
    else if (added) n += value.length;
    else for (let k = 0; k < value.length; k++) to[o++] = n++;
  }
  return to;
}

function ours(was: readonly string[], now: readonly string[], most: number): number[] {
  const to: number[] = was.map(() => -1);
  eachCommon(was, now, most, (o, n) => {
    to[o] = n;
  });
  return to;
}

const drawn = (random: Random, most: number, of: readonly string[]): string[] =>
  Array.from({ length: Math.floor(random() * most) }, () => pick(random, of));

/** The same with some elements left out, put in, replaced or doubled. */
const edited = (random: Random, list: readonly string[]): string[] =>
  list.flatMap((x) => {
    const draw = random();
    return draw < 0.1 ? [] : draw < 0.2 ? [pick(random, LETTERS)] : draw < 0.3 ? [x, pick(random, LETTERS)] : [x];
  });

describe('what two lists have in common', () => {
  it('is what jsdiff finds, by the same way of those as short', () => {
    const random = seeded(7);
    for (let n = 0; n < 1500; n++) {
      const letters = LETTERS.slice(0, 1 + (n % LETTERS.length));
      const was = drawn(random, 40, letters);
      const now = n % 2 === 0 ? edited(random, was) : drawn(random, 40, letters);
      expect(ours(was, now, 1500), `${was} | ${now}`).toEqual(byJsdiff(was, now, 1500));
    }
  });

  it('is nothing where more edits would be needed than allowed', () => {
    expect(ours([...'abcd'], [...'xbyd'], 3)).toEqual([-1, -1, -1, -1]);
    expect(ours([...'abcd'], [...'xbyd'], 4)).toEqual([-1, 1, -1, 3]);
    const random = seeded(8);
    for (let n = 0; n < 500; n++) {
      const [was, now, most] = [drawn(random, 20, LETTERS), drawn(random, 20, LETTERS), n % 16];
      expect(ours(was, now, most), `${was} | ${now} | ${most}`).toEqual(byJsdiff(was, now, most));
    }
  });

  it('is all of equal lists, and none of an empty one', () => {
    expect(ours([...'aba'], [...'aba'], 9)).toEqual([0, 1, 2]);
    expect(ours([], [...'ab'], 9)).toEqual([]);
    expect(ours([...'ab'], [], 9)).toEqual([-1, -1]);
  });
});
