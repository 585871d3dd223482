import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

// Sentences told in other words throughout, one fact altered or none.

const FLEET =
  'The shipping line Osterby ordered nine ferries from a yard in Grenhafen on Tuesday, a deal worth 340 million crowns, its chairwoman Ilse Wendt told reporters.';
const FLEET_RETOLD =
  'A Grenhafen yard had on Tuesday been given an order for nine new ferries at a price of 340 million crowns, Ilse Wendt, who chairs Osterby, told reporters.';

describe('a number in another place', () => {
  test('nothing is altered', () => expect(typed(FLEET, FLEET_RETOLD)).toEqual([]));
  test('near the same word', () =>
    expect(typed(FLEET, FLEET_RETOLD.replace('nine', 'twelve'))).toEqual(['number: nine -> twelve']));
  test('the only one of its unit', () =>
    expect(
      typed(
        'Rents in Tarn climbed by 4.5 percent over the year, the tenants of the valley say, and no one has built anything.',
        'With nothing at all being put up there, those who live in the valley of Tarn pay 7.5 percent more.',
      ),
    ).toEqual(['number: 4.5 percent -> 7.5 percent']));
  test.each([
    [
      'of another size',
      '3,400 people crossed on the first day',
      'the company of 2,900,000,000 crowns of debt let people cross on a first day',
    ],
    [
      'a share is no count',
      'He was one of 34 sailors who came back alive',
      'He belonged, as a sailor, to the 34 that had come back to us living',
    ],
  ])('%s', (_, was, now) => expect(typed(`In Tarn ${was}.`, `It was said in Tarn that ${now}.`)).toEqual([]));
  test('none stands for two', () => {
    const was = 'The council of Tarn wants 40 new buses, the mayor said at a meeting held by drivers on Monday.';
    const now =
      'At what the drivers held on Monday it was the mayor who spoke of 60 buses in the council, 70 new ones by spring.';
    expect(typed(was, now).filter((each) => each.startsWith('number: 40'))).toHaveLength(1);
  });
});

describe('a name in another place', () => {
  const TRIAL =
    'The bank clerk Tomas Reval admitted on Friday that he had taken the money, and the judge sent him to prison for a year.';
  const RETOLD =
    'A year in prison is what the judge handed down on Friday, after it was admitted by Tomas Reval, a clerk at the bank, that the money went to him.';
  test('nothing is altered', () => expect(typed(TRIAL, RETOLD)).toEqual([]));
  test('beside the same given name', () =>
    expect(typed(TRIAL, RETOLD.replace('Reval', 'Korda'))).toEqual(['name: Reval -> Korda']));
  test('the other given name', () =>
    expect(typed(TRIAL, RETOLD.replace('Tomas', 'Viktor'))).toEqual(['name: Tomas -> Viktor']));
  test('the only one, near the same word', () =>
    expect(
      typed(
        'Most of the sheep that were lost in the storm came from farms near Skalda, the vets reckon after a week of counting.',
        'After counting for a week, vets now reckon it was farms around Brenna that had the most sheep go missing in the bad weather.',
      ),
    ).toEqual(['name: Skalda -> Brenna']));
  test('what the other text knows stands for nothing', () =>
    expect(
      typed(
        'The league lost the vote. Its leader Marta Hollin, who had come from Skalda by train, said that she would go on.',
        'Going on is what Hollin means to do after she came in by rail, although the vote has been lost by the league of Skalda.',
      ),
    ).toEqual([]));
  test('common words with capitals are reworded as others are', () =>
    expect(
      typed(
        'The plan of the Road Safety Committee was thrown out by a great many of those who spoke in the hall at Tarn.',
        'At the hall in Tarn a great number of speakers rejected what had been planned by the Road Security Committee.',
      ),
    ).toEqual([]));
});

describe('a negation lost or put in, in other words', () => {
  const VISIT =
    'The minister said late on Sunday that he did not receive the letter which miners from Tarn had sent to the capital in March.';
  const RETOLD =
    'Late on Sunday it was put on record by the minister, who spoke of what the miners of Tarn posted in March, that he had not received their letter.';
  test('nothing is altered', () => expect(typed(VISIT, RETOLD)).toEqual([]));
  test('lost', () =>
    expect(typed(VISIT, RETOLD.replace('had not received', 'had received'))).toEqual(['negation: not -> received']));
  test('put in', () =>
    expect(typed(VISIT.replace('did not receive', 'received'), RETOLD)).toEqual(['negation: received -> not']));
  test.each([
    ['denied by another word', 'had failed to receive'],
    ['denied by who did it', 'was among those none of whom received'],
    ['denied until now', 'has yet to receive'],
    ['meant, not done', 'was meant to receive'],
  ])('%s', (_, now) => expect(typed(VISIT, RETOLD.replace('had not received', now))).toEqual([]));
  test('the first is one before whom there was no other', () =>
    expect(
      typed(
        'The race in Tarn was won by Ilse Wendt, the first Osterbyan winner since 2009, in a time that nobody had thought possible.',
        'Ilse Wendt took the race and no Osterbyan had done so in Tarn since 2009; her time was one that nobody had thought possible.',
      ).filter((each) => each.startsWith('negation')),
    ).toEqual([]));
  test('denied by another of its sentences', () => {
    const twice = `${RETOLD.replace('had not received', 'spoke as if he received')} He did not receive it, he said.`;
    expect(typed(VISIT, twice).filter((each) => each.startsWith('negation'))).toEqual([]);
  });
  test('a comma parts the negation from the word', () =>
    expect(
      typed(
        'The league wants to loosen the rules on spending in Tarn, and to drop most of them if its members agree to it.',
        'Fear not, members: agreeing means that in Tarn the rules on what is spent are loosened by the league, or most of them dropped.',
      ).filter((each) => each.startsWith('negation')),
    ).toEqual([]));
});
