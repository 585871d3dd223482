import { MEASURES } from '../words/measures.ts';
import { type Amount, counted, mentioned, type Phrase, placed, type Reader, table } from './phrase.ts';
import { type Parts, sum } from './sum.ts';

const UNITS = counted('dos tres cuatro cinco seis siete ocho nueve', 2);
const SMALL = new Map([
  ...UNITS,
  ...counted('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte', 10),
  ...table({ cero: 0, 'veintiun veintiuno veintiuna': 21 }),
  ...counted('veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 22),
]);
const TENS = counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);
const HUNDREDS = table({
  'cien ciento': 100,
  'doscientos doscientas': 200,
  'trescientos trescientas': 300,
  'cuatrocientos cuatrocientas': 400,
  'quinientos quinientas': 500,
  'seiscientos seiscientas': 600,
  'setecientos setecientas': 700,
  'ochocientos ochocientas': 800,
  'novecientos novecientas': 900,
});
const SIZES = table({
  'mil millar millares': 1e3,
  'millon millones': 1e6,
  'billon billones': 1e12,
  'docena docenas': 12,
  'centenar centenares': 100,
});
const VAGUE = table({
  decena: 10,
  decenas: 20,
  docenas: 24,
  quincena: 15,
  veintena: 20,
  treintena: 30,
  cuarentena: 40,
  cincuentena: 50,
  sesentena: 60,
  'centena centenas cientos centenares': 100,
  'miles millares': 1e3,
  millones: 1e6,
});
/** Also a fortnight and a time apart: numbers before what they count alone. */
const DOUBTFUL = new Set(['quincena', 'cuarentena']);
const ONE = new Set(['un', 'una']);
const OF = /^(?:de|del)$/;

const isOne = (key: string): boolean => ONE.has(key) || key === 'uno';

/** 2 to 99: "treinta y dos". */
function belowHundred(keys: readonly string[], at: number): Amount | undefined {
  const ten = TENS.get(keys[at] ?? '');
  const small = SMALL.get(keys[at] ?? '');
  if (ten === undefined) return small === undefined ? undefined : { value: small, length: 1 };
  const next = keys[at + 2] ?? '';
  const more = keys[at + 1] === 'y' ? (isOne(next) ? 1 : UNITS.get(next)) : undefined;
  return more === undefined ? { value: ten, length: 1 } : { value: ten + more, length: 3 };
}

/** 2 to 999: "ciento veintiuno". */
function belowThousand(keys: readonly string[], at: number): Amount | undefined {
  const hundred = HUNDREDS.get(keys[at] ?? '');
  const i = hundred === undefined ? at : at + 1;
  // "ciento uno", "mil uno"
  const behind = hundred !== undefined || keys[at - 1] === 'mil';
  const rest = belowHundred(keys, i) ?? (behind && isOne(keys[i] ?? '') ? { value: 1, length: 1 } : undefined);
  if (hundred === undefined) return rest;
  return rest && rest.value > 0
    ? { value: hundred + rest.value, length: rest.length + 1 }
    : { value: hundred, length: 1 };
}

/** "y medio" */
export const spanishHalf: Parts['half'] = (keys, at) =>
  keys[at] === 'y' && /^medi[oa]$/.test(keys[at + 1] ?? '') ? 2 : 0;

const PARTS: Parts = {
  below: belowThousand,
  size: (key) => SIZES.get(key),
  one: ONE,
  half: spanishHalf,
};

/** Second to twelfth and some round ones, in their four forms; "segundo" is a time as often, "segunda" never. */
const ORDINALS = new Map(
  [
    ...counted('tercer cuart quint sext septim octav noven decim undecim duodecim', 3),
    ...counted('vigesim trigesim', 20, 10),
    ['centesim', 100] as const,
  ]
    .flatMap(([stem, value]) => ['o', 'a', 'os', 'as'].map((ending): [string, number] => [stem + ending, value]))
    .concat([
      ['tercer', 3],
      ['segunda', 2],
      ['segundas', 2],
    ]),
);
/** Also a room, a country house, a prayer: places before what stands in that place alone. */
const DOUBTFUL_PLACES = /^(?:cuartos?|quintas?|sexto|novenas?|octavos|decimas)$/;
const NO_NOUN = /^(?:|de|del|y|o|a|al|en|con|que|para|por|se|es|fue|el|la|los|las|su|un|una|lo|no)$/;

/** "tercera", "décimo cuarta". */
function ordinal({ keys }: Phrase): Amount | undefined {
  const [first = '', second = ''] = keys;
  const value = ORDINALS.get(first);
  if (value === undefined) return undefined;
  const more = value % 10 === 0 ? ORDINALS.get(second) : undefined;
  if (more !== undefined && more < 10) return { value: value + more, length: 2 };
  return DOUBTFUL_PLACES.test(first) && NO_NOUN.test(second) ? undefined : { value, length: 1 };
}

/** "tercios", "cuarto": the denominator. */
const denominator = (key: string): number | undefined => {
  if (/^tercios?$/.test(key)) return 3;
  const value = /os?$/.test(key) ? ORDINALS.get(key) : undefined;
  return value !== undefined && value > 3 ? value : undefined;
};
/** A quarter-final, a bathroom. */
const NO_PART = /^(?:final|bano|estar|aseo|invitados|maquinas|servicio)$/;

/** "dos tercios", "la quinta parte", "medio millón", "la mitad": a share counts less than one. */
function share({ keys, before }: Phrase): Amount | undefined {
  const [first = '', second = '', third = ''] = keys;
  if (first === 'mitad')
    return before === 'en' || ORDINALS.get(before) !== undefined || /^(?:primera|otra)$/.test(before)
      ? undefined
      : { value: 0.5, length: 1 };
  if (/^medi[oa]$/.test(first)) {
    const size = SIZES.get(second);
    if (size !== undefined) return { value: size / 2, length: 2 };
    return MEASURES.has(second) ? { value: 0.5, length: 1 } : undefined;
  }
  const skip = ONE.has(first) ? 1 : 0;
  const top = skip ? 1 : UNITS.get(first);
  const i = top === undefined ? 0 : 1;
  const parts = /^partes?$/.test(keys[i + 1] ?? '') ? ORDINALS.get(keys[i] ?? '') : undefined;
  if (parts !== undefined && parts > (top ?? 1)) return { value: (top ?? 1) / parts, length: i + 2 };
  const below = top === undefined ? undefined : denominator(second);
  const what = keys[3] ?? '';
  if (top === undefined || below === undefined || top >= below || !OF.test(third) || NO_PART.test(what))
    return undefined;
  // What minutes are the same as, and not a share of any hour.
  return what === 'hora' ? { value: (60 * top) / below, length: 4 } : { value: top / below, length: 2 };
}

/** "una treintena", "decenas de miles": an order of size. */
function vague({ keys }: Phrase): Amount | undefined {
  const skip = ONE.has(keys[0] ?? '') ? 1 : 0;
  const key = keys[skip] ?? '';
  const value = VAGUE.get(key);
  if (value === undefined || (DOUBTFUL.has(key) && !OF.test(keys[skip + 1] ?? ''))) return undefined;
  const more = OF.test(keys[skip + 1] ?? '') && value < 1000 ? VAGUE.get(keys[skip + 2] ?? '') : undefined;
  return more !== undefined && more >= 1000
    ? { value: (key.startsWith('decena') ? 10 : value) * more, length: skip + 3 }
    : { value, length: skip + 1 };
}

const FACTORS = new Map([
  ...table({ doble: 2, triple: 3, cuadruple: 4 }),
  ...[...counted('duplic triplic cuadruplic quintuplic', 2)].flatMap(([stem, factor]) =>
    'a ar o an aron ado ada ados adas aba aban ando ara aran'
      .split(' ')
      .map((ending) => [stem + ending, factor] as const),
  ),
]);

/** "hora y media": one, of what is counted. */
const oneAndAHalf = (keys: readonly string[]): boolean => MEASURES.has(keys[0] ?? '') && spanishHalf(keys, 1) > 0;
const COUNTED_ALONE = new Set('hora ano mes dia semana'.split(' '));

/** The words that a Spanish number may begin with. */
export const SPANISH_WORDS: readonly string[] = [
  ...[ONE, SMALL, TENS, HUNDREDS, SIZES, VAGUE, ORDINALS, FACTORS, COUNTED_ALONE].flatMap((words) => [...words.keys()]),
  ...'uno medio media mitad'.split(' '),
];

/** Spanish numbers: "doscientos treinta y dos mil", "dos millones y medio". */
export const readSpanish: Reader = (phrase) => {
  const { keys, before } = phrase;
  const first = keys[0] as string;
  if (before === 'por' && /^cien(?:to)?$/.test(first)) return undefined;
  const part = share(phrase);
  if (part) return mentioned(part);
  const size = vague(phrase);
  if (size) return mentioned(size, 'vague');
  const at = ordinal(phrase);
  if (at) return placed(keys, at);
  const times = FACTORS.get(first);
  if (times !== undefined) return mentioned({ value: times, length: 1 }, 'factor');
  const amount = sum(keys, 0, PARTS) ?? (ONE.has(first) ? { value: 1, length: 1 } : undefined);
  // "dos horas y media": the half is of what is counted, which stands between.
  if (amount && amount.value % 1 === 0 && spanishHalf(keys, amount.length + 1) > 0)
    return mentioned({ value: amount.value + 0.5, length: amount.length });
  if (!amount && COUNTED_ALONE.has(first) && oneAndAHalf(keys))
    return mentioned({ value: 1.5, length: 1 }, 'count', first);
  return !amount || (ONE.has(first) && amount.length === 1) ? undefined : mentioned(amount);
};
