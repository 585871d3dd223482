import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

const fair = (when: string) => `The wool fair of Tarn is held ${when} on the old market by the harbour.`;

describe('the days of a range share its month', () => {
  test.each([
    ['from 3 to 5 May', 'from May 3 to 5'],
    ['from 3 to 5 May', 'on May 3-5'],
    ['on 3-5 May', 'on May 3\u20135'],
    ['on 19 and 20 December', 'on December 19 and 20'],
    ['on 19 and 20 December 2024', 'on December 19-20, 2024'],
    ['on 3rd and 4th May', 'on May 3 and 4'],
  ])('%s, %s', (was, now) => expect(typed(fair(was), fair(now))).toEqual([]));

  test('one of them another day', () => {
    expect(typed(fair('on 3-5 May'), fair('on May 3-6'))).toEqual(['date: 5 May -> 6']);
    expect(typed(fair('on 19 and 20 December'), fair('on 18 and 20 December'))).toEqual(['date: 19 -> 18']);
  });

  test('no day of any month', () =>
    expect(typed(fair('from May 17 to 20'), fair('from May 17 to 40'))).toEqual(['number: 20 -> 40']));

  test.each([
    ['de', 'Der Markt ist vom 3. bis 5. Mai in Tarn.', 'Der Markt ist am 3. und 5. Mai in Tarn.'],
    ['fr', 'La foire se tient du 3 au 5 mai à Tarn.', 'La foire se tient les 3 et 5 mai à Tarn.'],
    ['es', 'La feria se celebra del 3 al 5 de mayo en Tarn.', 'La feria se celebra el 3 y 5 de mayo en Tarn.'],
  ])('%s', (language, was, now) => expect(typed(was, now, { language })).toEqual([]));

  test('what is counted is no day', () =>
    expect(
      typed(
        'The fire broke out on May 3 and 5 people died in Tarn.',
        'The fire broke out on May 3 and 9 people died in Tarn.',
      ),
    ).toEqual(['number: 5 -> 9']));
});

test('ranks of the police, in full and short without a point', () =>
  expect(
    typed(
      'Dr Smith, of Tarn, joined Det Supt Angela Frayne at the scene on Monday.',
      'Dr Smith, of Tarn, joined Detective Superintendent Angela Frayne at the scene on Monday.',
    ),
  ).toEqual([]));
