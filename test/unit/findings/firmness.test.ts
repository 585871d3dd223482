import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

/** Pairs with what is told of them, and told the other way round of the two changed for one another. */
const told = (rows: readonly (readonly [source: string, article: string, was: string, now: string])[]): void => {
  test.each(rows)('%s | %s', (source, article, was, now) => {
    expect(typed(source, article)).toEqual([`hedge: ${was} -> ${now}`]);
    expect(typed(article, source)).toEqual([`hedge: ${now} -> ${was}`]);
  });
};

const silent = (rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)('%s | %s', (one, other) => {
    expect(typed(one, other)).toEqual([]);
    expect(typed(other, one)).toEqual([]);
  });
};

describe('one of several made the one', () => {
  told([
    ['It is one of the oldest mills in Tarn.', 'It is the oldest mill in Tarn.', 'one of', ''],
    ['She is among the richest owners in Tarn.', 'She is the richest owner in Tarn.', 'among', ''],
    ['It is one of the most costly in Tarn.', 'It is the most costly in Tarn.', 'one of', ''],
  ]);
  silent([
    ['It is one of the mills in Tarn.', 'It is the mill in Tarn.'],
    ['It is one of the oldest mills in Tarn.', 'It is among the oldest mills in Tarn.'],
  ]);
});

describe('what was only tried or feared', () => {
  told([
    ['The yard tried to bribe two clerks.', 'The yard bribed two clerks.', 'tried to bribe', 'bribed'],
    ['The pilot attempted to flee on Sunday.', 'The pilot fled on Sunday.', 'attempted to flee', 'fled'],
    ['He has tried to persuade the crew.', 'He has persuaded the crew.', 'tried to persuade', 'persuaded'],
    ['The pier is at risk of collapsing soon.', 'The pier is collapsing soon.', 'at risk of', ''],
    ['Rebels threatened to burn the mill.', 'Rebels burned the mill.', 'threatened to burn', 'burned'],
  ]);
  silent([
    ['The pilot attempted to flee on Sunday.', 'The pilot tried to flee on Sunday.'],
    ['The pilot managed to flee on Sunday.', 'The pilot fled on Sunday.'],
    ['The yard plans to build nine boats.', 'The yard is planning to build nine boats.'],
  ]);
});

describe('causes, expectations and decisions', () => {
  told([
    [
      'Smoke is linked to the deaths in Tarn.',
      'Smoke is the cause of the deaths in Tarn.',
      'linked to',
      'the cause of',
    ],
    ['Smoke contributed to the deaths in Tarn.', 'Smoke caused the deaths in Tarn.', 'contributed to', 'caused'],
    ['A rise is expected in the spring.', 'A rise is certain in the spring.', 'expected', 'certain'],
    ['The works are estimated to cost more.', 'The works are known to cost more.', 'estimated', 'known'],
    [
      'The town is considering a ban on cars.',
      'The town has decided on a ban on cars.',
      'is considering',
      'has decided on',
    ],
    ['The town expects to finish in June.', 'The town will finish in June.', 'expects to', 'will'],
    ['The mill should be open by June.', 'The mill will be open by June.', 'should', 'will'],
  ]);
  silent([
    ['Smoke is linked to the deaths in Tarn.', 'Smoke is associated with the deaths in Tarn.'],
    ['The town expects to finish in June.', 'The town is expected to finish in June.'],
    ['A new study has shown that smoke is linked to the deaths.', 'A study found that smoke is linked to the deaths.'],
  ]);
});
