import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../lib/lineage/credits.ts';
import type { Credit } from '../../../lib/report.ts';

/** Reads a text and gives each credit as "how name: words". */
const read = (text: string): string[] =>
  findCredits({ text }).map((c) => `${c.how} ${c.name}: ${c.span ? text.slice(c.span.start, c.span.end) : '-'}`);

const filler =
  'The ferry left the northern quay at noon with nobody on board, and nobody on the quay could say why.\n\n';

describe('credits found in the text', () => {
  it.each<[string, Credit['how'], string, string]>([
    // English
    ['BRENDAL (AP) — The dam held.', 'dateline', 'Associated Press', 'BRENDAL (AP) —'],
    ['LONDON, May 3 (Reuters) - Shares of Ostrel fell.', 'dateline', 'Reuters', 'LONDON, May 3 (Reuters) -'],
    ['(AFP) - A tunnel was opened.', 'dateline', 'AFP', '(AFP) -'],
    ['BEIJING, May 3 (Xinhua) -- A bridge was closed.', 'dateline', 'Xinhua', 'BEIJING, May 3 (Xinhua) --'],
    ['NEW YORK--(BUSINESS WIRE)--Ostrel names a chair.', 'dateline', 'Business Wire', 'NEW YORK--(BUSINESS WIRE)--'],
    [
      'AUSTIN, Texas, May 3, 2021 /PRNewswire/ -- Ostrel names a chair.',
      'dateline',
      'PR Newswire',
      'AUSTIN, Texas, May 3, 2021 /PRNewswire/ --',
    ],
    [
      'By Jane Orrin, Associated Press\n\nThe dam held.',
      'byline',
      'Associated Press',
      'By Jane Orrin, Associated Press',
    ],
    ['Reuters staff\n\nThe dam held.', 'byline', 'Reuters', 'Reuters staff'],
    [
      'By JANE ORRIN and Jon Lind Associated Press\n\nThe dam held.',
      'byline',
      'Associated Press',
      'By JANE ORRIN and Jon Lind Associated Press',
    ],
    ['The dam held.\n\nSource: Reuters', 'byline', 'Reuters', 'Source: Reuters'],
    ['Von Jana Orrin, dpa\n\nDer Damm hielt.', 'byline', 'dpa', 'Von Jana Orrin, dpa'],
    ['AP Interview: Mayor says the dam will hold\n\nThe dam held.', 'byline', 'Associated Press', 'AP Interview:'],
    [
      'He said so in an exclusive interview with the Associated Press.',
      'body',
      'Associated Press',
      'exclusive interview with the Associated Press',
    ],
    ['The harbour master told Reuters that it would.', 'body', 'Reuters', 'told Reuters'],
    ['Four boats sank, according to AFP.', 'body', 'AFP', 'according to AFP'],
    ['The leak was first reported by Bloomberg News.', 'body', 'Bloomberg', 'first reported by Bloomberg News'],
    [
      'The Associated Press contributed to this report.',
      'body',
      'Associated Press',
      'The Associated Press contributed to this report',
    ],
    ['Emails obtained by UPI show it.', 'body', 'UPI', 'obtained by UPI'],
    ['The mayor at the dam. (AP Photo/Jon Orrin)', 'photo', 'Associated Press', '(AP Photo/Jon Orrin)'],
    ['The mayor at the dam. (Photo: Jon Orrin, AP)', 'photo', 'Associated Press', '(Photo: Jon Orrin, AP)'],
    ['Photo: Getty Images', 'photo', 'Getty Images', 'Photo: Getty Images'],
    ['The mayor at the dam. Jon Orrin/Pool via REUTERS', 'photo', 'Reuters', 'via REUTERS'],
    [
      'Copyright 2023 The Associated Press. All rights reserved.',
      'copyright',
      'Associated Press',
      'Copyright 2023 The Associated Press. All rights reserved.',
    ],
    ['© 2021 AFP', 'copyright', 'AFP', '© 2021 AFP'],
    [
      'Associated Press reporter Jon Orrin in Brendal, D.C., also contributed to this story.',
      'body',
      'Associated Press',
      'Associated Press reporter Jon Orrin in Brendal, D.C., also contributed',
    ],
    ['Material from AFP and Reuters was used.', 'body', 'Reuters', 'Reuters'],
    ['The dam held.\n\nContributing: Associated Press', 'byline', 'Associated Press', 'Contributing: Associated Press'],
    ['Jon Orrin/AP The mayor at the dam on Monday.', 'photo', 'Associated Press', 'Jon Orrin/AP'],
    ['Via Reuters:\n\nThe dam held.', 'body', 'Reuters', 'Via Reuters'],
    ['The dam held. Via CNN: “It will not break.”', 'body', 'CNN', 'Via CNN'],
    ['CNN is reporting that the dam held.', 'body', 'CNN', 'CNN is reporting'],
    ['A study by CNN found three dams like it.', 'body', 'CNN', 'study by CNN'],
    ['Reuters, citing two officials, put the cost at nine crowns.', 'body', 'Reuters', 'Reuters, citing'],
    ['BRENDAL/SKARV, March 7 (Reuters) - The dam held.', 'dateline', 'Reuters', 'BRENDAL/SKARV, March 7 (Reuters) -'],
    // German
    ['Berlin (dpa) - Der Damm hielt stand.', 'dateline', 'dpa', 'Berlin (dpa) -'],
    [
      'Der Bürgermeister sagte der Nachrichtenagentur Reuters, der Damm halte.',
      'body',
      'Reuters',
      'sagte der Nachrichtenagentur Reuters',
    ],
    ['Das meldet die Deutsche Presse-Agentur.', 'body', 'dpa', 'meldet die Deutsche Presse-Agentur'],
    ['Foto: Jon Orrin/dpa', 'photo', 'dpa', 'Foto: Jon Orrin/dpa'],
    [
      'Der Damm halte, sagte Bürgermeister Jon Orrin der Deutschen Presse-Agentur.',
      'body',
      'dpa',
      'sagte Bürgermeister Jon Orrin der Deutschen Presse-Agentur',
    ],
    [
      'Wie die polnische Nachrichtenagentur PAP berichtet, hält der Damm.',
      'body',
      'PAP',
      'Wie die polnische Nachrichtenagentur PAP',
    ],
    // French
    ['PARIS, 3 mai 2021 (AFP) - Le barrage a tenu.', 'dateline', 'AFP', 'PARIS, 3 mai 2021 (AFP) -'],
    ['Le barrage tiendra, a déclaré à l’AFP le maire de Brendal.', 'body', 'AFP', 'déclaré à l’AFP'],
    ["Selon l'agence Reuters, le barrage a tenu.", 'body', 'Reuters', "Selon l'agence Reuters"],
    // Spanish
    ['Madrid, 3 may (EFE).- La presa resistió.', 'dateline', 'EFE', 'Madrid, 3 may (EFE).-'],
    ['La presa resistirá, dijo a la agencia EFE el alcalde.', 'body', 'EFE', 'dijo a la agencia EFE'],
    ['Según informó Reuters, la presa resistió.', 'body', 'Reuters', 'Según informó Reuters'],
    ['La agencia de noticias palestina Wafa habló de la presa.', 'body', 'WAFA', 'agencia de noticias palestina Wafa'],
    // Italian, Portuguese, Dutch, Swedish
    ['(ANSA) - ROMA, 03 MAG - La diga ha tenuto.', 'dateline', 'ANSA', '(ANSA) -'],
    ["La diga terrà, ha detto all'ANSA il sindaco.", 'body', 'ANSA', "detto all'ANSA"],
    ['A barragem vai aguentar, disse à agência Lusa o presidente.', 'body', 'Lusa', 'disse à agência Lusa'],
    ['De dam houdt het, zei hij tegen persbureau Reuters.', 'body', 'Reuters', 'zei hij tegen persbureau Reuters'],
    ['Dammen håller, säger borgmästaren till nyhetsbyrån TT.', 'body', 'TT', 'säger borgmästaren till nyhetsbyrån TT'],
    // Russian
    ['МОСКВА, 3 мая - РИА Новости. Плотина выдержала.', 'dateline', 'RIA Novosti', 'МОСКВА, 3 мая - РИА Новости.'],
    ['МОСКВА, 3 мая. /ТАСС/. Плотина выдержала.', 'dateline', 'TASS', 'МОСКВА, 3 мая. /ТАСС/.'],
    ['Плотина выдержала, сообщает Интерфакс.', 'body', 'Interfax', 'сообщает Интерфакс'],
    ['Об этом мэр заявил агентству Рейтер.', 'body', 'Reuters', 'заявил агентству Рейтер'],
    // Arabic
    ['برندال (رويترز) - صمد السد.', 'dateline', 'Reuters', 'برندال (رويترز) -'],
    [
      'وقال العمدة في مقابلة مع وكالة أسوشيتد برس إن السد صامد.',
      'body',
      'Associated Press',
      'مقابلة مع وكالة أسوشيتد برس',
    ],
    ['وقال العمدة لوكالة فرانس برس إن السد صامد.', 'body', 'AFP', 'وقال العمدة لوكالة فرانس برس'],
    // Chinese, Japanese, Korean
    ['新华社北京5月3日电 大坝安然无恙。', 'dateline', 'Xinhua', '新华社北京5月3日电'],
    ['[東京 3日 ロイター] - ダムは持ちこたえた。', 'dateline', 'Reuters', '[東京 3日 ロイター]'],
    ['(서울=연합뉴스) 댐은 무사했다.', 'dateline', 'Yonhap', '(서울=연합뉴스)'],
    // Turkish, Polish, Indonesian
    ['ANKARA (AA) - Baraj dayandı.', 'dateline', 'Anadolu', 'ANKARA (AA) -'],
    ['Tama wytrzymała, podaje agencja Reuters.', 'body', 'Reuters', 'podaje agencja Reuters'],
    ['Bendungan itu kokoh, kata wali kota kepada Antara.', 'body', 'Antara', 'kepada Antara'],
    // Outlets
    ['The clerk told CNN that the dam held.', 'body', 'CNN', 'told CNN'],
    [
      'The plan was first reported by the Brendal Courier.',
      'body',
      'Brendal Courier',
      'first reported by the Brendal Courier',
    ],
    ['She told the Courier nothing but told CBS News all of it.', 'body', 'CBS News', 'told CBS News'],
    [
      'Brendal’s Harbour-TV said nothing, he told Brendal’s Harbour TV in an interview.',
      'body',
      'Harbour TV',
      'told Brendal’s Harbour TV',
    ],
  ])('%s', (text, how, name, words) => {
    expect(read(text)).toContain(`${how} ${name}: ${words}`);
  });
});

describe('an agency that no list holds', () => {
  it.each<[string, string]>([
    ['NORDHAVN (Northern Wire) — The ferry left.', 'dateline Northern Wire: NORDHAVN (Northern Wire) —'],
    ['Nordhavn, May 3 (Northern Wire) - The ferry left.', 'dateline Northern Wire: Nordhavn, May 3 (Northern Wire) -'],
    ['© 2024 Northern Wire', 'copyright Northern Wire: © 2024 Northern Wire'],
    [
      'Copyright 2024 Northern Wire. All rights reserved.',
      'copyright Northern Wire: Copyright 2024 Northern Wire. All rights reserved.',
    ],
    ['The captain told Northern Wire in an interview that he slept.', 'body Northern Wire: told Northern Wire'],
    [
      'In an exclusive interview with Northern Wire on Tuesday he said it.',
      'body Northern Wire: exclusive interview with Northern Wire',
    ],
    ['The ferry left, Northern Wire reported.', 'body Northern Wire: Northern Wire reported'],
    ['But Northern Wire reported that the ferry had left.', 'body Northern Wire: Northern Wire reported'],
    ['It sank, according to the Skarv News Agency.', 'body Skarv News Agency: according to the Skarv News Agency'],
    ['Lena Orrin of Northern Wire reported from Skarv.', 'body Northern Wire: Northern Wire reported'],
    [
      'Copyright Northern Wire. All rights reserved.',
      'copyright Northern Wire: Copyright Northern Wire. All rights reserved.',
    ],
    ['By Jane Orrin, Northern Wire\n\nThe ferry left.', 'byline Northern Wire: By Jane Orrin, Northern Wire'],
    ['The ferry. (Northern Wire Photo/Jon Orrin)', 'photo Northern Wire: (Northern Wire Photo/Jon Orrin)'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is credited in running text once the page has named it elsewhere', () => {
    const text = `NORDHAVN (Meridian) — The ferry left.\n\nThe captain told Meridian that he slept.`;
    expect(read(text)).toEqual(['dateline Meridian: NORDHAVN (Meridian) —', 'body Meridian: told Meridian']);
  });
});

describe('what is no credit', () => {
  it.each([
    'She takes three AP classes and an AP exam in May.',
    'A Reuters/Ipsos poll found that most voters like ferries.',
    'According to an AP-GfK poll, most voters like ferries.',
    'The union sued the Associated Press over unpaid hours.',
    'Mayor Michael Bloomberg told reporters that he liked ferries.',
    'The mayor told Bloomberg to his face that he disliked ferries; Michael Bloomberg laughed.',
    'According to the Palestinian Authority (PA) the crossing is shut.',
    'The former Associated Press reporter now keeps bees.',
    'He told Anna Lind in an interview that he slept.',
    'WASHINGTON (May 3) — The ferry left.',
    'The ministry, Anna Lind reported to the council, had no money.',
    'The harbour was safe, according to the Skarv Refugee Agency.',
    'The Pentagon Press Office reported no losses.',
    'The senator (D-Wash.) — a friend of ferries — voted no.',
    'Shares of Thomson Reuters fell by two percent.',
    'An NBC/Wall Street Journal poll found that most voters like ferries.',
    'According to a CNN/ORC poll released on Monday, most voters like ferries.',
    'He had to pass the Foreign Press Association on his way.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('metadata', () => {
  it('names an agency given as author, outlet or credit, without a span', () => {
    const article = {
      text: filler,
      author: 'Jane Orrin, The Associated Press',
      outlet: 'Reuters',
      credits: [{ name: 'AFP', span: null, how: 'metadata' }],
    } as const;
    expect(findCredits(article)).toEqual([
      { name: 'AFP', span: null, how: 'metadata' },
      { name: 'Associated Press', span: null, how: 'metadata' },
      { name: 'Reuters', span: null, how: 'metadata' },
    ]);
  });

  it('does not credit a page to its own outlet or writer', () => {
    expect(findCredits({ text: filler, author: 'Jane Orrin', outlet: 'Brendal Courier' })).toEqual([]);
  });
});

it('gives each name once in each manner, in text order', () => {
  const text = `LONDON (Reuters) - One.\n\nHe told Reuters so. She told Reuters as well.\n\n(Reuters)`;
  expect(findCredits({ text }).map((c) => c.how)).toEqual(['dateline', 'body', 'byline']);
});

it('keeps spans exact whatever stands around the credit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const text = `${before}\n\nLONDON (Reuters) - The dam held.\n\n${after}`;
      const credit = findCredits({ text }).find((c) => c.how === 'dateline' && c.name === 'Reuters');
      expect(credit?.span && text.slice(credit.span.start, credit.span.end)).toBe('LONDON (Reuters) -');
    }),
  );
});

it('reads a long page without line breaks in linear time', () => {
  const sentence =
    'The captain told Reuters that the ferry left, and Photo: the quay was empty said (AP) no one by Jane ';
  const time = (n: number): number => {
    const text = sentence.repeat(n);
    const start = performance.now();
    findCredits({ text });
    return performance.now() - start;
  };
  time(200);
  expect(time(8000)).toBeLessThan(Math.max(400, time(1000) * 40));
});
