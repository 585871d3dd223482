import { describe, expect, test } from 'vitest';
import { said, typed } from './said.ts';

const table = (rows: readonly (readonly [source: string, article: string, expected: readonly string[]])[]): void => {
  test.each(rows)('%s | %s', (source, article, expected) => {
    expect(typed(source, article)).toEqual(expected);
  });
};

describe('numbers', () => {
  table([
    ['The storm killed 12 people in Tarn.', 'The storm killed 15 people in Tarn.', ['number: 12 -> 15']],
    ['The storm killed twelve people.', 'The storm killed twenty people.', ['number: twelve -> twenty']],
    ['It cost $400 billion to build.', 'It cost $1200 billion to build.', ['number: $400 billion -> $1200 billion']],
    ['It cost $400 million to build.', 'It cost $400 billion to build.', ['number: $400 million -> $400 billion']],
    ['Prices rose 4 percent in May.', 'Prices rose 14 percent in May.', ['number: 4 percent -> 14 percent']],
    ['It was the third storm this year.', 'It was the fifth storm this year.', ['number: third -> fifth']],
    [
      'Tens of thousands marched in Tarn.',
      'Hundreds of thousands marched in Tarn.',
      ['number: Tens of thousands -> Hundreds of thousands'],
    ],
    ['Between 10 and 15 boats sank.', 'Between 10 and 25 boats sank.', ['number: 15 -> 25']],
    ['Rain of 10-15 mm fell.', 'Rain of 10-50 mm fell.', ['number: 15 -> 50']],
    ['One boat of the fleet sank off Tarn.', 'Three boats of the fleet sank off Tarn.', ['number: One -> Three']],
    ['The storm killed 12 people in Tarn.', 'The storm killed people in Tarn.', ['number: 12 -> ']],
    ['Covid-19 closed the port.', 'Covid closed the port.', []],
  ]);

  test('rounding is told apart from a change', () => {
    expect(typed('The storm killed 558 people.', 'The storm killed about 560 people.')).toEqual(['number: 558 -> 560']);
  });
});

describe('names', () => {
  table([
    ['The army took the city of Mosul at dawn.', 'The army took the city of Basra at dawn.', ['name: Mosul -> Basra']],
    [
      'The army took North Korea at dawn.',
      'The army took New Hampshire at dawn.',
      ['name: North Korea -> New Hampshire'],
    ],
    ['At the Justice Department, aides met.', 'At the Justice Orlan, aides met.', ['name: Department -> Orlan']],
    ['He thanked Iran for the aid.', 'He thanked Iraq for the aid.', ['name: Iran -> Iraq']],
    ['The vote in Austria was close.', 'The vote in Australia was close.', ['name: Austria -> Australia']],
    ['She met Mira Orlan at the port.', 'She met Petra Vann at the port.', ['name: Mira Orlan -> Petra Vann']],
    ['She met Hella Mewis at the port.', 'She met Hela Moyes at the port.', ['name: Hella Mewis -> Hela Moyes']],
    ['He met al-Kadhimi in Tarn.', 'He met Al-Kazemi in Tarn.', ['name: al-Kadhimi -> Al-Kazemi']],
    ['He met Zelensky in Tarn.', 'He met Zelenskyy in Tarn.', ['name: Zelensky -> Zelenskyy']],
    ['He met Speaker Boehner in Tarn.', 'He met Speaker Bohner in Tarn.', ['name: Boehner -> Bohner']],
  ]);
});

describe('dates', () => {
  table([
    ['The vote was held Friday in Tarn.', 'The vote was held Monday in Tarn.', ['date: Friday -> Monday']],
    ["Friday's vote was close.", "Monday's vote was close.", ['date: Friday -> Monday']],
    ['It has grown since 2009.', 'It has grown since 2007.', ['date: 2009 -> 2007']],
    ['The port closed in March 2014.', 'The port closed in April 2014.', ['date: March 2014 -> April 2014']],
    ['The port closed on Aug. 17 for good.', 'The port closed on 19 August for good.', ['date: Aug. 17 -> 19 August']],
    ['It began at 5 p.m. in Tarn.', 'It began at 7 p.m. in Tarn.', ['date: 5 p.m. -> 7 p.m.']],
    ['The envoy leaves this week for talks.', 'The envoy leaves on Monday for talks.', ['date: this week -> Monday']],
    ['The envoy left on Monday evening.', 'The envoy left last week.', ['date: Monday evening -> last week']],
    ['The envoy left on Monday for talks.', 'The envoy left today for talks.', []],
    ['The early 1970s were hard.', 'The early 1980s were hard.', ['date: 1970s -> 1980s']],
    ['The fleet of 2000 people left.', 'The fleet of 3000 people left.', ['number: 2000 -> 3000']],
  ]);
});

describe('negation', () => {
  table([
    ['The bill is back on course.', 'The bill is not back on course.', ['negation: is -> is not']],
    ['The bill should pass in May.', "The bill shouldn't pass in May.", ["negation: should -> shouldn't"]],
    ['The laws are not enforced here.', 'The laws are enforced here.', ['negation: are not -> are']],
    ['Tarn has denied involvement.', 'Tarn has confirmed involvement.', ['negation: denied -> confirmed']],
    [
      'The plan, which he supported, failed.',
      'The plan, which he opposed, failed.',
      ['negation: supported -> opposed'],
    ],
    ['The crew failed to report the leak.', 'The crew managed to report the leak.', ['negation: failed -> managed']],
    ['The council agreed to cuts.', 'The council refused to make cuts.', ['negation: agreed -> refused']],
    [
      'The crew reported the leak on time.',
      'The crew failed to report the leak on time.',
      ['negation: reported -> failed to report'],
    ],
    ['It is not known who sank it.', 'It is known who sank it.', ['negation: is not -> is']],
    ['There is no evidence of a leak.', 'There is evidence of a leak.', ['negation: is no -> is']],
    ['The deal is legal in Tarn.', 'The deal is illegal in Tarn.', ['negation: legal -> illegal']],
    ['Voters were happy with it.', 'Voters were unhappy with it.', ['negation: happy -> unhappy']],
    ['Prices rose in the spring.', 'Prices fell in the spring.', ['negation: rose -> fell']],
    ['He no longer leads the party.', 'He leads the party.', ['negation: no -> ']],
    [
      'The search of the yard left all but three of the dockers in police custody.',
      'The search of the yard ended in the release of all but three dockers.',
      ['negation: custody -> release'],
    ],
    [
      'The raid on the docks ended with all but two of the harbor clerks in custody, but no papers.',
      'The raid on the docks ended with the release of all but two of the harbor clerks, yet no papers.',
      ['negation: custody -> release'],
    ],
    [
      'The raid put five clerks of the Tarn harbor in custody. The rents fell in the spring.',
      'The raid found five clerks of the Tarn harbor. The release of dues meant that rents fell in the spring.',
      [],
    ],
    [
      'The search left all but three dockers in police custody.',
      'The search led to the release of all but three of the dockers, and the look at the docks did not clear up much.',
      ['negation: custody -> release'],
    ],
    ['The fund bought the docks from Tarn.', 'Tarn sold the docks to the fund.', []],
    ['He lives in India with a dog.', 'He lives in India with an inland dog.', []],
  ]);
});

describe('hedges', () => {
  table([
    ['The workers may be giving up.', 'The workers will be giving up.', ['hedge: may -> will']],
    ['It is likely to rain in Tarn.', 'It will rain in Tarn.', ['hedge: is likely to -> will']],
    ['Several appeared to be on the fence.', 'Several were on the fence.', ['hedge: appeared to be -> were']],
    ['The man allegedly stole a boat.', 'The man stole a boat.', ['hedge: allegedly -> ']],
    ['The so-called ceasefire held.', 'The ceasefire held.', ['hedge: so-called -> ']],
    ['The man stole a boat in Tarn.', 'The man reportedly stole a boat in Tarn.', ['hedge:  -> reportedly']],
    ['The study suggested a link.', 'The study proved a link.', ['hedge: suggested -> proved']],
    [
      'The cause of the fire is not known. Crews are looking at a boiler that leaked.',
      'The cause of the fire is a boiler that leaked.',
      ['hedge: is not known. Crews are looking at -> is'],
    ],
    ['The cause of the fire is unclear.', 'The cause of the fire is a leak.', ['hedge: is unclear -> is a leak']],
    [
      'The owner was an aide of the mayor.',
      'The owner was not yet known.',
      ['hedge: was an aide of the mayor -> was not yet known'],
    ],
    ['Suspected rebels fired on a bus.', 'Rebels fired on a bus.', ['hedge: Suspected -> ']],
  ]);
});

describe('numbers left open', () => {
  table([
    ['About 1,800 people came.', '1,800 people came.', ['hedge: About 1,800 -> 1,800']],
    ['It sank 12 boats in Tarn.', 'It sank more than 12 boats in Tarn.', ['hedge: 12 -> more than 12']],
    ['It sank about 12 boats.', 'It sank at least 12 boats.', ['hedge: about 12 -> at least 12']],
    ['It cost roughly $5 million.', 'It cost $5 million.', ['hedge: roughly $5 million -> $5 million']],
    ['Prices rose by about 3 percent.', 'Prices rose by 3 percent.', ['hedge: about 3 percent -> 3 percent']],
    ['It sank as many as 12 boats.', 'It sank 12 boats.', ['hedge: as many as 12 -> 12']],
    ['The fire began at about 5 p.m. in Tarn.', 'The fire began at 5 p.m. in Tarn.', ['hedge: about 5 p.m. -> 5 p.m.']],
    ['In Tarn, some 300 marched.', '300 marched in Tarn.', ['hedge: some 300 -> 300']],
    ['It sank about 12 boats.', 'It sank around 12 boats.', []],
    ['It sank about 12 boats.', 'It sank 12 or so boats.', []],
    ['It sank more than 12 boats.', 'It sank boats exceeding 12 in all.', []],
    ['She worked there over 12 years.', 'She worked there for 12 years.', []],
    ['It sank at least 12 boats.', 'It sank no fewer than 12 boats.', []],
    ['It sank more than 12 boats.', 'It sank about 20 boats.', ['number: 12 -> 20']],
  ]);
});

describe('attribution', () => {
  table([
    [
      'Prices rose, according to the Tarn Bank. Rents fell.',
      'Prices rose. Rents fell.',
      ['attribution: according to the Tarn Bank -> '],
    ],
    ['According to police, the driver fled.', 'The driver fled.', ['attribution: According to police -> ']],
    [
      'The harbor chief, Mira Orlan, said the dues were high.',
      'The harbor chief, Petra Vann, said the dues were high.',
      ['attribution: Mira Orlan -> Petra Vann', 'name: Mira Orlan -> Petra Vann'],
    ],
    ['He said the penalty was high.', 'The penalty was high.', ['attribution: He said -> ']],
    ['The penalty was high, he said.', 'The penalty was high.', ['attribution: he said -> ']],
    ['The penalty was high.', 'The penalty was high, officials said.', ['attribution:  -> officials said']],
    [
      '“It is done,” Orlan told the paper.',
      '“It is done,” Vann told the paper.',
      ['attribution: Orlan -> Vann', 'name: Orlan -> Vann'],
    ],
    [
      'Orlan said the penalty was high.',
      'Vann said the penalty was high.',
      ['attribution: Orlan -> Vann', 'name: Orlan -> Vann'],
    ],
    [
      'Rents fell, according to Orlan.',
      'Rents fell, according to Vann.',
      ['attribution: Orlan -> Vann', 'name: Orlan -> Vann'],
    ],
    ['The police said the driver fled.', 'The mayor said the driver fled.', ['attribution: police -> mayor']],
    ['“He held on,” a rescuer said.', '“He held on,” Mr Vann said.', ['attribution: rescuer -> Vann']],
    ['Orlan told the paper it sank.', 'A retired sailor told the paper it sank.', ['attribution: Orlan -> sailor']],
    ['Orlan said the penalty was high.', 'Orlan admitted the penalty was high.', ['attribution: said -> admitted']],
  ]);
});

describe('quotations', () => {
  table([
    [
      '“This raises serious questions,” she wrote.',
      '“This raises trivial questions,” she wrote.',
      ['quote: serious -> trivial'],
    ],
    [
      '“We do not play the part of postman,” he said.',
      '“We are not playing the part of postman,” he said.',
      ['quote: do not play -> are not playing'],
    ],
    ['“It is not surprising,” he said.', '“It is surprising,” he said.', ['negation: is not -> is', 'quote: not -> ']],
    ['“We lost 12 boats,” he said.', '“We lost 20 boats,” he said.', ['number: 12 -> 20', 'quote: 12 -> 20']],
    [
      'He said he supports the plan to build docks.',
      'He said: “He supports the plan to build docks.”',
      ['quote: he supports the plan to build docks -> He supports the plan to build docks'],
    ],
    [
      '“We will all build the docks,” he said.',
      'We will all build the docks, he said.',
      ['quote: We will all build the docks -> We will all build the docks'],
    ],
    [
      '“I think we are all outraged by it,” she said.',
      '“We are all outraged by it,” she said.',
      ['quote: I think -> '],
    ],
    ['‘We lost the boats,’ he said.', '‘We sank the boats,’ he said.', ['quote: lost -> sank']],
    ['“We [the crew] lost the boats,” he said.', '“We lost the boats,” he said.', []],
    ['The “old guard” left the hall.', 'The old guard left the hall.', []],
  ]);
});

test('a short word at the end of a sentence abbreviates nothing', () => {
  expect(said('He wrote the note.', 'He wrote the novelette.')).toEqual(['wording: note -> novelette']);
});
