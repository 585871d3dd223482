import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/trace.ts';
import { OTHER_LANGUAGES, type Retold, retoldSets, tryRetold } from '../../eval/retold.ts';

const stories: readonly (readonly [string, Retold])[] = [...retoldSets()].flatMap(([set, all]) =>
  all.map((story) => [`${set} ${story.id}`, story] as const),
);

describe('the stories told in other words', () => {
  test('are those of six sets', () =>
    expect([...retoldSets().values()].map(({ length }) => length)).toEqual([15, 15, 14, 14, 14, 20]));

  test.each(stories)('%s: what is put in stands there once and says something else', (_, { rewrite, plants }) => {
    for (const { from, to } of plants) {
      expect(rewrite.text.split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
    }
  });

  const first = (stories[0] as (typeof stories)[number])[1];

  test('a plant counts where it is told under its kind, and only there', async () => {
    const { told } = await tryRetold({
      ...first,
      rewrite: { ...first.rewrite, text: first.original.text },
      plants: [
        { kind: 'number', from: '412,000', to: '612,000' },
        { kind: 'name', from: '412,000', to: '612,000' },
      ],
    });
    expect(told).toEqual([true, false]);
  });

  test('what is told without it counts for no plant', async () => {
    const altered = first.original.text.replace('412,000', '512,000');
    const same = { kind: 'number', from: 'Malcolm', to: 'Malcolm' } as const;
    const story = { ...first, rewrite: { ...first.rewrite, text: altered }, plants: [same] };
    const { unasked, told } = await tryRetold(story);
    expect(unasked.map(({ kind }) => kind)).toEqual(['number']);
    expect(told).toEqual([false]);
  });

  test.each(retoldSets().get(OTHER_LANGUAGES) ?? [])(
    '$id is derived, whatever digits it is told in',
    async ({ rewrite, original }) => {
      const { probability, verdict } = await compare(rewrite, { ...original, id: 'original' });
      expect(verdict).toMatch(/^(?:copy|edited|rewritten|partial)$/);
      expect(probability).toBeGreaterThan(0.75);
    },
  );
});
