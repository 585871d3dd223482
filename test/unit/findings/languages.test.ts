import { describe, expect, test } from 'vitest';
import { uncovered } from '../../../lib/findings/language.ts';
import { typed } from './said.ts';

type Row = readonly [what: string, source: string, article: string, expected: readonly string[]];
const table = (language: string, rows: readonly Row[]) =>
  describe(language, () => {
    test.each(rows)('%s', (_, source, article, expected) => {
      expect(typed(source, article, { language })).toEqual(expected);
    });
  });

table('de', [
  [
    'two towns of one ending',
    'Das Treffen fand in Neubrandenburg statt.',
    'Das Treffen fand in Brandenburg statt.',
    ['name: Neubrandenburg -> Brandenburg'],
  ],
  [
    'a name that is a unit too',
    'Das sagte Sängerin Watts dem Sender.',
    'Das sagte Sängerin Kramer dem Sender.',
    ['name: Watts -> Kramer'],
  ],
  [
    'a size alone',
    'Nach Angaben des Ministeriums vom Freitag kostete der lange geplante Umbau 1 Million Euro.',
    '5 Millionen Euro verschlang laut Rechnungshof das Vorhaben, wie nun bekannt wurde, insgesamt bisher schon.',
    ['number: 1 Million Euro -> 5 Millionen Euro'],
  ],
  ['speed', 'Die Böen erreichten 138 Kilometer pro Stunde.', 'Die Böen erreichten 138 km/h.', []],
  ['unit of speed', 'Die Böen erreichten 138 km/h.', 'Die Böen erreichten 138 m/s.', ['number: 138 km/h -> 138 m/s']],
  ['second part of a noun', 'Das sagte Feuerwehrchef Torben Ahlers.', 'Das sagte Chef Torben Ahlers.', []],
  [
    'plural noun behind a preposition',
    'Die Brücke ist für Lastwagen gesperrt.',
    'Die Brücke ist für Lkw gesperrt.',
    [],
  ],
  [
    'whom it was said of',
    'Die Firma arbeitet mit Brandt zusammen, wie Ministerin Clara Brandt sagte.',
    'Die Firma arbeitet mit Vogel zusammen, wie Ministerin Clara Brandt sagte.',
    ['name: Brandt -> Vogel'],
  ],
  [
    'according to',
    'Nach Angaben des Betriebsrats gilt eine Vereinbarung.',
    'Laut Betriebsrat gilt eine Vereinbarung.',
    [],
  ],
  [
    'who told it',
    'Das Feuer war nach Polizeiangaben gegen zwei Uhr ausgebrochen.',
    'Das Feuer war nach Angaben der Polizei gegen zwei Uhr ausgebrochen.',
    [],
  ],
  [
    'case of a unit',
    'Er wurde zu vier Jahren und drei Monaten Haft verurteilt.',
    'Vier Jahre und drei Monate Haft, so lautet das Urteil.',
    [],
  ],
  [
    'currency',
    'Er zahlte 600.000 Euro zurück.',
    'Er zahlte 600.000 Franken zurück.',
    ['number: 600.000 Euro -> 600.000 Franken'],
  ],
  ['area', 'Der Brand erfasste 1900 km² Wald.', 'Der Brand erfasste 1.900 Quadratkilometer Wald.', []],
  [
    'unit of area',
    'Der Brand erfasste 1900 km² Wald.',
    'Der Brand erfasste 1900 Hektar Wald.',
    ['number: 1900 km² -> 1900 Hektar'],
  ],
  [
    'unit and figure gone elsewhere',
    'Für die Zählung standen 160 Fallen auf einer Fläche von 1.900 Quadratkilometern im Wald.',
    'Auf 1900 Hektar hatte das Team im Wald insgesamt 160 Fallen aufgestellt, wie es hieß.',
    ['number: 1.900 Quadratkilometern -> 1900 Hektar'],
  ],
  [
    'Mio.',
    'Der Verlust betrug 54 Millionen Euro, im Vorjahr waren es 22 Millionen Euro.',
    'Der Verlust betrug 54 Mio. Euro, im Vorjahr waren es 22 Mio. Euro.',
    [],
  ],
  [
    'day of the month without a year',
    'Der Hafen schließt ab dem 2. November für Boote.',
    'Der Hafen schließt ab dem 12. November für Boote.',
    ['date: 2. November -> 12. November'],
  ],
  ['figure', 'Der Sturm tötete 12 Menschen in Tarn.', 'Der Sturm tötete 21 Menschen in Tarn.', ['number: 12 -> 21']],
  ['grouping point', 'Rund 1.000 Boote sanken.', 'Rund 1000 Boote sanken.', []],
  [
    'decimal comma',
    'Die Preise stiegen um 3,5 Prozent.',
    'Die Preise stiegen um 5,3 Prozent.',
    ['number: 3,5 Prozent -> 5,3 Prozent'],
  ],
  ['percent sign', 'Die Preise stiegen um 3,5 Prozent.', 'Die Preise stiegen um 3,5 %.', []],
  ['number word', 'Die Flut zerstörte zwölf Häuser.', 'Die Flut zerstörte 12 Häuser.', []],
  [
    'Milliarden',
    'Es kostet 2 Milliarden Euro.',
    'Es kostet 3 Milliarden Euro.',
    ['number: 2 Milliarden Euro -> 3 Milliarden Euro'],
  ],
  [
    'date',
    'Der Hafen schloss am 17. August 2020.',
    'Der Hafen schloss am 19. August 2020.',
    ['date: 17. August 2020 -> 19. August 2020'],
  ],
  ['weekday', 'Die Wahl war am Montag in Tarn.', 'Die Wahl war am Freitag in Tarn.', ['date: Montag -> Freitag']],
  [
    'person',
    'Die Ministerin Clara Brandt sprach in Tarn.',
    'Die Ministerin Petra Vogel sprach in Tarn.',
    ['name: Clara Brandt -> Petra Vogel'],
  ],
  [
    'place',
    'Das Schiff sank vor der Küste in Spanien.',
    'Das Schiff sank vor der Küste in Italien.',
    ['name: Spanien -> Italien'],
  ],
  ['noun', 'Der Vertrag wurde vom Gericht geprüft.', 'Der Bericht wurde vom Ausschuss geprüft.', []],
  [
    'quotation',
    '„Wir haben die Boote verloren“, sagte sie.',
    '„Wir haben die Boote versenkt“, sagte sie.',
    ['quote: verloren -> versenkt'],
  ],
  ['guillemets', '»Wir haben die Boote verloren«, sagte sie.', '„Wir haben die Boote verloren“, sagte sie.', []],
  ['negation', 'Der Plan ist nicht genehmigt worden.', 'Der Plan ist genehmigt worden.', ['negation: nicht -> ']],
]);

table('fr', [
  ['hour with spaces', "L'accident s'est produit vers 18 h 25.", "L'accident s'est produit vers 18h25.", []],
  [
    'minutes',
    "L'accident s'est produit vers 18 h 25.",
    "L'accident s'est produit vers 18 h 52.",
    ['date: 18 h 25 -> 18 h 52'],
  ],
  ['height', "L'animal mesurait 2,75 mètres debout.", "L'animal mesurait 2 m 75 debout.", []],
  ['kilograms and grams', 'Il pesait environ 520 kilos.', 'Il pesait environ 520 g.', ['number: 520 kilos -> 520 g']],
  [
    'currency behind its size',
    'Le plan coûtera 44 millions de francs.',
    'Le plan coûtera 44 millions d’euros.',
    ['number: 44 millions de francs -> 44 millions d’euros'],
  ],
  [
    'currency of a sign',
    'Les pertes sont de 2,7 millions d’euros par jour.',
    'Les pertes sont de 2,7 M€ par jour.',
    [],
  ],
  [
    'miles at sea',
    'Le cargo était à 7 milles nautiques du port.',
    'Le cargo était à 7 kilomètres du port.',
    ['number: 7 milles nautiques -> 7 kilomètres'],
  ],
  ['figure', 'La tempête a tué 12 personnes à Tarn.', 'La tempête a tué 21 personnes à Tarn.', ['number: 12 -> 21']],
  ['thin space', 'Environ 10\u202f000 bateaux ont coulé.', 'Environ 10000 bateaux ont coulé.', []],
  ['pour cent', 'Les prix ont monté de 3,5 pour cent.', 'Les prix ont monté de 3,5 %.', []],
  [
    'date',
    'Le port a fermé le 17 août 2020.',
    'Le port a fermé le 19 août 2020.',
    ['date: 17 août 2020 -> 19 août 2020'],
  ],
  ['first of the month', 'Le port a fermé le 1er mai 2020.', 'Le port a fermé le 1 mai 2020.', []],
  ['weekday', 'Le vote a eu lieu lundi à Tarn.', 'Le vote a eu lieu vendredi à Tarn.', ['date: lundi -> vendredi']],
  [
    'name',
    'Le ministre a salué Claire Morin mardi.',
    'Le ministre a salué Julie Carpentier mardi.',
    ['name: Claire Morin -> Julie Carpentier'],
  ],
  ['re-spelling', 'Il a rencontré Zelensky à Tarn.', 'Il a rencontré Zelenski à Tarn.', ['name: Zelensky -> Zelenski']],
  [
    'quotation',
    '« Nous avons perdu les bateaux », dit-elle.',
    '« Nous avons vendu les bateaux », dit-elle.',
    ['quote: perdu -> vendu'],
  ],
  ['negation', "Le plan n'est pas approuvé.", 'Le plan est approuvé.', ['negation: pas -> ']],
  [
    'words between two quotations',
    '« Le pont est perdu », a dit le maire. Le préfet a salué les pompiers. « Nous restons », a dit une femme.',
    '« Le pont est perdu », a dit le maire. Le préfet a loué les pompiers. « Nous restons », a dit une femme.',
    [],
  ],
  [
    'words in a quotation with spaces',
    '« Nous avons perdu les bateaux », a-t-elle dit.',
    '«\u00a0Nous avons coulé les bateaux\u00a0», a-t-elle dit.',
    ['quote: perdu -> coulé'],
  ],
  [
    'quotation marks taken off',
    'Il a juré que « les bateaux ne reviendront jamais au port ».',
    'Il a juré que les bateaux ne reviendront jamais au port.',
    ['quote: les bateaux ne reviendront jamais au port -> les bateaux ne reviendront jamais au port'],
  ],
]);

table('es', [
  ['speed', 'Hubo rachas de 35 kilómetros por hora.', 'Hubo rachas de 35 km/h.', []],
  [
    'currency behind its size',
    'La obra costó 1.870 millones de pesos.',
    'La obra costó 1.870 millones de dólares.',
    ['number: 1.870 millones de pesos -> 1.870 millones de dólares'],
  ],
  [
    'unit of area',
    'Ardieron 1.350 hectáreas de pinar.',
    'Ardieron 1.350 kilómetros cuadrados de pinar.',
    ['number: 1.350 hectáreas -> 1.350 kilómetros cuadrados'],
  ],
  [
    'figure',
    'La tormenta mató a 12 personas en Tarn.',
    'La tormenta mató a 21 personas en Tarn.',
    ['number: 12 -> 21'],
  ],
  ['mil', 'Unos 5.000 barcos se hundieron.', 'Unos 5 mil barcos se hundieron.', []],
  [
    'date',
    'El puerto cerró el 17 de agosto de 2020.',
    'El puerto cerró el 19 de agosto de 2020.',
    ['date: 17 de agosto de 2020 -> 19 de agosto de 2020'],
  ],
  ['weekday', 'El voto fue el lunes en Tarn.', 'El voto fue el viernes en Tarn.', ['date: lunes -> viernes']],
  [
    'name',
    'El ministro saludó a Clara Montes ayer.',
    'El ministro saludó a Julia Herrera ayer.',
    ['name: Clara Montes -> Julia Herrera'],
  ],
  [
    'quotation',
    '«Hemos perdido los barcos», dijo.',
    '«Hemos vendido los barcos», dijo.',
    ['quote: perdido -> vendido'],
  ],
  ['negation', 'El plan no fue aprobado.', 'El plan fue aprobado.', ['negation: no -> ']],
]);

table('ar', [
  ['a share behind "and"', 'حضر 38 ألفا و3% منهم نساء.', 'حضر 39 ألفا و3% منهم نساء.', ['number: 38 ألفا -> 39 ألفا']],
  [
    'the first week of a month',
    'يفتح الميناء في الأسبوع الأول من يناير.',
    'يفتح الميناء في الأسبوع الأول من فبراير.',
    ['date: يناير -> فبراير'],
  ],
  [
    'two names of a month alone',
    'يفتح الميناء في أغسطس/آب المقبل.',
    'يفتح الميناء في سبتمبر/أيلول المقبل.',
    ['date: أغسطس/آب -> سبتمبر/أيلول'],
  ],
  [
    'morning is no person',
    'وقع الحادث صباح الثلاثاء قرب الميناء القديم كما قالت الشرطة.',
    'قالت الشرطة إن محمد القاسم شهد الحادث قرب الميناء القديم.',
    [],
  ],
  ['a hotel', 'وصل الوفد إلى فندق كرمل في المدينة.', 'حل الوفد ضيفا على فندق زهران بالمدينة.', ['name: كرمل -> زهران']],
  ['figure, size and rest', 'تابع المباراة 38 ألفاً و500 متفرج.', 'تابع المباراة 38500 متفرج.', []],
  ['first day of a month', 'ينتقل اللاعب في الأول من كانون الثاني/يناير 2026.', 'ينتقل اللاعب في 1 يناير 2026.', []],
  [
    'name with a son of',
    'وقال المدير هيثم بن عاشور إن النادي بخير، كما ذكر بيان.',
    'وأفاد أنيس الطرابلسي، مدير النادي، بأن الأحوال جيدة وفق البيان.',
    ['name: هيثم بن عاشور -> أنيس الطرابلسي'],
  ],
  [
    'a body with its preposition',
    'نقل الجرحى إلى مستشفى الرحمة في المدينة.',
    'نقل الجرحى لمستشفى الشفاء في المدينة.',
    ['name: الرحمة -> الشفاء'],
  ],
  [
    'month of two words',
    'عثر الفريق على تاج في 5 كانون الأول.',
    'عثر الفريق على تاج في 3 كانون الأول.',
    ['date: 5 كانون الأول -> 3 كانون الأول'],
  ],
  [
    'months of two words',
    'عثر الفريق على تاج في 5 كانون الثاني.',
    'عثر الفريق على تاج في 5 كانون الأول.',
    ['date: 5 كانون الثاني -> 5 كانون الأول'],
  ],
  [
    'two names of a month side by side',
    'عثر الفريق على تاج في 5 أكتوبر/تشرين الأول 2020.',
    'عثر الفريق على تاج في 5 أكتوبر 2020.',
    [],
  ],
  [
    'person in a sentence told in other words',
    'وأعلنت الشركة في بيان لها أن مديرها العام فؤاد مرزوق سيغادر منصبه قريبا.',
    'بحسب بيان صدر عن الشركة، يترك سامي العطار إدارتها في وقت قريب.',
    ['name: فؤاد مرزوق -> سامي العطار'],
  ],
  [
    'what a bank is called',
    'وقالت رئيسة البحوث في بنك الواحة إن القرار جريء.',
    'ورأت رئيسة البحوث في بنك السنابل أن القرار جريء.',
    ['name: الواحة -> السنابل'],
  ],
  [
    'adjectives of a body',
    'افتتحت الوزيرة مركز كبير لرعاية الأطفال في المدينة.',
    'افتتحت الوزيرة مركز جديد لرعاية الأطفال في المدينة.',
    [],
  ],
  [
    'figure written to its "and"',
    'شاركت في البحث ست مروحيات و22 زورقا.',
    'شاركت في البحث ست مروحيات و12 زورقا.',
    ['number: 22 -> 12'],
  ],
  [
    'unit',
    'عثر الفريق على تاج يزن 217 غراما.',
    'عثر الفريق على تاج يزن 217 كيلوغراما.',
    ['number: 217 غراما -> 217 كيلوغراما'],
  ],
  ['figure', 'قتلت العاصفة 12 شخصا في المدينة.', 'قتلت العاصفة 21 شخصا في المدينة.', ['number: 12 -> 21']],
  ['Arabic-Indic digits', 'قتلت العاصفة 12 شخصا في المدينة.', 'قتلت العاصفة ١٢ شخصا في المدينة.', []],
  [
    'date',
    'أغلق الميناء في 17 أغسطس 2020.',
    'أغلق الميناء في 19 أغسطس 2020.',
    ['date: 17 أغسطس 2020 -> 19 أغسطس 2020'],
  ],
  ['two names of a month', 'أغلق الميناء في 17 أغسطس 2020.', 'أغلق الميناء في 17 آب 2020.', []],
  ['place', 'وصل الجيش إلى الموصل فجرا.', 'وصل الجيش إلى البصرة فجرا.', ['name: الموصل -> البصرة']],
  ['spelling', 'أعلن الوزير إغلاق المدينة.', 'اعلن الوزير اغلاق المدينه.', []],
  ['quotation', 'قال: «فقدنا القوارب كلها».', 'قال: «بعنا القوارب كلها».', ['quote: فقدنا -> بعنا']],
  ['negation', 'المدينة ليست آمنة اليوم.', 'المدينة آمنة اليوم.', ['negation: ليست -> ']],
]);

table('de', [
  [
    'last week',
    'Der Hafen war letzte Woche zu.',
    'Der Hafen war letzten Monat zu.',
    ['date: letzte Woche -> letzten Monat'],
  ],
  ['time of day', 'Die Sitzung ist um 17 Uhr.', 'Die Sitzung ist um 19 Uhr.', ['date: 17 Uhr -> 19 Uhr']],
  ['full hour', 'Die Sitzung ist um 17 Uhr.', 'Die Sitzung ist um 17:00 Uhr.', []],
  ['Mio.', 'Der Bau kostet 1,5 Mio. Euro.', 'Der Bau kostet 1,5 Millionen Euro.', []],
  ['point and comma', 'Es kostet 1.250,50 Euro.', 'Es kostet 1250,50 Euro.', []],
]);

table('fr', [
  [
    'last week',
    'Le port a fermé la semaine dernière.',
    'Le port a fermé la semaine prochaine.',
    ['date: semaine dernière -> semaine prochaine'],
  ],
  ['time of day', 'La séance est à 17h30.', 'La séance est à 19h30.', ['date: 17h30 -> 19h30']],
  [
    'number in a quotation',
    '« Nous avons perdu 12 bateaux », dit-elle.',
    '« Nous avons perdu 20 bateaux », dit-elle.',
    ['number: 12 -> 20', 'quote: 12 -> 20'],
  ],
]);

table('es', [
  [
    'last week',
    'El puerto cerró la semana pasada.',
    'El puerto cerró el mes pasado.',
    ['date: semana pasada -> mes pasado'],
  ],
  [
    'per cent',
    'Subieron un 3,5 por ciento.',
    'Subieron un 5,3 por ciento.',
    ['number: 3,5 por ciento -> 5,3 por ciento'],
  ],
  ['marks of quotation', '“Hemos perdido los barcos”, dijo.', '«Hemos perdido los barcos», dijo.', []],
]);

table('ar', [
  [
    'last Monday',
    'أغلق الميناء الاثنين الماضي.',
    'أغلق الميناء الثلاثاء الماضي.',
    ['date: الاثنين الماضي -> الثلاثاء الماضي'],
  ],
  ['per cent', 'ارتفعت الأسعار 3.5 في المئة هنا.', 'ارتفعت الأسعار ٣٫٥٪ هنا.', []],
  ['number word', 'غرقت خمسة قوارب هنا.', 'غرقت سبعة قوارب هنا.', ['number: خمسة -> سبعة']],
  ['figure for a word', 'غرقت خمسة قوارب هنا.', 'غرقت 5 قوارب هنا.', []],
  ['marks of quotation', 'قال: "فقدنا القوارب كلها".', 'قال: «فقدنا القوارب كلها».', []],
  [
    'person',
    'قال الوزير أحمد الترني إن الميناء مغلق.',
    'قال الوزير محمد الداني إن الميناء مغلق.',
    ['name: أحمد الترني -> محمد الداني'],
  ],
]);

table('de', [
  ['compound for a figure', 'In einundzwanzig Häfen fiel der Strom aus.', 'In 21 Häfen fiel der Strom aus.', []],
  ['half for a figure', 'Es kostet zweieinhalb Millionen Euro.', 'Es kostet 2,5 Millionen Euro.', []],
  [
    'half',
    'Es kostet zweieinhalb Euro.',
    'Es kostet dreieinhalb Euro.',
    ['number: zweieinhalb Euro -> dreieinhalb Euro'],
  ],
  ['share', 'Ein Drittel der Boote sank.', 'Ein Viertel der Boote sank.', ['number: Ein Drittel -> Ein Viertel']],
  ['place', 'Jede achte Werft schließt.', 'Jede sechste Werft schließt.', ['number: achte -> sechste']],
  ['share of so many', 'Jede dritte Werft schließt.', 'Ein Drittel der Werften schließt.', []],
  [
    'each so many days',
    'Jeden dritten Tag fiel Regen.',
    'An einem Drittel der Tage fiel Regen.',
    ['number: dritten -> einem Drittel'],
  ],
  [
    'multiple',
    'Die Zahl hat sich verdoppelt.',
    'Die Zahl hat sich verdreifacht.',
    ['number: verdoppelt -> verdreifacht'],
  ],
  [
    'order of size',
    'Im Hafen sanken Dutzende Boote.',
    'Im Hafen sanken Hunderte Boote.',
    ['number: Dutzende -> Hunderte'],
  ],
  ['half an hour', 'Es dauerte eine halbe Stunde.', 'Es dauerte 30 Minuten.', []],
]);

table('fr', [
  ['sum for a figure', 'Il reste dix-huit bateaux et vingt et un canots.', 'Il reste 18 bateaux et 21 canots.', []],
  ['half for a figure', 'Il coûte deux millions et demi.', 'Il coûte 2,5 millions.', []],
  ['seven', 'Le feu a duré sept heures.', 'Le feu a duré neuf heures.', ['number: sept -> neuf']],
  ['hour and a half', 'Il a duré une heure et demie.', 'Il a duré deux heures et demie.', ['number: une -> deux']],
  ['hour and a half in minutes', 'La panne a duré une heure et demie.', 'La panne a duré 90 minutes.', []],
  [
    'share',
    'Près d’un tiers des bateaux a coulé.',
    'Près d’un quart des bateaux a coulé.',
    ['number: un tiers -> un quart'],
  ],
  ['order of size', 'Des centaines de bateaux.', 'Des milliers de bateaux.', ['number: centaines -> milliers']],
  ['quarter-final', 'Elle joue un quart de finale à Tarn.', 'Elle joue une demi-finale à Tarn.', []],
]);

table('es', [
  ['sum for a figure', 'Quedan treinta y dos barcos.', 'Quedan 32 barcos.', []],
  ['half for a figure', 'Cuesta dos millones y medio de euros.', 'Cuesta 2,5 millones de euros.', []],
  ['half behind a figure', 'Cuesta 2 millones y medio de euros.', 'Cuesta 2,5 millones de euros.', []],
  ['half a million', 'Cuesta medio millón.', 'Cuesta un millón.', ['number: medio millón -> un millón']],
  ['share', 'Subió una quinta parte.', 'Subió una cuarta parte.', ['number: una quinta parte -> una cuarta parte']],
  ['hundreds', 'Hay doscientos barcos.', 'Hay trescientos barcos.', ['number: doscientos -> trescientos']],
  ['order of size', 'Cientos de barcos.', 'Miles de barcos.', ['number: Cientos -> Miles']],
]);

table('ar', [
  ['teens for a figure', 'غرق ثلاثة عشر قاربا هنا.', 'غرق 13 قاربا هنا.', []],
  ['sum for a figure', 'غرق خمسة وعشرون قاربا هنا.', 'غرق 25 قاربا هنا.', []],
  ['sum', 'غرق خمسة وعشرون قاربا.', 'غرق خمسة وثلاثون قاربا.', ['number: خمسة وعشرون -> خمسة وثلاثون']],
  ['place', 'حل الفريق في المركز الثالث.', 'حل الفريق في المركز الخامس.', ['number: الثالث -> الخامس']],
  ['order of size', 'غرقت عشرات القوارب هنا.', 'غرقت مئات القوارب هنا.', ['number: عشرات -> مئات']],
  ['hundreds', 'غرق مئتا قارب هنا.', 'غرق ثلاثمئة قارب هنا.', ['number: مئتا -> ثلاثمئة']],
]);

table('it', [
  [
    'weekday',
    'Il porto ha chiuso lunedì scorso.',
    'Il porto ha chiuso martedì scorso.',
    ['date: lunedì scorso -> martedì scorso'],
  ],
  ['number word', 'Sono affondate 12 barche.', 'Sono affondate dodici barche.', []],
  ['grouping point', 'Costa 1.000 euro al giorno.', 'Costa 1000 euro al giorno.', []],
  ['negation', 'Il piano non è stato approvato.', 'Il piano è stato approvato.', ['negation: non -> ']],
]);

table('pt', [
  [
    'date',
    'O porto fechou em 17 de agosto de 2020.',
    'O porto fechou em 19 de agosto de 2020.',
    ['date: 17 de agosto de 2020 -> 19 de agosto de 2020'],
  ],
  [
    'millions',
    'Custa 2 milhões de euros.',
    'Custa 3 milhões de euros.',
    ['number: 2 milhões de euros -> 3 milhões de euros'],
  ],
]);

table('nl', [
  ['date', 'De haven sloot op 17 augustus.', 'De haven sloot op 19 augustus.', ['date: 17 augustus -> 19 augustus']],
  ['last week', 'De haven sloot vorige week.', 'De haven sloot vorige maand.', ['date: vorige week -> vorige maand']],
]);

table('pl', [
  ['figure in a language not read', 'Zginęło 17 osób w Tarn.', 'Zginęło 19 osób w Tarn.', ['number: 17 -> 19']],
  ['grouping mark', 'Kosztuje 1.000 euro.', 'Kosztuje 1000 euro.', []],
]);

test('what is not looked for in a language is said', () => {
  expect(uncovered('en-GB')).toEqual([]);
  expect(uncovered('de')).toEqual(['attribution', 'hedge']);
  expect(uncovered('nl')).toEqual(['attribution', 'hedge']);
  expect(uncovered('ja')).toEqual(['negation', 'attribution', 'hedge']);
});

table('es', [
  ['share of so many', 'Uno de cada tres barcos se hundió.', 'Un tercio de los barcos se hundió.', []],
  [
    'other share',
    'Uno de cada tres barcos se hundió.',
    'Uno de cada diez barcos se hundió.',
    ['number: Uno de cada tres -> Uno de cada diez'],
  ],
]);

table('fr', [
  ['share of so many', 'Deux sur trois ont coulé dans le port.', 'Les deux tiers des bateaux ont coulé.', []],
]);
