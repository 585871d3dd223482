import { describe, expect, test } from 'vitest';
import { figureValue } from '../../../lib/findings/figure.ts';
import { languageOf } from '../../../lib/findings/language.ts';
import { opposition } from '../../../lib/findings/opposite.ts';
import { gravity, rankChanges } from '../../../lib/findings/rank.ts';
import { resolve } from '../../../lib/findings/resolve.ts';
import { distance, sameName } from '../../../lib/findings/same-name.ts';
import { termOf } from '../../../lib/findings/term.ts';
import { americanised } from '../../../lib/findings/words/spellings.ts';
import { retoldSets } from '../../eval/retold.ts';
import { changes, typed } from './said.ts';

describe('figures', () => {
  test.each([
    ['1,200', 'en', 1200],
    ['1.5', 'en', 1.5],
    ['1.200', 'de', 1200],
    ['1,5', 'de', 1.5],
    ['1,234,567.89', 'en', 1234567.89],
    ['1.234.567,89', 'es', 1234567.89],
    ['10\u202f000', 'fr', 10000],
    ['٣٫٥', 'ar', 3.5],
    ['١٢', 'ar', 12],
    ['10:30', 'en', Number.NaN],
  ] as const)('%s (%s)', (written, language, value) => {
    expect(figureValue(written, language)).toBe(value);
  });
});

describe('one name in two spellings', () => {
  test.each([
    ['al-Kadhimi', 'Al-Kazemi'],
    ['Qassim', 'Qassem'],
    ['Hella Mewis', 'Hela Moyes'],
    ['Hashimi', 'Hashemi'],
    ['Zelensky', 'Zelenskyy'],
    ['Mohammed', 'Muhammad'],
    ['Gaddafi', 'Gadhafi'],
    ['Kyiv', 'Kiev'],
    ['Mumbai', 'Bombay'],
    ['Boehner', 'Bohner'],
    ['Christie', 'Christy'],
    ['Erdoğan', 'Erdogan'],
    ['Müller', 'Muller'],
  ])('%s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });
  test.each([
    ['Iran', 'Iraq'],
    ['Mosul', 'Basra'],
    ['Austria', 'Australia'],
    ['Dan', 'Don'],
    ['Obama', 'Romney'],
    ['Niger', 'Nigeria'],
    ['Merkel', 'Macron'],
    ['Brown', 'Green'],
  ])('but not %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
  test('distance counts a swap once', () => {
    expect(distance('hagel', 'hagle')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
  });
});

describe('opposites', () => {
  test.each([
    ['denied', 'confirmed', 'claim'],
    ['custody', 'release', 'claim'],
    ['legal', 'illegal', 'claim'],
    ['able', 'unable', 'claim'],
    ['won', 'lost', 'claim'],
    ['best', 'worst', 'scale'],
    ['said', 'told', undefined],
    ['form', 'inform', undefined],
    ['less', 'unless', undefined],
    ['press', 'impress', undefined],
  ] as const)('%s, %s: %s', (one, other, how) => {
    expect(opposition(termOf(one), termOf(other))).toBe(how);
    expect(opposition(termOf(other), termOf(one))).toBe(how);
  });
});

describe('spellings', () => {
  test.each([
    ['programme', 'program'],
    ['honour', 'honor'],
    ['recognised', 'recognized'],
    ['travelling', 'traveling'],
    ['whilst', 'while'],
  ])('%s is %s', (british, american) => {
    expect(americanised(british)).toBe(americanised(american));
  });
  test.each(['four', 'hour', 'filled', 'called', 'rise'])('%s stays', (word) => {
    expect(americanised(word)).toBe(word);
  });
});

describe('dates against the day of publication', () => {
  const monday = '2020-08-17T09:00:00Z';
  test('a weekday is the last one', () => {
    expect(resolve({ weekday: 1 }, monday)).toEqual(resolve({ year: 2020, month: 8, day: 17 }));
    expect(resolve({ weekday: 5 }, monday)).toEqual(resolve({ year: 2020, month: 8, day: 14 }));
  });
  test('a day without its year is the nearest', () => {
    expect(resolve({ month: 12, day: 30 }, '2020-01-02')).toEqual(resolve({ year: 2019, month: 12, day: 30 }));
  });
  test('unknown without it', () => expect(resolve({ weekday: 1 })).toBeUndefined());

  const given = { source: monday, article: '2020-08-18' };
  test.each([
    ['The vote was held Monday in Tarn.', 'The vote was held yesterday in Tarn.', []],
    ['The vote was held Monday in Tarn.', 'The vote was held on Aug. 17 in Tarn.', []],
    ['The vote was held Monday in Tarn.', 'The vote was held on Monday, Aug. 17, 2020, in Tarn.', []],
    ['The vote was held Monday in Tarn.', 'The vote was held on Aug. 16 in Tarn.', ['date: Monday -> Aug. 16']],
    ['They meet this week in Tarn.', 'They meet on Thursday evening in Tarn.', ['date: this week -> Thursday evening']],
  ])('%s | %s', (source, article, expected) => {
    expect(typed(source, article, given)).toEqual(expected);
  });
  test('no day of publication: a relative date may be the same', () => {
    expect(typed('The vote was held yesterday in Tarn.', 'The vote was held on Aug. 16 in Tarn.')).toEqual([]);
  });
});

test('language: declared, else told by script and common words', () => {
  expect(languageOf('whatever', 'fr-CA')).toBe('fr');
  expect(languageOf('whatever', 'ja')).toBe('other');
  expect(languageOf('Der Sturm hat die Stadt und den Hafen zerstört, und das ist nicht alles.')).toBe('de');
  expect(languageOf('قتلت العاصفة الناس')).toBe('ar');
  expect(languageOf('Storm')).toBe('en');
});

test('a language that a page declares and its text does not speak', () => {
  const stories = [...retoldSets().values()].flat().map(({ original }) => original);
  for (const { text, language = 'en' } of stories) {
    expect(languageOf(text, language)).toBe(language);
    for (const declared of ['en', 'de', 'fr', 'ar']) expect(languageOf(text, declared)).toBe(language);
  }
  expect(languageOf('Der Sturm hat die Stadt zerstört.', 'en')).toBe('en');
});

describe('rank', () => {
  test('facts before tone before wording, a re-spelling below a replaced name', () => {
    const source = 'Orlan met Zelensky in Mosul, and the big plan may fail.';
    const article = 'Orlan met Zelenskyy in Basra, and the huge plan will fail.';
    const ranked = rankChanges(changes(source, article));
    expect(ranked.map((change) => change.kind)).toEqual(['name', 'hedge', 'name', 'wording']);
    expect(ranked[2]?.says).toMatch(/same name, spelt another way/);
  });
  test('a rounded number below a changed one', () => {
    const [rounded] = changes('The storm killed 558 people.', 'The storm killed about 560 people.');
    const [changed] = changes('The storm killed 558 people.', 'The storm killed 758 people.');
    expect(rounded?.says).toMatch(/^Rounded/);
    expect(gravity(rounded as never)).toBeGreaterThan(gravity(changed as never));
  });
});

describe('wording', () => {
  test('edits with small words between them are one run', () => {
    const found = changes(
      'He left the old house of the mayor in a hurry.',
      'He quit the big home of the mayor in a hurry.',
    );
    expect(found.map((change) => change.kind)).toEqual(['wording']);
  });
  test('a sentence in quite other words is one change', () => {
    const found = changes(
      'The harbor was closed after the storm passed.',
      'Boats could no more leave once winds had died down.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'wording', source: { start: 0 } });
  });
});
