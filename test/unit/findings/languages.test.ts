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
]);

table('es', [
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

test('what is not looked for in a language is said', () => {
  expect(uncovered('en-GB')).toEqual([]);
  expect(uncovered('de')).toEqual(['attribution', 'hedge']);
  expect(uncovered('ja')).toEqual(['negation', 'attribution', 'hedge']);
});
