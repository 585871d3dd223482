/** Month names to 1..12, folded: English, German, French, Spanish, Arabic (both month systems). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january gennaio janeiro januari jan januar janner janvier enero يناير كانونالثاني جانفي',
    'february febbraio fevereiro februari feb februar fevrier fevr febrero فبراير شباط فيفري',
    'march marzo marco maart mar marz mars marzo مارس اذار',
    'april aprile apr avril avr abril ابريل نيسان افريل',
    'may maggio maio mei mai mayo مايو ايار ماي',
    'june giugno junho jun juni juin junio يونيو حزيران جوان',
    'july luglio julho jul juli juillet juil julio يوليو تموز جويلية',
    'august augustus aug aout agosto اغسطس اب اوت',
    'september settembre setembro sept sep septembre septiembre setiembre سبتمبر ايلول',
    'october ottobre outubro oct okt oktober octobre octubre اكتوبر تشرينالاول',
    'november novembre novembro nov novembre noviembre نوفمبر تشرينالثاني',
    'december dicembre dezembro dec dez dezember decembre diciembre dic ديسمبر كانونالاول',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Arabic words with which a date begins that alone are none: months of two words, "the first of". */
export const DATE_HEADS_AR: ReadonlySet<string> = new Set(['كانون', 'تشرين', 'الاول']);
export const FIRST_AR = 'الاول';
/** Words before "the first of" where it is a day. */
export const BEFORE_DAY_AR: ReadonlySet<string> = new Set('في منذ حتى قبل بعد من الى يوم اليوم بتاريخ'.split(' '));

/** The English ones among them: in an English text no other is a month ("Marco", "Mars"). */
export const ENGLISH_MONTHS: ReadonlySet<string> = new Set(
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec'.split(
    ' ',
  ),
);

/** Weekdays to 0 (Sunday) .. 6, folded, same languages. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday domenica zondag sonntag dimanche domingo الاحد',
    'monday lunedi maandag montag lundi lunes الاثنين',
    'tuesday martedi dinsdag dienstag mardi martes الثلاثاء',
    'wednesday mercoledi woensdag mittwoch mercredi miercoles الاربعاء',
    'thursday giovedi donderdag donnerstag jeudi jueves الخميس',
    'friday venerdi vrijdag freitag vendredi viernes الجمعة',
    'saturday sabato zaterdag samstag sonnabend samedi sabado السبت',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i])),
);

/** Months whose name is also a common word in some language: they count only beside a day or a year. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'may march mar jan sep dec mai mars mayo marco mei maio اب جوان ماي'.split(' '),
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
  ['oggi', 0],
  ['ieri', -1],
  ['domani', 1],
  ['hoje', 0],
  ['ontem', -1],
  ['amanha', 1],
  ['vandaag', 0],
  ['gisteren', -1],
  ['demain', 1],
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

/** "Last", "this", "next" of other languages, before or behind the span of time that they are said of (folded). */
export const RELATIVE_ABROAD: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        -1,
        'letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen vorigen dernier derniere ' +
          'passe passee pasado pasada scorso scorsa passato passata passado passada vorige afgelopen الماضي الماضية الفائت السابق',
      ],
      [
        0,
        'diese diesen dieser dieses diesem cette ce cet este esta questo questa neste nesta deze dit الحالي الجاري الحالية',
      ],
      [
        1,
        'nachste nachsten nachster nachstes kommende kommenden kommender kommendes prochain prochaine proximo proxima prossimo ' +
          'prossima volgende komende المقبل القادم المقبلة القادمة',
      ],
    ] as const
  ).flatMap(([offset, words]) => words.split(' ').map((word): [string, number] => [word, offset])),
);
/** The spans of time of other languages (folded), by the English word. */
export const PERIODS_ABROAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    week: 'week woche semaine semana settimana الاسبوع اسبوع',
    month: 'monat mois mes mese mes maand الشهر شهر',
    year: 'jahr annee an ano anno jaar العام السنة عام سنة',
  }).flatMap(([period, words]) => words.split(' ').map((word): [string, string] => [word, period])),
);
