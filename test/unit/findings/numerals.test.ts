import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/findings/language.ts';
import type { NumberMention } from '../../../lib/findings/number.ts';
import { readNumber } from '../../../lib/findings/number.ts';
import { scan } from '../../../lib/findings/token.ts';
import { arabic, french, frenchOrdinal, german, germanOrdinal, spanish } from './spelled.ts';

/** The number that a text begins with, and the words that it takes; the gate of a word must let it through. */
function read(text: string, language: Language): { mention: NumberMention; words: number; of: number } | undefined {
  const tokens = scan(text, { start: 0, end: text.length });
  const found = tokens[0]?.word.mayBeNumber ? readNumber(tokens, 0, text, language) : undefined;
  return found && { mention: found.mention, words: found.length, of: tokens.length };
}

const SPELLERS = [
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ar', arabic],
] as const;

describe.each(SPELLERS)('numbers in words (%s)', (language, spelled) => {
  const isRead = (n: number): void => {
    const text = spelled(n);
    const number = read(text, language);
    expect([text, number?.mention.value, number?.mention.form, number?.words]).toEqual([text, n, 'count', number?.of]);
  };

  test('every one below two thousand, but one itself', () => {
    for (let n = 0; n < 2000; n++) if (n !== 1) isRead(n);
  });

  test('every thousand', () => {
    for (let n = 2000; n < 1_000_000; n += 1000) isRead(n);
  });

  test('any below a million', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), isRead), { numRuns: 1000 });
  });
});

describe.each([
  ['de', germanOrdinal, 'der '],
  ['fr', frenchOrdinal, ''],
] as const)('places in words (%s)', (language, spelled, before) => {
  test('every one from the third to the 1,200th', () => {
    for (let n = 3; n <= 1200; n++) {
      const text = before + spelled(n);
      const tokens = scan(text, { start: 0, end: text.length });
      const at = before === '' ? 0 : 1;
      const number = tokens[at]?.word.mayBeNumber ? readNumber(tokens, at, text, language) : undefined;
      expect([text, number?.mention.value, number?.mention.form]).toEqual([text, n, 'ordinal']);
      expect(number?.length).toBe(tokens.length - at);
    }
  });
});

type Value = number | `${number}${'vague' | 'factor' | 'ordinal'}` | undefined;
const table = (language: Language, rows: Readonly<Record<string, Value>>) =>
  test.each(Object.entries(rows))(`${language}: %s`, (text, expected) => {
    const mention = read(text, language)?.mention;
    const { value, form } = mention ?? {};
    expect(mention && (form === 'count' ? value : `${value}${form}`)).toEqual(expected);
  });

describe('shares, sizes, multiples', () => {
  table('de', {
    'zweieinhalb Tage': 2.5,
    'viereinhalb Millionen Euro': 4_500_000,
    'anderthalb Meter': 1.5,
    'eine halbe Million': 500_000,
    'ein halbes Jahr': 0.5,
    'eine Viertelstunde': 15,
    'ein Fünftel der Boote': 0.2,
    'drei Zwanzigstel': 0.15,
    'Hälfte der Boote': 0.5,
    'eine Million dreihunderttausend': 1_300_000,
    'zwei Dutzend Boote': 24,
    'Zehntausende Boote': '10000vague',
    'verfünffachte sich': '5factor',
    'halbiert wurde': '0.5factor',
    'sechsmal so viele': '6factor',
    'fünfköpfige Familie': 5,
    'siebte Brücke': '7ordinal',
    'achten auf Boote': undefined,
    'ein Boot': undefined,
    'dritten Mai': undefined,
    'einfach so': undefined,
    'manchmal auch': undefined,
    'hundsgemein war': undefined,
    'wund war': undefined,
  });
  table('fr', {
    'trois heures et demie': 3.5,
    'un an et demi': 1.5,
    'quatre millions et demi de bateaux': 4_500_000,
    'un demi-milliard': 500_000_000,
    'une demi-heure': 0.5,
    'un quart d’heure': 15,
    'un tiers des bateaux': 1 / 3,
    'trois cinquièmes de la ville': 0.6,
    'moitié des bateaux': 0.5,
    'une trentaine de bateaux': '30vague',
    'dizaines de milliers de bateaux': '10000vague',
    'une douzaine de bateaux': 12,
    'quadruplé en un an': '4factor',
    'neuvième place': '9ordinal',
    'neuf sur dix': 0.9,
    '2 sur 3': 2 / 3,
    'deux sur sept': 2,
    '3 sur 4 000': 3,
    'quarts de finale': undefined,
    'un quart de finale': undefined,
    'un tiers payant': undefined,
    'en quarantaine': undefined,
    'un bateau': undefined,
    'demi de mêlée': undefined,
  });
  table('es', {
    'tres horas y media': 3.5,
    'hora y media': 1.5,
    'cuatro millones y medio de barcos': 4_500_000,
    'medio centenar de barcos': 50,
    'media hora': 0.5,
    'mil millones de pesos': 1_000_000_000,
    'un tercio de los barcos': 1 / 3,
    'un cuarto de hora': 15,
    'sexta parte': 1 / 6,
    'dos terceras partes': 2 / 3,
    'mitad de los barcos': 0.5,
    'una veintena de barcos': '20vague',
    'cientos de miles de barcos': '100000vague',
    'triplicaron las ventas': '3factor',
    'uno de cada cinco barcos': 0.2,
    '3 de cada 10': 0.3,
    'uno de cada siete': 1 / 7,
    '12 de cada 40': 12,
    'uno de los barcos': undefined,
    'séptima jornada': '7ordinal',
    'cuarto puesto': '4ordinal',
    'cuarto de baño': undefined,
    'un cuarto de baño': undefined,
    'segundos después': undefined,
    'quinta de la familia': undefined,
    'cuartos de final': undefined,
    'cuarentena obligatoria': undefined,
    'medio ambiente': undefined,
    'media del barrio': undefined,
    'una casa': undefined,
  });
  table('ar', {
    'مليونين ونصف المليون دولار': 2_500_000,
    'مليوني زائر': 2_000_000,
    'نصف مليون': 500_000,
    'ثلثا القوارب': 2 / 3,
    'واحد من كل خمسة قوارب': 0.2,
    'ثلاثة من بين كل عشرة': 0.3,
    'ثلاثة أرباع القوارب': 0.75,
    'مئتا قارب': 200,
    'ثلاث مئة قارب': 300,
    'وثلاثون قاربا': 30,
    'بخمسة قوارب': 5,
    'ساعتين ونصف': 2.5,
    'مئات القوارب': '100vague',
    'عشرات الآلاف': '10000vague',
    'السادسة مساء': '6ordinal',
    'السابع عشر من الشهر': '17ordinal',
    'نصف النهائي': undefined,
    'لست هنا': undefined,
    'أحد السكان': undefined,
    'ساعة واحدة': undefined,
  });
});
