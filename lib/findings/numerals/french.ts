import { MEASURES } from '../words/measures.ts';
import { type Amount, counted, mentioned, type Phrase, placed, type Reader, table } from './phrase.ts';
import { type Parts, sum } from './sum.ts';

const UNITS = counted('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2);
const TENS = table({
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'huitante octante': 80,
  nonante: 90,
});
const SIZES = table({
  'mille millier milliers': 1e3,
  'million millions': 1e6,
  'milliard milliards mds': 1e9,
  'billion billions': 1e12,
  'douzaine douzaines': 12,
});
const VAGUE = table({
  dizaine: 10,
  dizaines: 20,
  douzaines: 24,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  'centaine centaines': 100,
  milliers: 1e3,
  millions: 1e6,
  milliards: 1e9,
});
/** Also a fortnight and a time apart: numbers before what they count alone. */
const DOUBTFUL = new Set(['quinzaine', 'quarantaine']);
const ONE = new Set(['un', 'une']);
const OF = /^(?:de|d'|du|des)$/;

/** 1 to 9, where it ends a larger number. */
const unit = (key: string): number => (ONE.has(key) ? 1 : (UNITS.get(key) ?? 0));

/** 2 to 19: "dix-sept" is two words. */
function belowTwenty(keys: readonly string[], at: number): Amount | undefined {
  const value = UNITS.get(keys[at] ?? '');
  if (value === undefined) return keys[at] === 'zero' ? { value: 0, length: 1 } : undefined;
  const more = UNITS.get(keys[at + 1] ?? '') ?? 0;
  return value === 10 && more >= 7 && more <= 9 ? { value: 10 + more, length: 2 } : { value, length: 1 };
}

/** 2 to 99: "vingt et un", "soixante-dix-sept", "quatre-vingt-onze". */
function belowHundred(keys: readonly string[], at: number): Amount | undefined {
  const eighty = keys[at] === 'quatre' && /^vingts?$/.test(keys[at + 1] ?? '');
  const ten = eighty ? 80 : TENS.get(keys[at] ?? '');
  if (ten === undefined) return belowTwenty(keys, at);
  const i = at + (eighty ? 2 : 1);
  const wide = ten === 60 || eighty;
  if (eighty && ONE.has(keys[i] ?? '')) return { value: 81, length: 3 };
  if (keys[i] === 'et') {
    const last = unit(keys[i + 1] ?? '');
    return last === 1 || (last === 11 && wide)
      ? { value: ten + last, length: i + 2 - at }
      : { value: ten, length: i - at };
  }
  const more = belowTwenty(keys, i);
  return more && more.value > 0 && (more.value < 10 || wide)
    ? { value: ten + more.value, length: i + more.length - at }
    : { value: ten, length: i - at };
}

/** 2 to 999, and "dix-neuf cent". */
function belowThousand(keys: readonly string[], at: number): Amount | undefined {
  const many = /^cents?$/.test(keys[at] ?? '') ? { value: 1, length: 0 } : belowHundred(keys, at);
  if (!many || many.value > 19 || !/^cents?$/.test(keys[at + many.length] ?? '')) return many ?? last(keys, at);
  const i = at + many.length + 1;
  const rest = belowHundred(keys, i) ?? last(keys, i);
  return rest
    ? { value: many.value * 100 + rest.value, length: i + rest.length - at }
    : { value: many.value * 100, length: i - at };
}

/** "cent un", "mille un": one behind a hundred or a thousand. */
const last = (keys: readonly string[], at: number): Amount | undefined =>
  ONE.has(keys[at] ?? '') && /^(?:cents?|mille)$/.test(keys[at - 1] ?? '') ? { value: 1, length: 1 } : undefined;

/** "et demi" */
export const frenchHalf: Parts['half'] = (keys, at) =>
  keys[at] === 'et' && /^demie?$/.test(keys[at + 1] ?? '') ? 2 : 0;

const PARTS: Parts = {
  below: belowThousand,
  size: (key) => SIZES.get(key),
  one: ONE,
  half: frenchHalf,
};

const ORDINALS = new Map(
  [...UNITS.keys(), ...TENS.keys(), 'cent', 'mille', 'un'].map((word) => [
    word === 'cinq' ? 'cinquieme' : word === 'neuf' ? 'neuvieme' : `${word.replace(/e$/, '')}ieme`,
    word,
  ]),
);

/** "troisième", "vingt et unième": the number that stands there if the last word ends as a number does. */
function ordinal(keys: readonly string[]): Amount | undefined {
  const at = keys.findIndex((key) => ORDINALS.has(key.replace(/s$/, '')));
  if (at < 0) return undefined;
  const base = ORDINALS.get((keys[at] as string).replace(/s$/, '')) as string;
  const amount = sum([...keys.slice(0, at), base], 0, PARTS);
  return amount?.length === at + 1 && amount.value > 1 ? amount : undefined;
}

/** "tiers", "quarts", "cinquièmes" */
function denominator(key: string): number | undefined {
  if (key === 'tiers') return 3;
  if (/^quarts?$/.test(key)) return 4;
  const base = ORDINALS.get(key.replace(/s$/, ''));
  const value = base === undefined ? undefined : (UNITS.get(base) ?? TENS.get(base));
  return value !== undefined && value > 2 ? value : undefined;
}

/** "un tiers des", "trois quarts de", "un demi-million", "la moitié": a share counts less than one. */
function share({ keys }: Phrase): Amount | undefined {
  const [first = ''] = keys;
  if (first === 'moitie') return { value: 0.5, length: 1 };
  const skip = ONE.has(first) ? 1 : 0;
  const half = keys[skip] ?? '';
  if (/^demie?$/.test(half)) {
    const of = keys[skip + 1] ?? '';
    const size = SIZES.get(of);
    if (size !== undefined) return { value: size / 2, length: skip + 2 };
    return MEASURES.has(of) ? { value: 0.5, length: skip + 1 } : undefined;
  }
  // "près du quart des": without its number too.
  const bare = denominator(first) !== undefined && /^(?:tiers|quarts?)$/.test(first);
  const top = skip || bare ? 1 : UNITS.get(first);
  const i = bare ? 0 : 1;
  const below = top === undefined ? undefined : denominator(keys[i] ?? '');
  const [of, what] = [keys[i + 1] ?? '', keys[i + 2] ?? ''];
  // A third party, a quarter-final.
  if (top === undefined || below === undefined || top >= below || !OF.test(of) || /^finales?$/.test(what))
    return undefined;
  // What minutes are the same as, and not a share of any hour.
  return /^heures?$/.test(what) ? { value: (60 * top) / below, length: i + 3 } : { value: top / below, length: i + 1 };
}

/** "une centaine", "des dizaines de milliers": an order of size. */
function vague({ keys }: Phrase): Amount | undefined {
  const skip = ONE.has(keys[0] ?? '') ? 1 : 0;
  const key = keys[skip] ?? '';
  const value = VAGUE.get(key);
  if (value === undefined || (DOUBTFUL.has(key) && !OF.test(keys[skip + 1] ?? ''))) return undefined;
  const more = OF.test(keys[skip + 1] ?? '') && value < 1000 ? VAGUE.get(keys[skip + 2] ?? '') : undefined;
  return more !== undefined && more >= 1000
    ? { value: (key.startsWith('dizaine') ? 10 : value) * more, length: skip + 3 }
    : { value, length: skip + 1 };
}

const FACTORS = new Map(
  [...counted('doubl tripl quadrupl', 2), ['decupl', 10] as const].flatMap(([stem, factor]) =>
    'e er ee es ees ent a ait aient ant ement'.split(' ').map((ending) => [stem + ending, factor] as const),
  ),
);

/** The words that a French number may begin with. */
export const FRENCH_WORDS: readonly string[] = [
  ...[ONE, UNITS, TENS, SIZES, VAGUE, FACTORS].flatMap((words) => [...words.keys()]),
  ...[...ORDINALS.keys()].flatMap((word) => [word, `${word}s`]),
  ...'cent cents zero moitie demi demie tiers quart quarts'.split(' '),
];

/** French numbers: sums of words, "soixante-dix-sept" of 60, 10 and 7. */
export const readFrench: Reader = (phrase) => {
  const { keys, before } = phrase;
  if (before === 'pour' && keys[0] === 'cent') return undefined;
  const part = share(phrase);
  if (part) return mentioned(part);
  const size = vague(phrase);
  if (size) return mentioned(size, 'vague');
  const place = ordinal(keys);
  if (place) return placed(keys, place);
  const times = FACTORS.get(keys[0] as string);
  if (times !== undefined) return mentioned({ value: times, length: 1 }, 'factor');
  const amount = sum(keys, 0, PARTS) ?? (ONE.has(keys[0] as string) ? { value: 1, length: 1 } : undefined);
  if (!amount) return undefined;
  // "deux heures et demie": the half is of what is counted, which stands between.
  if (amount.value % 1 === 0 && frenchHalf(keys, amount.length + 1) > 0)
    return mentioned({ value: amount.value + 0.5, length: amount.length });
  return ONE.has(keys[0] as string) && amount.length === 1 ? undefined : mentioned(amount);
};
