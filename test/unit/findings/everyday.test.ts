import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

const silent = (rows: readonly (readonly [string, string, string?])[]): void => {
  test.each(rows.map(([one, other, language = 'en']) => ({ one, other, language })))(
    '$one | $other',
    ({ one, other, language }) => {
      expect(typed(one, other, { language })).toEqual([]);
      expect(typed(other, one, { language })).toEqual([]);
    },
  );
};

describe('a part of so many', () => {
  silent([
    ['The league has 103 of 200 seats in Tarn.', 'The league holds 103 seats out of 200 in Tarn.'],
    ['The ban is kept in 12 of 40 schools of Tarn.', "The ban is kept in 12 of the district's 40 schools of Tarn."],
    ['It helped three of 15 patients in Tarn.', 'It helped three patients of 15 in Tarn.'],
  ]);
});

describe('a share that something rose or fell by', () => {
  silent([
    ['Sales in Tarn fell by a fifth.', 'Sales in Tarn fell by 20 percent.'],
    [
      'Rents in Tarn have risen by almost a third since May.',
      'Rents in Tarn have risen by almost 33 percent since May.',
    ],
    ['The catch of Tarn shrank by two fifths.', 'The catch of Tarn shrank by 40 percent.'],
  ]);
  test('another share is another number', () => {
    expect(typed('Sales in Tarn fell by a fifth.', 'Sales in Tarn fell by a sixth.')).toHaveLength(1);
  });
});

describe('what was done with a source is no other source', () => {
  silent([
    [
      'The mine will close, according to a report published by the county of Tarn.',
      'The mine will close, according to a report issued by the county of Tarn.',
    ],
    [
      'The mine will close, according to documents seen by the Tarn Courier.',
      'The mine will close, according to documents obtained by the Tarn Courier.',
    ],
  ]);
});

describe('opposites said of two things', () => {
  silent([['Orla finished 23 seconds ahead of Tesma.', 'Tesma finished 23 seconds behind Orla.']]);
});

describe('figures as other languages write them', () => {
  silent([
    ['Près de 4 800 enfants de Tarn ont été vaccinés.', 'Près de 4800 enfants de Tarn ont été vaccinés.', 'fr'],
    ['Le pont coûtera 14 800 euros à Tarn.', 'Le pont coûtera 14.800 euros à Tarn.', 'fr'],
    ['El puente costará 14 800 euros en Tarn.', 'El puente costará 14.800 euros en Tarn.', 'es'],
    ['Die Brücke kostet 1 214 800 Kronen in Tarn.', 'Die Brücke kostet 1.214.800 Kronen in Tarn.', 'de'],
    ["Le pont coûtera 2,3 millions d'euros à Tarn.", 'Le pont coûtera 2,3 M€ à Tarn.', 'fr'],
  ]);
  test('of thousands the first figure alone is another number', () => {
    expect(
      typed('La halle fait 9 000 mètres carrés.', 'La halle fait 9 mètres carrés.', { language: 'fr' }),
    ).toHaveLength(1);
  });
});
