import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/trace.ts';

/** An invented story of five paragraphs; the second is left out, the last put first, a sixth put in, a figure altered. */
const STORIES = {
  de: {
    paragraphs: [
      'Die Autofähre Sankt Olvar ist am Montag vor der Insel Grenhaven in Brand geraten und nach neun Stunden gesunken.',
      'Nach Angaben der Reederei waren 212 Menschen an Bord, als der Maschinenraum kurz nach Mitternacht Feuer fing.',
      'Rettungsboote aus drei Häfen brachten die Passagiere bei schwerem Seegang an Land, wo Helfer Decken verteilten.',
      'Die Werft in Tarnow hatte das Schiff erst im Frühjahr überholt und mit neuen Pumpen ausgestattet.',
      'Der Bürgermeister von Grenhaven öffnete die Turnhalle und bat die Bewohner um warme Kleidung für die Kinder.',
    ],
    put: 'Am Abend läuten auf der Insel alle Glocken, und der Chor singt im alten Speicher am Fischmarkt.',
    figure: ['drei Häfen', 'fünf Häfen'],
  },
  fr: {
    paragraphs: [
      'Le ferry Saint-Olvar a pris feu lundi au large de l’île de Grenhaven avant de couler au bout de neuf heures.',
      'Selon la compagnie, 212 personnes se trouvaient à bord quand la salle des machines a brûlé peu après minuit.',
      'Des canots venus de trois ports ont ramené les passagers à terre malgré une mer forte et un vent glacial.',
      'Le chantier naval de Tarnow avait révisé le navire au printemps et changé toutes ses pompes à incendie.',
      'Le maire de Grenhaven a ouvert le gymnase et demandé aux habitants des vêtements chauds pour les enfants.',
    ],
    put: 'Ce soir, toutes les cloches de l’île sonneront et la chorale chantera dans le vieux grenier du marché.',
    figure: ['trois ports', 'cinq ports'],
  },
  es: {
    paragraphs: [
      'El transbordador San Olvar se incendió el lunes frente a la isla de Grenhaven y se hundió nueve horas después.',
      'Según la naviera, había 212 personas a bordo cuando ardió la sala de máquinas poco después de medianoche.',
      'Botes de tres puertos llevaron a los pasajeros a tierra con mar gruesa y un viento helado del norte.',
      'El astillero de Tarnow había revisado el barco en primavera y cambiado todas sus bombas contra incendios.',
      'El alcalde de Grenhaven abrió el gimnasio y pidió a los vecinos ropa de abrigo para los niños.',
    ],
    put: 'Esta noche sonarán todas las campanas de la isla y el coro cantará en el viejo granero del mercado.',
    figure: ['tres puertos', 'cinco puertos'],
  },
  ar: {
    paragraphs: [
      'اشتعلت النيران في العبارة أولفار يوم الاثنين قبالة جزيرة غرنهافن ثم غرقت بعد تسع ساعات من الحريق.',
      'وقالت الشركة المالكة إن 212 شخصا كانوا على متنها حين احترقت غرفة المحركات بعد منتصف الليل بقليل.',
      'ونقلت زوارق من 3 موانئ الركاب إلى الشاطئ رغم ارتفاع الموج وشدة الرياح الباردة القادمة من الشمال.',
      'وكان حوض السفن في تارنو قد أصلح السفينة في الربيع وركب فيها مضخات جديدة لإطفاء الحرائق.',
      'وفتح عمدة غرنهافن القاعة الرياضية وطلب من السكان ملابس دافئة للأطفال الذين وصلوا مبللين.',
    ],
    put: 'وستقرع أجراس الجزيرة كلها هذا المساء وتنشد الجوقة في المخزن القديم قرب سوق السمك.',
    figure: ['3 موانئ', '5 موانئ'],
  },
} as const;

describe.each(Object.entries(STORIES))('a story in %s', (language, { paragraphs, put, figure }) => {
  const [first, second, third, fourth, last] = paragraphs;
  const original = paragraphs.join('\n\n');
  const article = [last, first, put, third.replace(figure[0], figure[1]), fourth].join('\n\n');
  const report = compare({ text: article, language }, { id: 'original', text: original, language });
  const words = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

  test('what was left out', async () => {
    expect((await report).omitted.map((span) => words(original, span))).toEqual([second]);
  });
  test('what was added', async () => {
    const added = (await report).passages.filter(({ kind }) => kind === 'added');
    expect(added.map((passage) => words(article, passage.article))).toEqual([put]);
  });
  test('what was moved', async () => {
    const moved = (await report).passages.filter((passage) => passage.moved);
    expect(moved.map((passage) => words(article, passage.article))).toEqual([last]);
  });
  test('what was altered, and what is not looked for', async () => {
    const { passages, notes } = await report;
    const kinds = passages.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds).toEqual(['number']);
    expect(notes?.join(' ')).toMatch(/changed attributions and hedges are not looked for/);
  });
});
