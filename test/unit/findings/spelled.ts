/** Numbers from 0 to 999,999 in words, by rules of their own: what the readers are held against. */

const words = (list: string): string[] => list.split(' ');
const pick = (list: readonly string[], n: number): string => list[n] as string;

const DE = words(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const DE_TENS = words('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

export function german(n: number, last = true): string {
  if (n >= 1000) return `${german(Math.floor(n / 1000), false)}tausend${n % 1000 ? german(n % 1000, last) : ''}`;
  if (n >= 100) return `${german(Math.floor(n / 100), false)}hundert${n % 100 ? german(n % 100, last) : ''}`;
  if (n >= 20) return `${n % 10 ? `${german(n % 10, false)}und` : ''}${pick(DE_TENS, Math.floor(n / 10))}`;
  return n === 1 && last ? 'eins' : pick(DE, n);
}

const FR = words(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FR_TENS = words('- - vingt trente quarante cinquante soixante');

export function french(n: number, last = true): string {
  if (n >= 1000) {
    const many = Math.floor(n / 1000);
    return `${many > 1 ? `${french(many, false)} ` : ''}mille${n % 1000 ? ` ${french(n % 1000)}` : ''}`;
  }
  if (n >= 100) {
    const many = Math.floor(n / 100);
    return `${many > 1 ? `${pick(FR, many)} ` : ''}cent${many > 1 && n % 100 === 0 && last ? 's' : ''}${n % 100 ? ` ${french(n % 100, last)}` : ''}`;
  }
  if (n < 20) return pick(FR, n);
  if (n >= 80) return n === 80 ? `quatre-vingt${last ? 's' : ''}` : `quatre-vingt-${pick(FR, n - 80)}`;
  const ten = Math.min(6, Math.floor(n / 10));
  const rest = n - ten * 10;
  if (rest === 0) return pick(FR_TENS, ten);
  return `${pick(FR_TENS, ten)}${rest === 1 || rest === 11 ? ' et ' : '-'}${pick(FR, rest)}`;
}

const ES = words(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
    'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const ES_TENS = words('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const ES_HUNDREDS = words(
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

export function spanish(n: number, last = true): string {
  if (n >= 1000) {
    const many = Math.floor(n / 1000);
    return `${many > 1 ? `${spanish(many, false)} ` : ''}mil${n % 1000 ? ` ${spanish(n % 1000)}` : ''}`;
  }
  if (n === 100) return 'cien';
  if (n >= 100) return `${pick(ES_HUNDREDS, Math.floor(n / 100))}${n % 100 ? ` ${spanish(n % 100, last)}` : ''}`;
  const word = n < 30 ? pick(ES, n) : `${pick(ES_TENS, Math.floor(n / 10))}${n % 10 ? ` y ${pick(ES, n % 10)}` : ''}`;
  return last ? word : word.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}

const AR = words('صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة');
const AR_TENS = words('- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون');
const AR_HUNDREDS = words('- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة');

export function arabic(n: number): string {
  if (n >= 1000) {
    const many = Math.floor(n / 1000);
    const size = many % 100 >= 3 && many % 100 <= 10 ? 'آلاف' : 'ألف';
    const said = many === 1 ? 'ألف' : many === 2 ? 'ألفان' : `${arabic(many)} ${size}`;
    return `${said}${n % 1000 ? ` و${arabic(n % 1000)}` : ''}`;
  }
  if (n >= 100) return `${pick(AR_HUNDREDS, Math.floor(n / 100))}${n % 100 ? ` و${arabic(n % 100)}` : ''}`;
  if (n >= 20) return `${n % 10 ? `${pick(AR, n % 10)} و` : ''}${pick(AR_TENS, Math.floor(n / 10))}`;
  if (n === 11) return 'أحد عشر';
  if (n === 12) return 'اثنا عشر';
  return n > 12 ? `${pick(AR, n - 10)} عشر` : pick(AR, n);
}

export const germanOrdinal = (n: number): string =>
  `${german(n)}${n % 100 > 0 && n % 100 < 20 ? 'te' : 'ste'}`
    .replace(/einste$/, 'erste')
    .replace(/dreite$/, 'dritte')
    .replace(/siebente?$/, 'siebte')
    .replace(/achtte$/, 'achte');

export const frenchOrdinal = (n: number): string =>
  `${french(n)
    .replace(/s$/, (s) => (/(?:vingt|cent)s$/.test(french(n)) ? '' : s))
    .replace(/e$/, '')
    .replace(/q$/, 'qu')
    .replace(/f$/, 'v')}ième`;
