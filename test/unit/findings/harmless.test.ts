import { describe, expect, test } from 'vitest';
import { said, typed } from './said.ts';

describe('harmless variation is nothing at all', () => {
  test.each([
    ['quotation marks', 'The harbor “will open” soon.', 'The harbor "will open" soon.'],
    ['apostrophes', 'It’s the mayor’s plan.', "It's the mayor's plan."],
    ['double spaces', 'The bridge, a landmark, fell.', 'The bridge,  a landmark, fell.'],
    ['dashes', 'The bridge -- a landmark -- fell.', 'The bridge—a landmark—fell.'],
    ['hyphens', 'A long-term plan for anti-tax voters.', 'A long term plan for anti tax voters.'],
    ['joined words', 'The health care bill helps policy makers.', 'The healthcare bill helps policymakers.'],
    [
      'British spelling',
      'The labor program was criticized in the center.',
      'The labour programme was criticised in the centre.',
    ],
    [
      'doubled l',
      'Travelers canceled while the labeled boxes stayed.',
      'Travellers cancelled whilst the labelled boxes stayed.',
    ],
    ['percent', 'Prices rose 4 percent in towns.', 'Prices rose 4% in towns.'],
    ['per cent', 'Prices rose 4% in towns.', 'Prices rose 4 per cent in towns.'],
    ['U.S.', 'The U.S. envoy met United States senators.', 'The US envoy met U.S. senators.'],
    ['figures', 'The five boats carried 12 men.', 'The 5 boats carried twelve men.'],
    ['thousands', 'At least 80,000 boats sank.', 'At least 80000 boats sank.'],
    ['a thousand', 'About a thousand people came.', 'About 1,000 people came.'],
    ['million', 'It cost $1.2 million to build.', 'It cost 1,200,000 dollars to build.'],
    ['hundred', 'Some two hundred and six boats came.', 'Some 206 boats came.'],
    ['ordinals', 'It was the third storm and the 21st death.', 'It was the 3rd storm and the twenty-first death.'],
    ['months', 'The vote is on Nov. 4 in Tarn.', 'The vote is on November 4 in Tarn.'],
    ['order of day and month', 'It sank on Aug. 17, 2020, off Tarn.', 'It sank on 17 August 2020 off Tarn.'],
    ['contractions', "They don't know and he'll stay.", 'They do not know and he will stay.'],
    ['no one', 'No one was hurt in the fire.', 'Nobody was hurt in the fire.'],
    ['cannot', 'They can not enter the hall.', "They can't enter the hall."],
    ['sentences split', 'The storm hit Tarn, and it cut the power.', 'The storm hit Tarn. It cut the power.'],
    ['adjective of a country', 'The Iran-backed group left.', 'The Iranian-backed group left.'],
  ])('%s', (_, source, article) => {
    expect(said(source, article)).toEqual([]);
    expect(said(article, source)).toEqual([]);
  });
});

describe('harmless variation is wording at most', () => {
  test.each([
    ['verbs of saying', 'The pilot said the runway was wet.', 'The pilot stated the runway was wet.'],
    ['a fuller name', 'Orlan said the runway was wet.', 'Mira Orlan said the runway was wet.'],
    ['a title', 'Mr. Orlan said the runway was wet.', 'President Orlan said the runway was wet.'],
    ['a title written out', 'Gen. Orlan left the base.', 'General Orlan left the base.'],
    ['an abbreviation', 'She works at the Justice Dept. in town.', 'She works at the Justice Department in town.'],
    ['a pronoun', 'The pilot said Orlan was late.', 'The pilot said he was late.'],
    ['letters of a name', 'The World Trade Council met on it.', 'The WTC met on it.'],
    ['moved date', 'On Monday the council met in Tarn.', 'The council met in Tarn on Monday.'],
    ['moved attribution', '“We will stay,” Orlan said. “We must win.”', '“We will stay. We must win,” Orlan said.'],
    ['synonyms', 'The big fire destroyed a house.', 'The large blaze destroyed a home.'],
    ['both negated', 'It is not surprising that he left.', 'It is no surprise that he left.'],
    ['denied either way', 'The board did not approve the plan.', 'The board rejected the plan.'],
    ['failed to', 'The crew failed to close the valve.', 'The crew did not close the valve.'],
    ['one hedge for another', 'The ship may sink tonight.', 'The ship might sink tonight.'],
    ['plans', 'Orlan is slated to speak.', 'Orlan is expected to speak.'],
    ['could and was able', 'She could reach the door.', 'She was able to reach the door.'],
  ])('%s', (_, source, article) => {
    expect(typed(source, article)).toEqual([]);
  });
});
