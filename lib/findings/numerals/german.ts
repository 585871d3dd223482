import { MEASURES } from '../words/measures.ts';
import { type Amount, counted, mentioned, type Phrase, placed, type Reader, table } from './phrase.ts';
import { type Parts, sum } from './sum.ts';

const UNITS = counted('ein zwei drei vier funf sechs sieben acht neun', 1).set('zwo', 2).set('eins', 1);
const TEENS = counted('zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 10);
const TENS = counted('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10);
const SIZES = table({
  'million millionen mio': 1e6,
  'milliarde milliarden mrd': 1e9,
  'billion billionen': 1e12,
  dutzend: 12,
});
const VAGUE = table({
  'dutzende dutzenden': 24,
  'hunderte hunderten': 100,
  'tausende tausenden': 1e3,
  'zehntausende zehntausenden': 1e4,
  'hunderttausende hunderttausenden': 1e5,
  'millionen abermillionen': 1e6,
  milliarden: 1e9,
});
const ONE = new Set('ein eine einer einem einen eines'.split(' '));
const INFLECTED = '(?:e[rnsm]?)?';

/** "einundzwanzig" */
function belowHundred(word: string): number | undefined {
  const known = UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word);
  if (known !== undefined) return known;
  const at = word.lastIndexOf('und');
  const [unit, ten] = [UNITS.get(word.slice(0, at)), TENS.get(word.slice(at + 3))];
  return at > 0 && unit !== undefined && ten !== undefined ? unit + ten : undefined;
}

/** What a compound comes to that has `size` in it: "zwei|hundert|fünf", "hundert|und|eins". */
function around(
  word: string,
  size: string,
  factor: number,
  left: (word: string) => number | undefined,
  right: (word: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(size);
  if (at < 0) return right(word);
  const [before, behind] = [word.slice(0, at), word.slice(at + size.length)];
  const many = before === '' ? 1 : left(before);
  const rest = behind === '' ? 0 : (right(behind) ?? right(behind.replace(/^und/, '')));
  return many === undefined || rest === undefined ? undefined : many * factor + rest;
}
const belowThousand = (word: string): number | undefined =>
  around(word, 'hundert', 100, (before) => UNITS.get(before) ?? TEENS.get(before), belowHundred);
const belowMillion = (word: string): number | undefined => around(word, 'tausend', 1000, belowThousand, belowThousand);

/** How every German number word ends: no other is looked into. */
const ENDS =
  /(?:ein|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zig|ssig|hundert|tausend|halb)$/;

/** "zweihunderttausend", "dreieinhalb", "anderthalb"; not "ein", which is an article. */
export function germanValue(word: string): number | undefined {
  if (word === 'null') return 0;
  if (!ENDS.test(word) || ONE.has(word) || word === 'eins') return undefined;
  if (word === 'anderthalb') return 1.5;
  const whole = word.endsWith('einhalb') ? word.slice(0, -'einhalb'.length).replace(/und$/, '') : undefined;
  const value = belowMillion(whole ?? word);
  return value === undefined || whole === undefined ? value : value + 0.5;
}

const IRREGULAR = table({ erst: 1, dritt: 3, siebt: 7, acht: 8 });
/** "Achten" is a verb too: it is a place behind one of these alone. */
const BEFORE_EIGHTH = /^(?:der|die|das|de[nms]|am|im|zu[mr]|vom|jede[rnsm]?|ihre?[rnm]?|seine?[rnm]?|ins|beim)$/;

/** "dritte", "einundzwanzigsten": up to nineteen with -te, from twenty on with -ste. */
function ordinal(word: string): number | undefined {
  const stem = word.replace(/e[rnsm]?$/, '');
  if (stem === word || !stem.endsWith('t')) return undefined;
  const known = IRREGULAR.get(stem);
  if (known !== undefined) return known;
  const value = belowMillion(stem.slice(0, -1));
  if (value !== undefined && value >= 2 && value % 100 > 0 && value % 100 < 20) return value;
  const large = stem.endsWith('st') ? belowMillion(stem.slice(0, -2)) : undefined;
  if (large !== undefined && (large % 100 >= 20 || large % 100 === 0)) return large;
  return ordinalEnd(stem);
}

/** "hundertdritte": an irregular one behind a hundred or a thousand. */
function ordinalEnd(stem: string): number | undefined {
  const [, before, end] = /^(.*(?:hundert|tausend)(?:und)?)(erst|dritt|siebt|acht)$/.exec(stem) ?? [];
  const value = before === undefined ? undefined : belowMillion(before.replace(/und$/, ''));
  return value === undefined ? undefined : value + (IRREGULAR.get(end as string) as number);
}

/** "drittel", "viertel", "zwanzigstel": the denominator. */
function denominator(word: string): number | undefined {
  const stem = word.replace(/l[ns]?$/, '');
  const value = stem !== word && stem.endsWith('te') ? ordinal(stem) : undefined;
  return value !== undefined && value > 2 ? value : undefined;
}

/** Behind a number that it counts, in one word: "dreijährig", "fünfköpfige". What is counted is its unit. */
const COUNTING = new RegExp(`^(.+?)(jahrig|tagig|stundig|wochig|monatig|kopfig|stockig)${INFLECTED}$`);
const TIMES = new RegExp(`^(.+?)(?:fach${INFLECTED}|mal)$`);
const MULTIPLIED = /^ver(doppel|.+fach)(?:en?|t|te[nrsm]?|ende?[nrsm]?|ung|ungen)?$/;

/** "verdoppelt", "halbierte", "dreifach", "viermal". */
function factor(word: string): number | undefined {
  if (/^halbier(?:en?|t|te[nrsm]?|ung)$/.test(word)) return 0.5;
  if (/^doppelt(?:e[nrsm]?)?$/.test(word)) return 2;
  const stem = MULTIPLIED.exec(word)?.[1];
  if (stem === 'doppel') return 2;
  const many = (stem ?? TIMES.exec(word)?.[0])?.replace(new RegExp(`(?:fach${INFLECTED}|mal)$`), '');
  return many === undefined ? undefined : germanValue(many);
}

const PARTS: Parts = {
  below: (keys, at) => {
    const value = germanValue(keys[at] ?? '');
    return value === undefined ? undefined : { value, length: 1 };
  },
  size: (key) => SIZES.get(key),
  one: ONE,
  half: () => 0,
};

const HOURS = table({ viertelstunde: 15, dreiviertelstunde: 45 });
/** The half of a game or a period, not of a whole: "zweite Hälfte". */
const NO_SHARE = /(?:erste|zweite|letzte|andere|obere|untere|bessere)[nrsm]?$/;

/** "ein Drittel", "drei Viertel", "eine halbe Million", "die Hälfte": a share counts less than one. */
function share({ keys, before }: Phrase): Amount | undefined {
  const [first = '', second = '', third = ''] = keys;
  if (first === 'halfte') return NO_SHARE.test(before) ? undefined : { value: 0.5, length: 1 };
  const skip = ONE.has(first) ? 1 : 0;
  // What minutes are the same as, and not a share of any hour.
  const minutes = HOURS.get(skip ? second : first);
  if (minutes !== undefined) return { value: minutes, length: skip + 1 };
  const [half, of] = skip ? [second, third] : [first, second];
  if (/^halbe[nrsm]?$/.test(half)) {
    const size = SIZES.get(of);
    if (size !== undefined) return { value: size / 2, length: skip + 2 };
    return MEASURES.has(of) ? { value: 0.5, length: skip + 1 } : undefined;
  }
  const top = skip ? 1 : germanValue(first);
  const below = denominator(second);
  return top !== undefined && below !== undefined && top < below ? { value: top / below, length: 2 } : undefined;
}

/** "jeder dritte Befragte" is a third of them; "jeden zweiten Tag" is a time. */
const EACH = /^jede[rsmn]?$/;
const TIMES_APART =
  /^(?:tage?s?|nacht|woche|wochenende|monate?s?|jahre?s?|stunde|minute|mal|spiel|morgen|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/** The words that a German number may begin with, but for those made of several. */
export const GERMAN_WORDS: readonly string[] = [
  ...[ONE, SIZES, VAGUE, HOURS].flatMap((words) => [...words.keys()]),
  ...'null anderthalb halfte halbe halben halber halbes halbem'.split(' '),
];

/** How all others begin: asked first, as most words are none of them. */
const BEGINS =
  /^(?:ein|zwei|zwo|zwanzig|drei|dritt|vier|funf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|erst|ver|doppelt|halbier)/;

/** Whether a word is a German number made of several: "dreiundzwanzigsten", "verdoppelt". */
export const isGermanCompound = (key: string): boolean =>
  BEGINS.test(key) &&
  (germanValue(key) !== undefined || ordinal(key) !== undefined || factor(key) !== undefined || COUNTING.test(key));

/** German numbers: one word up to a million, then "zwei Millionen dreihunderttausend". */
export const readGerman: Reader = (phrase) => {
  const { keys, before } = phrase;
  const first = keys[0] as string;
  const part = share(phrase);
  if (part) return mentioned(part);
  const vague = VAGUE.get(first);
  if (vague !== undefined) return mentioned({ value: vague, length: 1 }, 'vague');
  const amount = sum(keys, 0, PARTS);
  if (amount) return mentioned(amount);
  const place = ordinal(first);
  if (place !== undefined && EACH.test(before) && keys[1] !== undefined && !TIMES_APART.test(keys[1]))
    return mentioned({ value: 1 / place, length: 1 });
  if (place !== undefined)
    return place === 8 && !BEFORE_EIGHTH.test(before) ? undefined : placed(keys, { value: place, length: 1 });
  const times = factor(first);
  if (times !== undefined) return mentioned({ value: times, length: 1 }, 'factor');
  const [, many = '', unit] = COUNTING.exec(first) ?? [];
  const value = many === 'ein' ? 1 : germanValue(many);
  return value === undefined ? undefined : mentioned({ value, length: 1 }, 'count', unit);
};
