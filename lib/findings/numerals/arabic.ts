import { MEASURES } from '../words/measures.ts';
import { type Amount, counted, mentioned, type Phrase, type Reader, table } from './phrase.ts';

/** 3 to 10, with and without their ending. */
const FEW = table({
  'ثلاثة ثلاث': 3,
  'اربعة اربع': 4,
  'خمسة خمس': 5,
  'ستة ست': 6,
  'سبعة سبع': 7,
  'ثمانية ثماني ثمان': 8,
  'تسعة تسع': 9,
  'عشرة عشر': 10,
});
/** 1 and 2, where they are part of a larger number. */
const FIRST = table({ 'واحد واحدة احد احدى': 1, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي': 2 });
const TWO = /^(?:اثنان|اثنين|اثنتان|اثنتين)$/;
const TENS = table({
  'عشرون عشرين': 20,
  'ثلاثون ثلاثين': 30,
  'اربعون اربعين': 40,
  'خمسون خمسين': 50,
  'ستون ستين': 60,
  'سبعون سبعين': 70,
  'ثمانون ثمانين': 80,
  'تسعون تسعين': 90,
});
/** "Hundred" by its two spellings, alone, twice, and in one word with its number. */
const HUNDREDS = new Map([
  ...table({ 'مية ماية': 100, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي': 200 }),
  ...['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((word, i) =>
    [`${word}مية`, `${word}ماية`, ...(word === 'ثمان' ? ['ثمانيمية', 'ثمانيماية'] : [])].map(
      (each) => [each, (i + 3) * 100] as const,
    ),
  ),
]);
const SIZES = table({
  'الف الفا الاف': 1e3,
  'مليون مليونا ملايين': 1e6,
  'مليار مليارا مليارات بليون': 1e9,
  'تريليون تريليونا': 1e12,
});
/** Two of a size in one word. */
const TWICE = table({
  'الفان الفين الفي': 2e3,
  'مليونان مليونين مليوني': 2e6,
  'ملياران مليارين ملياري': 2e9,
});
const VAGUE = table({ عشرات: 20, ميات: 100, الاف: 1e3, ملايين: 1e6, مليارات: 1e9 });
const ORDINALS = counted('ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر', 2).set('حادي', 11);
const DENOMINATORS = counted('اثلاث ارباع اخماس اسداس اسباع اثمان اتساع اعشار', 3);
const SHARES = table({ نصف: 1 / 2, ثلث: 1 / 3, 'ثلثا ثلثي ثلثان ثلثين': 2 / 3, ربع: 1 / 4 });
const HALVES = table({ ونصف: 1 / 2, وربع: 1 / 4 });
const MULTIPLIED = new Set('تضاعف تضاعفت يتضاعف تتضاعف ضاعف ضاعفت'.split(' '));
/** Two of what is counted, in one word. */
const COUNTED_TWICE = table({
  'ساعتان ساعتين': 2,
  'يومان يومين': 2,
  'اسبوعان اسبوعين': 2,
  'شهران شهرين': 2,
  'عامان عامين': 2,
  'سنتان سنتين': 2,
});

/** Without "and" and a preposition that are written together with it, where what stays is no little word. */
const bare = (key: string): string => key.replace(/^[وف]?[بلك]?(?=.{3})/, '');
/** What stands behind "and", in one word with it. */
const behindAnd = (key: string): string => (key.startsWith('و') ? key.slice(1) : '');
const known = (key: string): boolean =>
  [FEW, FIRST, TENS, HUNDREDS, SIZES, TWICE, VAGUE, SHARES, COUNTED_TWICE].some((words) => words.has(key));
/** The number word in a word as it is written: bare only where it is none itself. */
const wordIn = (key: string): string => (known(key) ? key : bare(key));

/** 1 to 99 that begins with `first`: "ثلاثة عشر", "خمسة وعشرون". */
function belowHundred(first: string, keys: readonly string[], at: number): Amount | undefined {
  const ten = TENS.get(first);
  if (ten !== undefined) return { value: ten, length: 1 };
  const unit = FEW.get(first) ?? FIRST.get(first);
  if (unit === undefined) return first === 'صفر' ? { value: 0, length: 1 } : undefined;
  if (unit < 10 && /^عشرة?$/.test(keys[at + 1] ?? '')) return { value: unit + 10, length: 2 };
  const more = unit < 10 ? TENS.get(behindAnd(keys[at + 1] ?? '')) : undefined;
  return more === undefined ? { value: unit, length: 1 } : { value: unit + more, length: 2 };
}

/** 1 to 999 that begins with `first`: "ثلاثمئة وخمسة وعشرون", "ثلاث مئة". */
function belowThousand(first: string, keys: readonly string[], at: number): Amount | undefined {
  const few = FEW.get(first);
  const apart = few !== undefined && few < 10 && /^ما?ية$/.test(keys[at + 1] ?? '');
  const hundred = apart ? few * 100 : HUNDREDS.get(first);
  if (hundred === undefined) return belowHundred(first, keys, at);
  const i = at + (apart ? 2 : 1);
  const next = behindAnd(keys[i] ?? '');
  const rest = next === '' ? undefined : belowHundred(next, keys, i);
  return { value: hundred + (rest?.value ?? 0), length: i + (rest?.length ?? 0) - at };
}

/** One group with its sizes, and how large they are: "خمسة وعشرون ألفا", "مليونا". */
function group(first: string, keys: readonly string[], at: number): (Amount & { readonly size: number }) | undefined {
  const twice = TWICE.get(first);
  if (twice !== undefined) return { value: twice, length: 1, size: twice / 2 };
  const part = belowThousand(first, keys, at);
  let i = at + (part?.length ?? 0);
  let size = part === undefined ? SIZES.get(first) : 1;
  if (size === undefined) return undefined;
  if (part === undefined) i++;
  for (let each = SIZES.get(keys[i] ?? ''); each !== undefined; each = SIZES.get(keys[++i] ?? '')) size *= each;
  return { value: (part?.value ?? 1) * size, length: i - at, size };
}

/** Groups from the largest size down, "and" before each but the first. */
function sum(keys: readonly string[]): Amount | undefined {
  let [total, i, last] = [0, 0, Number.POSITIVE_INFINITY];
  while (last > 1) {
    const first = i === 0 ? wordIn(keys[0] ?? '') : behindAnd(keys[i] ?? '');
    const next = group(first, keys, i);
    if (!next || next.size >= last) break;
    total += next.value;
    i += next.length;
    last = next.size;
    const half = HALVES.get(keys[i] ?? '');
    if (half !== undefined && last > 1)
      return { value: total + last * half, length: i + (SIZES.has((keys[i + 1] ?? '').replace(/^ال/, '')) ? 2 : 1) };
  }
  return i > 0 ? { value: total, length: i } : undefined;
}

/** "نصف مليون", "ثلثا السكان", "ثلاثة أرباع"; not a half-final. */
function share(keys: readonly string[]): Amount | undefined {
  const first = wordIn(keys[0] ?? '');
  const next = keys[1] ?? '';
  const part = SHARES.get(first);
  if (part !== undefined) {
    if (next === '' || /^(?:ال)?نهايي$/.test(next)) return undefined;
    const size = SIZES.get(next);
    return size === undefined ? { value: part, length: 1 } : { value: part * size, length: 2 };
  }
  const [top, below] = [FEW.get(first), DENOMINATORS.get(next)];
  return top !== undefined && below !== undefined && top < below ? { value: top / below, length: 2 } : undefined;
}

/** Months that have the same name twice. */
const NAMED_TWICE = /^(?:كانون|تشرين|ربيع|جمادى)$/;

/** "الثالث", "الخامسة", "الثالث عشر": with the article, as such a place always has. */
function ordinal({ keys, before }: Phrase): Amount | undefined {
  const stem = /^[وفبك]?(?:ال|لل)(.+?)ة?$/.exec(keys[0] ?? '')?.[1];
  const value = stem === undefined || NAMED_TWICE.test(before) ? undefined : ORDINALS.get(stem);
  if (value === undefined) return undefined;
  const teen = /^عشرة?$/.test(keys[1] ?? '');
  if (value === 11) return teen ? { value, length: 2 } : undefined;
  return teen && value < 10 ? { value: value + 10, length: 2 } : { value, length: 1 };
}

/** "عشرات", "مئات الآلاف": an order of size. */
function vague(keys: readonly string[]): Amount | undefined {
  const size = (key: string) => VAGUE.get(key) ?? VAGUE.get(key.replace(/^ال/, ''));
  const first = wordIn(keys[0] ?? '');
  const value = size(first);
  if (value === undefined) return undefined;
  const more = value < 1000 ? size(keys[1] ?? '') : undefined;
  return more !== undefined && more >= 1000
    ? { value: (value === 20 ? 10 : value) * more, length: 2 }
    : { value, length: 1 };
}

/** "ساعة ونصف", "يومين", "ساعتين ونصف": one or two of what is counted, in its own word. */
function counting(keys: readonly string[]): { amount: Amount; unit: string } | undefined {
  const first = bare(keys[0] ?? '');
  const half = HALVES.get(keys[1] ?? '');
  const two = COUNTED_TWICE.get(first);
  const one = MEASURES.has((keys[0] ?? '').replace(/ة$/, 'ه')) ? 1 : undefined;
  if (two === undefined && (one === undefined || half === undefined)) return undefined;
  const value = (two ?? 1) + (half ?? 0);
  return { amount: { value, length: half === undefined ? 1 : 2 }, unit: first.slice(0, 3) };
}

/** Whether an Arabic number may begin with a word. */
export const mayBeArabic = (key: string): boolean =>
  known(wordIn(key)) ||
  known(key.replace(/^[وف]?ال/, '')) ||
  ordinal({ keys: [key, 'عشر'], before: '' }) !== undefined ||
  MULTIPLIED.has(key) ||
  key === 'صفر' ||
  MEASURES.has(key.replace(/ة$/, 'ه'));

/** Arabic numbers: ones before tens and "and" before each part, in one word with it. */
export const readArabic: Reader = (phrase) => {
  const { keys } = phrase;
  const part = share(keys);
  if (part) return mentioned(part);
  const place = ordinal(phrase);
  if (place) return mentioned(place, 'ordinal');
  const size = vague(keys);
  if (size) return mentioned(size, 'vague');
  if (MULTIPLIED.has(keys[0] as string)) return mentioned({ value: 2, length: 1 }, 'factor');
  const two = counting(keys);
  if (two) return mentioned(two.amount, 'count', two.unit);
  const amount = sum(keys);
  // "One" and "two" alone are articles and pronouns as often.
  return !amount || (amount.length === 1 && (amount.value === 1 || amount.value === 2) && !TWO.test(keys[0] as string))
    ? undefined
    : mentioned(amount);
};
