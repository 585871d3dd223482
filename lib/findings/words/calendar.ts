/** Month names to 1..12, folded: English, German, French, Spanish, Arabic (both month systems). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janner janvier enero يناير كانونالثاني جانفي',
    'february feb februar fevrier fevr febrero فبراير شباط فيفري',
    'march mar marz mars marzo مارس اذار',
    'april apr avril avr abril ابريل نيسان افريل',
    'may mai mayo مايو ايار ماي',
    'june jun juni juin junio يونيو حزيران جوان',
    'july jul juli juillet juil julio يوليو تموز جويلية',
    'august aug aout agosto اغسطس اب اوت',
    'september sept sep septembre septiembre setiembre سبتمبر ايلول',
    'october oct okt oktober octobre octubre اكتوبر تشرينالاول',
    'november nov novembre noviembre نوفمبر تشرينالثاني',
    'december dec dez dezember decembre diciembre dic ديسمبر كانونالاول',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Weekdays to 0 (Sunday) .. 6, folded, same languages. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sonntag dimanche domingo الاحد',
    'monday montag lundi lunes الاثنين',
    'tuesday dienstag mardi martes الثلاثاء',
    'wednesday mittwoch mercredi miercoles الاربعاء',
    'thursday donnerstag jeudi jueves الخميس',
    'friday freitag vendredi viernes الجمعة',
    'saturday samstag sonnabend samedi sabado السبت',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i])),
);

/** Months whose name is also a common word in some language: they count only beside a day or a year. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'may march mar jan sep dec mai mars mayo اب جوان ماي'.split(' '),
);

/** Words for the day of publication and its neighbours, as an offset in days. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['heute', 0],
  ['gestern', -1],
  ['morgen', 1],
  ["aujourd'hui", 0],
  ['hier', -1],
  ['demain', 1],
  ['hoy', 0],
  ['ayer', -1],
  ['اليوم', 0],
  ['امس', -1],
  ['غدا', 1],
]);

/** "last", "this", "next" as an offset, and the spans of time that they are said of (English). */
export const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
/** Seasons of the year to one name each (English). */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'fall'],
  ['fall', 'fall'],
  ['winter', 'winter'],
]);
/** Times of day with a name, in minutes since midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);
export const PERIODS: ReadonlySet<string> = new Set(
  'week weekend month year night morning afternoon evening spring summer autumn fall winter quarter decade century'.split(
    ' ',
  ),
);
