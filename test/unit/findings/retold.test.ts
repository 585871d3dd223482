import { describe, expect, test } from 'vitest';
import { findChanges } from '../../../lib/findings/find-changes.ts';
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

describe('a name that the text has elsewhere too', () => {
  const CASE = 'The harbour master Tomas Reval told the inquiry on Friday that he had seen no light on the barge.';
  const RETOLD =
    'On Friday the inquiry heard from harbour master Tomas Korda, by whose account the barge showed no light.';
  test('its given name stands beside another family name', () => {
    const side = (text: string) => ({
      text: `${text} The last to speak was Reval.`,
      span: { start: 0, end: text.length },
    });
    const found = findChanges(side(RETOLD), side(CASE)).filter(({ kind }) => kind === 'name');
    expect(found.map(({ article }) => RETOLD.slice(article?.start, article?.end))).toEqual(['Korda']);
  });
  test('full names stand for one another without a word beside them', () =>
    expect(
      typed(
        'Nobody in the regatta of Skalda came in before Agneta Holm, whose boat had lost its rudder by the second buoy.',
        'First home in the Skalda regatta, in spite of a rudder gone from the boat at buoy two, was a certain Brita Sund.',
      ),
    ).toEqual(['name: Agneta Holm -> Brita Sund']));
});

describe('how exact a number is', () => {
  test.each([
    [
      'as long as that',
      'Divers of the institute searched 46 sites along the reef over 23 days.',
      'In a 23-day search, 46 places on the reef were looked at by the divers of the institute.',
    ],
    [
      'handed over',
      'The club owes 15 per cent of the fee to his former employers in Grenhafen.',
      'To those in Grenhafen who employed him before, the club has to hand over 15% of that fee.',
    ],
    [
      'a chance of about as much',
      'She said there was about a 15 per cent chance that the cups would be found.',
      'The likelihood of finding those cups was put by her at around 15%.',
    ],
    [
      'in another measure too',
      'The village lies about 70 miles to the north of the port of Grenhafen.',
      'It is to a village some 110 kilometres (70 miles) north of Grenhafen port that they went.',
    ],
    [
      'at most, behind the number',
      'The mill will bring no more than 25 permanent jobs to the valley of Tarn.',
      'For Tarn and its valley there are 25 permanent ones at most to be had from the mill.',
    ],
    [
      'within and less than',
      'Night work is forbidden within two kilometres of any home in the valley.',
      'In the valley no one may work at night less than two kilometres from where people live.',
    ],
    [
      'longer and more than',
      'They may not be held in the old barracks for longer than 90 days, the court ruled.',
      'More than ninety days in those barracks, said the court, is what nobody may be kept.',
    ],
  ])('%s', (_, was, now) => expect(typed(was, now).filter((each) => each.startsWith('hedge'))).toEqual([]));
});

describe('numbers as they are written elsewhere', () => {
  test('lakh and crore', () => {
    const was = 'The relief fund of the state holds Rs 640 crore, and 3.4 lakh people were moved to camps on Monday.';
    const now = 'The relief fund of the state holds Rs 6.4 billion, and 340,000 people were moved to camps on Monday.';
    expect(typed(was, now)).toEqual([]);
    expect(typed(was, now.replace('6.4 billion', '4.6 billion'))).toEqual(['number: 640 crore -> 4.6 billion']);
  });
  test('thousands parted by spaces', () => {
    const was = 'The clinic treated 61 000 people in 2018 and 54 000 in the year after that.';
    expect(typed(was, was.replaceAll(' 000', ',000'))).toEqual([]);
    expect(typed(was, was.replace('61 000', '16,000').replace('54 000', '54,000'))).toEqual([
      'number: 61 000 -> 16,000',
    ]);
  });
  test('a text that parts them by commas parts none by spaces', () =>
    expect(typed('On May 12 300 of the 4,000 men went home.', 'On May 12 500 of the 4,000 men went home.')).toEqual([
      'number: 300 -> 500',
    ]));
  test('the only number that neither text has elsewhere', () => {
    const was =
      'At least 42 structures burned down overnight, and the mayor of Skalda is among those who lost a house.';
    const now =
      'Among those whose home is gone is the mayor of Skalda, where the flames reduced to ashes no fewer than 42 buildings.';
    expect(typed(was, now)).toEqual([]);
    expect(typed(was, now.replace('42', '72'))).toEqual(['number: 42 -> 72']);
  });
});

describe('how sure a claim is', () => {
  const FIRE =
    'A cable may have set the granary of Grenhafen on fire in the night, the chief of the firemen told reporters on Monday.';
  const RETOLD =
    'It was in the night that the Grenhafen granary could have caught fire from a cable, reporters heard on Monday from the firemen.';
  test('open in other words', () => expect(typed(FIRE, RETOLD)).toEqual([]));
  test('told as certain', () =>
    expect(typed(FIRE, RETOLD.replace('could have caught', 'had caught'))).toEqual(['hedge: may -> ']));
  test('thought and believed', () =>
    expect(
      typed(
        'The wagon is believed to have rolled down the siding by itself for about a mile before the crash.',
        'It is thought that before the crash, for about one mile, that wagon went down the siding on its own.',
      ),
    ).toEqual([]));
  test('another doubt is in both, so that it answers for none', () => {
    const was = 'A hearing of the pilot is expected in Tarn in May and may lead to his dismissal by the railway.';
    const now = 'In Tarn the railway could dismiss the pilot after a hearing that is expected in May.';
    expect(typed(was, now)).toEqual([]);
    expect(typed(was, now.replace('could', 'will'))).toEqual(['hedge: may -> ']);
  });
  test('unlikely, probably not', () =>
    expect(
      typed(
        'Colleagues in Brenna say in private that the governor is unlikely to stay until the spring.',
        'In private her colleagues say that by spring the governor will probably have gone from Brenna.',
      ).filter((each) => each.startsWith('hedge')),
    ).toEqual([]));
  test('one sentence is two in the other text', () => {
    const was = 'The owner of Tarn pier said it was disappointed and may appeal to the court in Brenna.';
    const head = 'The owner of the pier at Tarn was let down by the court in Brenna, it said.';
    const side = (text: string, end: number) => ({ text, span: { start: 0, end } });
    const found = findChanges(side(`${head} It may appeal there.`, head.length), side(was, was.length));
    expect(found.filter(({ kind }) => kind === 'hedge')).toEqual([]);
  });
  test('so-called is no doubt', () =>
    expect(
      typed(
        'Pupils of the so-called night school in Skalda built the boat from old doors in a single winter.',
        'In one winter, out of doors no longer used, a boat was made by those who go to night school at Skalda.',
      ).filter((each) => each.startsWith('hedge')),
    ).toEqual([]));
});

describe('what is denied in other words', () => {
  test.each([
    [
      'denied either way',
      'Its operator, the Tarn Railway, denied that it had been left without a guard.',
      'Tarn Railway, the company that runs it, denied having left it with nobody on guard.',
    ],
    [
      'out of control, not controlled',
      'The fire on the moor above Skalda was still out of control on Tuesday, firemen say.',
      'Firemen say of the fire above Skalda that on Tuesday, on the moor, it could not yet be put under control.',
    ],
    [
      'still to be',
      'About 3,300 of the ballots sent by post had not been counted by Tuesday in Tarn.',
      'In Tarn some 3,300 postal ballots were by Tuesday still to be counted, of all that came.',
    ],
    [
      'said no to it',
      'The council of Tarn turned down an offer of boats from Grenhafen for the ferry.',
      'For its ferry Grenhafen had boats to offer, and the Tarn council said no to the offer.',
    ],
  ])('%s', (_, was, now) => expect(typed(was, now).filter((each) => each.startsWith('negation'))).toEqual([]));
});
