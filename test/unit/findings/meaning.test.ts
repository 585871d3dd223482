import { describe, expect, test } from 'vitest';
import { gravity, rankChanges } from '../../../lib/findings/rank.ts';
import { changes, said, typed } from './said.ts';

/** What a standards desk asks of each kind: a source, an article, and the findings. */
type Row = readonly [source: string, article: string, expected: readonly string[]];
const table = (rows: readonly Row[], dated: Parameters<typeof typed>[2] = {}): void => {
  test.each(rows)('%s | %s', (source, article, expected) => {
    expect(typed(source, article, dated)).toEqual(expected);
  });
};

describe('numbers by value and unit', () => {
  table([
    ['Some 1,000 boats left.', 'Some thousand boats left.', []],
    ['About a thousand boats left.', 'About 1,000 boats left.', []],
    ['Half of the boats sank.', 'A third of the boats sank.', ['number: Half -> A third']],
    ['Two-thirds of the crew left.', 'Three-quarters of the crew left.', ['number: Two-thirds -> Three-quarters']],
    ['Half of the crew left.', '50 percent of the crew left.', []],
    ['Some 500,000 people came.', 'Some half a million people came.', []],
    ['They sailed two and a half hours.', 'They sailed 2.5 hours.', []],
    ['The debt doubled in a year.', 'The debt tripled in a year.', ['number: doubled -> tripled']],
    ['It is twice as big.', 'It is three times as big.', ['number: twice -> three times']],
    ['The lead is 5 percentage points.', 'The lead is 5 percent.', ['number: 5 percentage points -> 5 percent']],
    ['It lies 6 miles off Tarn.', 'It lies 6 kilometers off Tarn.', ['number: 6 miles -> 6 kilometers']],
    ['It lies 5 miles off Tarn.', 'It lies 8 km off Tarn.', []],
    ['Talks took three weeks in Tarn.', 'Talks took three months in Tarn.', ['number: three weeks -> three months']],
    ['Talks took 60 days in Tarn.', 'Talks took two months in Tarn.', []],
    ['It cost $5 million to mend.', 'It cost €5 million to mend.', ['number: $5 million -> €5 million']],
    ['It was the first half of the match.', 'It was the second half of the match.', ['number: first -> second']],
    ['He hit .346 last season.', 'He hit .246 last season.', ['number: .346 -> .246']],
    ['The 58-year-old captain left.', 'The 38-year-old captain left.', ['number: 58 -> 38']],
    ['The council voted 5-4 for it.', 'The council voted 7-2 for it.', ['number: 5 -> 7', 'number: 4 -> 2']],
  ]);
});

describe('rounding told apart from change', () => {
  const says = (source: string, article: string) => changes(source, article).map((change) => change.says);
  test('fewer digits of the same number', () => {
    expect(says('It cost $1,289,635,000 in all.', 'It cost $1.29 billion in all.')).toEqual([
      'Rounded: $1.29 billion for $1,289,635,000.',
    ]);
  });
  test('more digits of the same number', () => {
    expect(says('It cost 304 million crowns.', 'It cost 303.9 million crowns.')).toEqual([
      'Made exact: 303.9 million for 304 million.',
    ]);
  });
  test('another number', () => {
    expect(says('It sank 558 boats.', 'It sank 585 boats.')).toEqual([
      'The number differs: 585 here, 558 in the original.',
    ]);
  });
  test('ranks below a change', () => {
    const [rounded] = changes('It cost $1,289,635,000.', 'It cost $1.29 billion.');
    const [changed] = changes('It cost $1,289,635,000.', 'It cost $1.92 billion.');
    expect(gravity(rounded as never)).toBeGreaterThan(gravity(changed as never));
  });
});

describe('dates resolved against the dateline', () => {
  // 17 August 2020 was a Monday.
  const day = { source: '2020-08-17', article: '2020-08-18' };
  table(
    [
      ['The vote was held Monday.', 'The vote was held on Aug. 17.', []],
      ['The vote was held Monday.', 'The vote was held yesterday.', []],
      ['The vote was held Monday.', 'The vote was held Sunday.', ['date: Monday -> Sunday']],
      ['The vote was held last week.', 'The vote was held on Aug. 12.', ['date: last week -> Aug. 12']],
      ['The vote was held this year.', 'The vote was held in 2020.', []],
      ['The vote was held this year.', 'The vote was held in 2019.', ['date: this year -> 2019']],
      ['The bank opens Friday.', 'The bank opens on Aug. 21.', []],
      ['The bank opened last Friday.', 'The bank opened next Friday.', ['date: last Friday -> next Friday']],
      ['It closed in the summer.', 'It closed in the winter.', ['date: summer -> winter']],
      ['It meets in the fall.', 'It meets in autumn.', []],
      ['It meets at noon.', 'It meets at 12 p.m.', []],
    ],
    day,
  );
});

describe('names by folding and transliteration', () => {
  test('a re-spelling says so and ranks below another name', () => {
    const found = changes('He met al-Kadhimi in Mosul.', 'He met Al-Kazemi in Basra.');
    expect(found.map((change) => change.says)).toEqual([
      'The same name, spelt another way: Al-Kazemi for al-Kadhimi.',
      'Another name: Basra here, Mosul in the original.',
    ]);
    expect(rankChanges(found).map((change) => change.says?.slice(0, 12))).toEqual(['Another name', 'The same nam']);
  });
  table([
    ['The GOP leaders met.', 'The Republican leaders met.', []],
    ['The Republican leaders met.', 'The Democratic leaders met.', ['name: Republican -> Democratic']],
    ['The Justice Department sued.', 'The State Department sued.', ['name: Justice -> State']],
    ['Mr. King was there.', 'Mr. Vann was there.', ['name: King -> Vann']],
    ['Orlan lives in Dane, Calif.', 'Orlan lives in Dane, California.', []],
    ['Orlan, R-Ohio, was there.', 'Orlan, R-OH, was there.', []],
    ['The Korean envoy left.', 'The South Korean envoy left.', []],
    ['A rifle was found, Detective Inspector Moss said.', 'A rifle was found, DI Moss said.', []],
    ['A rifle was found, DCI Moss said.', 'A rifle was found, Detective Chief Inspector Moss said.', []],
    ['It was met by a Member of Parliament in Tarn.', 'It was met by an MP in Tarn.', []],
    ['A rifle was found by Inspector Moss.', 'A rifle was found by Constable Moss.', ['name: Inspector -> Constable']],
    ['She is a Green voter.', 'She is a Greene voter.', ['name: Green -> Greene']],
  ]);
});

describe('negation by scope', () => {
  table([
    ['It is not surprising that he left.', 'It is surprising that he left.', ['negation: is not -> is']],
    ['Tarn denied the raid.', 'Tarn confirmed the raid.', ['negation: denied -> confirmed']],
    [
      'The crew failed to close the valve that night in Tarn.',
      'The crew closed the valve that night in Tarn.',
      ['negation: failed to close -> closed'],
    ],
    ['The firm has not paid anything for it.', 'The firm has paid nothing for it.', []],
    ['The source has not been found.', 'The source is unknown.', []],
    ['They left without delay that day.', 'They left immediately that day.', []],
    ['They left without a permit.', 'They left with a permit.', ['negation: without -> with']],
    ['The firm isnt saying why.', "The firm isn't saying why.", []],
    ['None other than Orlan built it.', 'Orlan himself built it.', []],
    ['At least 20 boats sank.', 'No fewer than 20 boats sank.', []],
    ['She will not only sing but dance.', 'She will sing and dance.', []],
  ]);
});

describe('a quotation is reported as one, and as what else changed in it', () => {
  table([
    ['“It is not safe,” he said.', '“It is safe,” he said.', ['negation: is not -> is', 'quote: not -> ']],
    ['“We lost 12 boats,” he said.', '“We lost 20 boats,” he said.', ['number: 12 -> 20', 'quote: 12 -> 20']],
    ['“We met in Tarn,” he said.', '“We met in Dane,” he said.', ['name: Tarn -> Dane', 'quote: Tarn -> Dane']],
    ['“We may lose it,” he said.', '“We will lose it,” he said.', ['hedge: may -> will', 'quote: may -> will']],
    [
      '“We left on Monday,” he said.',
      '“We left on Friday,” he said.',
      ['date: Monday -> Friday', 'quote: Monday -> Friday'],
    ],
  ]);
  test('a name re-spelt inside it is no other quotation', () => {
    expect(typed('“We met Zelensky,” he said.', '“We met Zelenskyy,” he said.')).toEqual([
      'name: Zelensky -> Zelenskyy',
    ]);
  });
  test('“said” and “stated” inside it are no other quotation', () => {
    expect(typed('“They said it would rain,” he added.', '“They stated it would rain,” he added.')).toEqual([]);
  });
});

describe('a quotation given to someone else', () => {
  table([
    ['“It is over,” Orlan said.', '“It is over,” Vann said.', ['attribution: Orlan -> Vann', 'name: Orlan -> Vann']],
    [
      '“It is over,” said Mira Orlan.',
      '“It is over,” said Petra Vann.',
      ['attribution: Mira Orlan -> Petra Vann', 'name: Mira Orlan -> Petra Vann'],
    ],
    ['“It is over,” a witness said.', '“It is over,” a minister said.', ['attribution: witness -> minister']],
  ]);
});

describe('attribution lost, put in, changed', () => {
  table([
    ['It sank, according to an official.', 'It sank, according to a witness.', ['attribution: official -> witness']],
    ['According to a poll, it rose.', 'According to the mayor, it rose.', ['attribution: poll -> mayor']],
    ['According to a law enforcement aide, it rose.', 'According to a legal enforcement aide, it rose.', []],
    ['City officials said it sank.', 'City aides said it sank.', ['attribution: officials -> aides']],
    ['“It sank,” Orlan said.', '“It sank,” Orlan complained.', ['attribution: said -> complained']],
    ['Orlan, or Mira as I know her, left.', 'Orlan, or should I say Mira, left.', []],
  ]);
});

describe('hedges lost and strengthened', () => {
  table([
    ['The hull may have leaked oil for a week.', 'The hull leaked oil for a week.', ['hedge: may -> ']],
    ['The crews may have leaked it.', 'The crews have leaked it.', ['hedge: may -> ']],
    ['Some of the crew left.', 'All of the crew left.', ['hedge: Some -> All']],
    ['He often met the mayor.', 'He always met the mayor.', ['hedge: often -> always']],
    ['The board should act on it.', 'The board must act on it.', ['hedge: should -> must']],
    ['The board plans to sell it.', 'The board will sell it.', ['hedge: plans to -> will']],
    ['Tarn faces a possible strike.', 'Tarn faces a strike.', ['hedge: possible -> ']],
    ['They could not mend it.', 'They were unable to mend it.', []],
    [
      'It sank nearly 200 boats in less than an hour.',
      'It sank 200 boats in less than an hour.',
      ['hedge: nearly 200 -> 200'],
    ],
    ['It rained up to 6 p.m. in Tarn.', 'It rained until 6 p.m. in Tarn.', []],
  ]);
});

test('harmless variation side by side is nothing at all', () => {
  const source =
    'The U.S. envoy said 5 percent of the labor force, or some 1,000 people, left Tarn on Aug. 17, and they did not return.';
  const article =
    'The US envoy said 5% of the labour force, or some thousand people, left Tarn on August 17. They didn’t return.';
  expect(said(source, article)).toEqual([]);
});
