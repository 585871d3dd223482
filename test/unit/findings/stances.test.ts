import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

// What one sentence says and another, in its own words, says the contrary of. Every pair is told faithfully first.

const negations = (was: string, now: string): string[] => typed(was, now).filter((each) => each.startsWith('negation'));

describe.each([
  [
    'kin of an opposite',
    'The council of Tarn rejected a request by the ferrymen for a second pier.',
    'Ferrymen had asked for a second pier, and the Tarn council turned them down.',
    ['turned them down', 'granted their wish'],
    ['negation: rejected -> granted'],
  ],
  [
    'a negation undoes the word',
    'Reval, who denied all the charges, did not give evidence during the trial in Skalda.',
    'At the trial in Skalda Reval denied everything he was charged with and chose not to testify.',
    ['chose not to testify', 'chose to testify'],
    ['negation: not give evidence -> testify'],
  ],
  [
    'nobody at the head of the clause',
    'No employee of the company has been accused of any wrongdoing in Grenhafen.',
    'In Grenhafen none of the people on its payroll is accused of doing wrong, the company says.',
    ['none of the people on its payroll is', 'some of the people on its payroll are'],
    ['negation: No employee of the company has been accused -> accused'],
  ],
  [
    'what moved, by its figure',
    'Imports of salt to Skalda fell by 9 percent last year, while prices in the shops rose by almost a fifth.',
    'Last year Skalda took in 9 percent less: its salt imports decreased by 9 percent as shop prices climbed nearly a fifth.',
    ['decreased by', 'grew by'],
    ['negation: fell -> grew'],
  ],
  [
    'two words that belong together',
    'The union has suspended a strike of the tug crews that was planned for Monday.',
    'A walkout of the tug crews, due on Monday, will not go ahead after the union had second thoughts.',
    ['will not go ahead', 'will go ahead'],
    ['negation: suspended -> go ahead'],
  ],
])('%s', (_, was, now, [from, to], found) => {
  test('told faithfully', () => expect(negations(was, now)).toEqual([]));
  test('turned round', () => expect(negations(was, now.replace(from as string, to as string))).toEqual(found));
});

describe('what says nothing of the kind', () => {
  test.each([
    [
      'both are said',
      'InfraNord accepted the findings but denied that it had cut maintenance on the Tarn line.',
      'The findings on the Tarn line were not contested by InfraNord, which rejected the idea that maintenance was cut.',
    ],
    [
      'of another thing',
      'Live exports of cattle from Skalda to two countries have been halted since Monday.',
      'A shipowner in Brenna began to build a pier on Monday, and the ferry goes on as before.',
    ],
    [
      'wished for, not done',
      'The pump should be recalled, an advocate for patients said in Tarn.',
      'There has been no recall, although in Tarn patients have an advocate who wants the pump recalled.',
    ],
    [
      'part of a compound',
      'Tug crews at Skalda began an indefinite strike on Monday over pay and rest.',
      'Over rest and pay the tug crews launched an open-ended strike at Skalda on Monday.',
    ],
    [
      'denied behind the word',
      'The line through Tarn is not expected to reopen before Monday, the railway says.',
      'A reopening of the line through Tarn is not foreseen by the railway earlier than Monday.',
    ],
    [
      'inside quotation marks',
      'The mayor of Tarn said: "I reject this plan of the ferrymen."',
      'Of the plan that the ferrymen made the mayor of Tarn said: "I accept what I must."',
    ],
    [
      'escaped it',
      'None of the miners was seriously hurt, the owner of the pit in Brenna said.',
      'All the miners escaped serious injury, according to the owner of the Brenna pit.',
    ],
  ])('%s', (_, was, now) => expect(negations(was, now)).toEqual([]));
});

describe('a negation that the other text has in other words', () => {
  test.each([
    [
      'access was cut',
      "Internet access was cut in four of the city's nine districts, according to the group NetSight.",
      "In four of the city's nine districts there was no internet, the group NetSight reported.",
    ],
    [
      'ruled out',
      'The governor, Henrik Ostby, ruled out capital controls and said that he was not planning to raise rates.',
      'There are no plans for higher rates and there will be no capital controls, said Henrik Ostby, the governor.',
    ],
    [
      'cleared of it',
      'The board in Tarn upheld the expulsion of a student but cleared four others of misconduct.',
      'In Tarn the board confirmed that one student is expelled while it found no misconduct by four others.',
    ],
    [
      'until, as long as not',
      'Averline said it was unable to comment until its engineers had examined the parts.',
      'Averline indicated that it was not in a position to comment as long as its engineers had not examined the parts.',
    ],
    [
      'out of order',
      'A guard claimed that two of the eleven cameras in Skalda had not worked since May.',
      'Two of the eleven cameras in Skalda had been out of order since May, a guard claimed.',
    ],
    [
      'denied by its verb',
      'The office accepted that the report came late but denied that it had been withheld on purpose.',
      'The office conceded that the report came late, but insisted that it had not been kept back on purpose.',
    ],
    [
      'not permitted, forbidden',
      'Players in Tarn will not be permitted to carry phones anywhere in the building, the board said.',
      'In Tarn phones will be forbidden to players in every part of the building, according to the board.',
    ],
    [
      'not cut, left intact',
      'She said workers in Brenna would get 60 days of pay and that no pensions would be cut.',
      'Workers in Brenna would get 60 days of pay, she said, and pensions would be left intact.',
    ],
    [
      'not safe, unsafe',
      'Engineers have found no sign that the wall above Tarn is unsafe.',
      'The engineers have not found any sign that the wall above Tarn is not safe.',
    ],
  ])('%s', (_, was, now) => expect(negations(was, now)).toEqual([]));
});
