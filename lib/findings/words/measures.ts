type Dimension = 'length' | 'mass' | 'time' | 'area' | 'volume' | 'heat';

/** What is measured and by how much of the dimension's own unit (metre, kilogram, hour, hectare, litre). */
export type Measure = { readonly dimension: Dimension; readonly factor: number };

const TABLE: Record<Dimension, Record<string, number>> = {
  length: {
    'inch inches zoll pouces pulgadas': 0.0254,
    'foot feet': 0.3048,
    'yard yards': 0.9144,
    'centimeter centimeters cm zentimeter': 0.01,
    'meter meters m metre metres metro metros متر امتار': 1,
    'kilometer kilometers km kilometre kilometres kilometro kilometros كيلومتر كيلومترا كيلومترات': 1000,
    'mile miles meile meilen millas ميل اميال': 1609.34,
  },
  mass: {
    'ounce ounces oz': 0.02835,
    'pound pounds lb lbs': 0.4536,
    'kilogram kilograms kilo kilos kg kilogramm kilogrammes': 1,
    'ton tons': 907.2,
    'tonne tonnes tonnen toneladas طن': 1000,
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
    'hectare hectares hektar ha hectareas': 1,
  },
  volume: {
    'gallon gallons': 3.785,
    'liter liters litre litres litros': 1,
    'barrel barrels': 159,
  },
  heat: { fahrenheit: 1, celsius: 2 },
};

/** Units of measure that stand behind a number as words of their own, folded. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  (Object.entries(TABLE) as [Dimension, Record<string, number>][]).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([names, factor]) =>
      names.split(' ').map((name): [string, Measure] => [name, { dimension, factor }]),
    ),
  ),
);
