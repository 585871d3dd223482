import { describe, expect, test } from 'vitest';
import { changes, typed } from './said.ts';

/** Pairs with what is told of them, and told the other way round of the two changed for one another. */
const told = (
  kind: string,
  rows: readonly (readonly [source: string, article: string, was: string, now: string])[],
): void => {
  test.each(rows)('%s | %s', (source, article, was, now) => {
    expect(typed(source, article)).toEqual([`${kind}: ${was} -> ${now}`]);
    expect(typed(article, source)).toEqual([`${kind}: ${now} -> ${was}`]);
  });
};

const silent = (rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)('%s | %s', (one, other) => {
    expect(typed(one, other)).toEqual([]);
    expect(typed(other, one)).toEqual([]);
  });
};

describe('another unit where no number stands right before it', () => {
  told('number', [
    ['The clerk earned €900 a month in Tarn.', 'The clerk earned €900 a year in Tarn.', 'a month', 'a year'],
    ['The pit yields 40 tons per day now.', 'The pit yields 40 tons per week now.', 'per day', 'per week'],
    ['Gold rose to $2,100 an ounce in Tarn.', 'Gold rose to $2,100 a gram in Tarn.', 'an ounce', 'a gram'],
    ['Help came within hours of the storm.', 'Help came within days of the storm.', 'within hours', 'within days'],
    ['He rowed there for years without pay.', 'He rowed there for months without pay.', 'for years', 'for months'],
    ['The rent is paid weekly in cash.', 'The rent is paid monthly in cash.', 'weekly', 'monthly'],
  ]);
  silent([
    ['He rowed it in a day, the crew said.', 'He rowed it in 24 hours, the crew said.'],
    ['The club meets once a week in the mill.', 'The club meets weekly in the mill.'],
    ['The club meets yearly in the mill.', 'The club meets annually in the mill.'],
  ]);
});

describe('a measure in two units', () => {
  silent([
    ['He was jailed for five and a half years.', 'He was jailed for five years and six months.'],
    ['The trial lasted two hours and 15 minutes.', 'The trial lasted 135 minutes.'],
  ]);
  told('number', [
    [
      'It lasted two and a half years in Tarn.',
      'It lasted two years and eight months in Tarn.',
      'two and a half',
      'two',
    ],
    ['It lasted two hours and 15 minutes.', 'It lasted two hours and 25 minutes.', '15', '25'],
  ]);
});

describe('areas and rooms', () => {
  told('number', [
    [
      'The fire burned 40 square miles of pine.',
      'The fire burned 40 square kilometres of pine.',
      '40 square miles',
      '40 square kilometres',
    ],
    [
      'The ship lay 12 nautical miles off Tarn.',
      'The ship lay 12 kilometres off Tarn.',
      '12 nautical miles',
      '12 kilometres',
    ],
    ['The tank holds 30 cubic metres of oil.', 'The tank holds 30 litres of oil.', '30 cubic metres', '30 litres'],
  ]);
  silent([['The fire burned 40 square kilometres.', 'The fire burned 4,000 hectares.']]);
});

describe('units behind a number', () => {
  told('number', [
    ['It has 200 milligrams of lead.', 'It has 200 grams of lead.', '200 milligrams', '200 grams'],
    ['It makes eight megawatts there.', 'It makes eight kilowatts there.', 'eight megawatts', 'eight kilowatts'],
    ['Gusts of 110 km/h hit the pier.', 'Gusts of 110 mph hit the pier.', '110 km/h', '110 mph'],
    [
      'It was 30 degrees Celsius in Tarn.',
      'It was 30 degrees Fahrenheit in Tarn.',
      '30 degrees Celsius',
      '30 degrees Fahrenheit',
    ],
  ]);
  silent([
    ['Gusts of 110 km/h hit the pier.', 'Gusts of 68 mph hit the pier.'],
    ['Gusts of 68 miles an hour hit the pier.', 'Gusts of 68 mph hit the pier.'],
    ['It was 30 degrees Celsius in Tarn.', 'It was 86 degrees Fahrenheit in Tarn.'],
  ]);
});

describe('orders of size and multiples', () => {
  told('number', [
    ['It holds several hundred cars.', 'It holds several thousand cars.', 'hundred', 'thousand'],
    ['A few thousand homes are dark.', 'A few hundred homes are dark.', 'thousand', 'hundred'],
    ['Rents rose tenfold after the war.', 'Rents rose fivefold after the war.', 'tenfold', 'fivefold'],
    ['It is given once a year to crews.', 'It is given twice a year to crews.', 'once', 'twice'],
  ]);
  silent([
    ['It left several hundred homes dark.', 'It left hundreds of homes dark.'],
    ['It left several dozen homes dark.', 'It left dozens of homes dark.'],
  ]);

  test('a number of the order that is named is its rounding', () => {
    const slight = (source: string, article: string) =>
      changes(source, article).find((change) => change.kind === 'number')?.slight;
    expect(slight('It left 300 homes dark.', 'It left several hundred homes dark.')).toBe('rounded');
    expect(slight('It left 900 homes dark.', 'It left several thousand homes dark.')).toBe(undefined);
  });
});

describe('small words before a number', () => {
  told('number', [
    ['It fell to minus 15 degrees there.', 'It fell to 15 degrees there.', 'minus 15', '15'],
    [
      'Sales rose to 40 million euros.',
      'Sales rose by 40 million euros.',
      'to 40 million euros',
      'by 40 million euros',
    ],
    ['The rate fell by 2 percent in Tarn.', 'The rate fell to 2 percent in Tarn.', 'by 2 percent', 'to 2 percent'],
  ]);
  silent([
    ['It fell to minus 15 degrees there.', 'It fell to 15 degrees below zero there.'],
    ['It fell to minus 15 degrees there.', 'It fell to -15 degrees there.'],
    ['It was given to 40 people there.', 'It was given by 40 people there.'],
  ]);
});

describe('months, quarters and bounds', () => {
  told('date', [
    ['They nest between March and May there.', 'They nest between June and May there.', 'March', 'June'],
    ['It was cold in April and May there.', 'It was cold in March and May there.', 'April', 'March'],
    ['Sales rose in Q3 in all yards.', 'Sales rose in Q4 in all yards.', 'Q3', 'Q4'],
    ['The port is shut until Friday there.', 'The port is shut since Friday there.', 'until Friday', 'since Friday'],
  ]);
  silent([['Theresa May and her crew left Tarn.', 'Theresa May and the crew left Tarn.']]);
});

describe('a small word that turns its verb round', () => {
  told('negation', [
    ['The band called off a tour of Tarn.', 'The band called a tour of Tarn.', 'called off', 'called'],
    ['The aldermen voted against the bishop.', 'The aldermen voted in the bishop.', 'voted against', 'voted in'],
    ['Doctors advised against giving syrup.', 'Doctors advised giving syrup.', 'advised against', 'advised'],
  ]);
  silent([
    ['The band called off the tour of Tarn.', 'The band called the tour of Tarn off.'],
    ['Doctors warned against bathing there.', 'Doctors warned of bathing there.'],
  ]);
});
