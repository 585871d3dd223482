/** Number words below a hundred (folded): English, German, French, Spanish. "one" and its like are left to the caller. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    zwanzig: 20,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
  }),
);

/** Number words that belong to one language only where another language has the same word for something else. */
export const ONLY_IN: ReadonlyMap<string, string> = new Map([
  ['sept', 'fr'],
  ['dix', 'fr'],
  ['acht', 'de'],
  ['elf', 'de'],
  ['dos', 'es'],
  ['once', 'es'],
  ['neuf', 'fr'],
]);

/** Words that multiply what stands before them (folded). "bn" and "m" count only right behind a figure. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    hundert: 100,
    tausend: 1e3,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billionen: 1e12,
    cent: 100,
    mille: 1e3,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    cien: 100,
    mil: 1e3,
    millon: 1e6,
    millones: 1e6,
    الف: 1e3,
    الاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارات: 1e9,
  }),
);
/** Letters that multiply, only when they touch a figure ("5m", "20k"). */
export const ATTACHED: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }),
);

/** English words that multiply or divide: "twice as many", "doubled". */
export const FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries({ twice: 2, thrice: 3, halve: 0.5, halves: 0.5, halved: 0.5, halving: 0.5 }).concat(
    Object.entries({ double: 2, triple: 3, quadruple: 4 }).flatMap(([word, factor]) => [
      [word, factor],
      [`${word}s`, factor],
      [`${word}d`, factor],
      [`${word.slice(0, -1)}ing`, factor],
    ]),
    [
      ['twofold', 2],
      ['threefold', 3],
      ['fourfold', 4],
      ['tenfold', 10],
    ],
  ),
);

/** Counts that name only an order of size. */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 24,
    scores: 40,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** English ordinals. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** What is counted, where it belongs to the number: a sign or a word to its unit. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': '%',
    percent: '%',
    percentage: '%',
    pct: '%',
    prozent: '%',
    pourcent: '%',
    بالمئة: '%',
    بالمائة: '%',
    '٪': '%',
    $: '$',
    usd: '$',
    dollar: '$',
    dollars: '$',
    dlr: '$',
    dlrs: '$',
    '€': '€',
    eur: '€',
    euro: '€',
    euros: '€',
    '£': '£',
    gbp: '£',
    '¥': '¥',
    yen: '¥',
    '₹': '₹',
    rupees: '₹',
    دولار: '$',
    يورو: '€',
  }),
);

/** Words that mark a figure as rounded or as a bound. */
export const ABOUT: ReadonlySet<string> = new Set(
  (
    'about around nearly almost roughly approximately some circa approx over under above below least most than to close ' +
    'etwa rund fast knapp gut circa zirka environ presque quelque pres unos casi cerca alrededor نحو حوالي قرابة'
  ).split(' '),
);
