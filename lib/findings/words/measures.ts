type Dimension = 'length' | 'mass' | 'time' | 'area' | 'volume' | 'heat' | 'speed' | 'power';

/** What is measured and by how much of the dimension's own unit (metre, kilogram, hour, hectare, litre). */
export type Measure = { readonly dimension: Dimension; readonly factor: number };

const TABLE: Record<Dimension, Record<string, number>> = {
  length: {
    'millimeter millimeters millimetre millimetres milimetros mm ملم مليمتر مليمترا': 0.001,
    'inch inches zoll pouces pulgadas': 0.0254,
    'foot feet pieds pies قدم': 0.3048,
    'yard yards': 0.9144,
    'centimeter centimeters centimetre centimetres centimetros cm zentimeter سم سنتيمتر سنتيمترا': 0.01,
    'meter meters metern m metre metres metro metros متر مترا امتار': 1,
    'kilometer kilometers kilometern km kilometre kilometres kilometro kilometros كيلومتر كيلومترا كيلومترات كلم كم': 1000,
    'milles seemeile seemeilen': 1852,
    'mile miles meile meilen millas ميل اميال': 1609.34,
  },
  mass: {
    'microgram micrograms': 1e-9,
    'milligram milligrams mg': 1e-6,
    'g gram grams gramm gramme grammes gramo gramos غرام غراما غرامات جرام جراما': 0.001,
    'ounce ounces oz': 0.02835,
    'pound pounds lb lbs': 0.4536,
    'kilogram kilograms kilo kilos kg kilogramm kilogramme kilogrammes kilogramos كيلوغرام كيلوغراما كيلوغرامات كغم كغ كيلوجرام كيلوجراما': 1,
    'ton tons': 907.2,
    't tonne tonnes tonnen tonelada toneladas طن طنا اطنان': 1000,
  },
  time: {
    'second seconds sekunden secondes segundos': 1 / 3600,
    'minute minutes minuten minutos دقيقه دقائق': 1 / 60,
    'hour hours stunde stunden heure heures hora horas ساعه ساعات': 1,
    'day days tag tage tagen jour jours dia dias يوم يوما ايام': 24,
    'week weeks woche wochen semaine semaines semana semanas اسبوع اسابيع': 168,
    'month months monat monate monaten mois mes meses شهر اشهر': 730.5,
    'year years jahr jahre jahren an ans annees ano anos سنه سنوات عام اعوام': 8766,
    'decade decades jahrzehnte decennies decadas': 87_660,
    'century centuries jahrhunderte siecles siglos': 876_600,
  },
  area: {
    'acre acres': 0.4047,
    'hectare hectares hektar ha hectarea hectareas هكتار هكتارا هكتارات': 1,
    'quadratmeter quadratmetern sqm': 1e-4,
    'quadratkilometer quadratkilometern': 100,
    'فدان فدانا': 0.42,
  },
  volume: {
    'milliliter milliliters millilitre millilitres ml': 0.001,
    'centiliter centiliters centilitre centilitres cl': 0.01,
    'pint pints': 0.5,
    'gallon gallons': 3.785,
    'l liter liters litern litre litres litro litros لتر لترا لترات': 1,
    'hectolitre hectolitres hektoliter hectolitros': 100,
    'kubikmeter kubikmetern': 1000,
    'barrel barrels fass barils barriles برميل برميلا': 159,
  },
  heat: { fahrenheit: 1, 'celsius centigrade': 2 },
  speed: { 'kmh stundenkilometer stundenkilometern': 1, kph: 1, mph: 1.60934, 'knot knots': 1.852 },
  power: {
    'watt watts vatios واط': 1,
    'kilowatt kilowatts kw kilovatios كيلوواط': 1e3,
    'megawatt megawatts mw megavatios ميغاواط': 1e6,
    'gigawatt gigawatts gw gigavatios غيغاواط': 1e9,
  },
};

/** Units of measure that stand behind a number as words of their own, folded. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  (Object.entries(TABLE) as [Dimension, Record<string, number>][]).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([names, factor]) =>
      names.split(' ').map((name): [string, Measure] => [name, { dimension, factor }]),
    ),
  ),
);

/** Words before or behind a length that make an area or a room of it, by its power ("m²" is folded); and a mile one at sea. */
export const POWERS: ReadonlyMap<string, 2 | 3> = new Map([
  ...of(2, '2 square sq carre carres cuadrado cuadrados quadrati quadrados مربع مربعا مربعه'),
  ...of(3, '3 cubic cube cubes cubico cubicos cubi مكعب مكعبا مكعبه'),
]);
export const AT_SEA: ReadonlySet<string> = new Set(
  'nautical nautique nautiques marin marins nautica nauticas بحري بحريه بحريا'.split(' '),
);
/** Metres of a mile at sea. */
export const SEA_MILE = 1852;

function of<T extends number>(value: T, words: string): [string, T][] {
  return words.split(' ').map((word) => [word, value]);
}

/** How often a thing comes, as the time between (English, folded). */
export const PERIODIC: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    hourly: 1,
    daily: 24,
    nightly: 24,
    weekly: 168,
    fortnightly: 336,
    monthly: 730.5,
    quarterly: 2191.5,
    yearly: 8766,
    annual: 8766,
    annually: 8766,
  }).map(([word, factor]): [string, Measure] => [word, { dimension: 'time', factor }]),
);
