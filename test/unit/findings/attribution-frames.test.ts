import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

describe('an attribution in another frame than “he said”, left out or put in', () => {
  test.each([
    ['Prosecutors allege that', 'Prosecutors allege that the clerk moved the money.', 'The clerk moved the money.'],
    ['Critics argue that', 'Critics argue that the law favors landlords.', 'The law favors landlords.'],
    ['Experts believe', 'Experts believe the wreck is that of a Danish ship.', 'The wreck is that of a Danish ship.'],
    ['An inquiry found that', 'An inquiry found that the pilot had not slept.', 'The pilot had not slept.'],
    [
      'A survey of tenants showed that',
      'A survey of tenants showed that the flats in the tower were damp.',
      'The flats in the tower were damp.',
    ],
    [
      'The auditors in Tarn insist that',
      'The auditors in Tarn insist that the sums were quite right.',
      'The sums were quite right.',
    ],
    ['records show', 'The dam by the old mill is unsafe, records show.', 'The dam by the old mill is unsafe.'],
    ['a policeman told AFP', 'The bomb was made in a garage, a policeman told AFP.', 'The bomb was made in a garage.'],
    [
      'a former cook told the paper',
      'The tins were old, a former cook told the paper, and rusty.',
      'The tins were old, and rusty.',
    ],
    [
      'a coast guard pilot said on Monday',
      'The ship sank in a storm, a coast guard pilot said on Monday.',
      'The ship sank in a storm.',
    ],
    [
      'in the words of one diplomat',
      'The talks were, in the words of one diplomat, a waste of time.',
      'The talks were a waste of time.',
    ],
    ['In the view of the auditors', 'In the view of the auditors, the sums were wrong.', 'The sums were wrong.'],
    [
      'by its own estimate',
      'The army lost 40 men, by its own estimate, in the pass.',
      'The army lost 40 men in the pass.',
    ],
    [
      'what police described as',
      'The cable was cut in what police described as an act of war.',
      'The cable was cut in an act of war.',
    ],
    [
      'which critics call',
      'The plan, which critics call a waste of money, was passed.',
      'The plan, a waste of money, was passed.',
    ],
  ])('%s', (words, source, article) => {
    expect(typed(source, article)).toEqual([`attribution: ${words} -> `]);
    expect(typed(article, source)).toEqual([`attribution:  -> ${words}`]);
  });
});

describe('no attribution that was lost', () => {
  test.each([
    ['stands behind', 'Experts believe the wreck is Danish.', 'The wreck is Danish, experts believe.'],
    ['stands as another', 'Experts believe the wreck is Danish.', 'The wreck, according to experts, is Danish.'],
    ['stands in the passive', 'Experts believe the wreck is Danish.', 'The wreck is believed to be Danish.'],
    ['another verb', 'Critics argue that the law is weak.', 'Critics say the law is weak.'],
    ['found by someone', 'The boat, which a sailor found, was towed to the port.', 'The boat was towed to the port.'],
    ['called a name', 'The dock, which sailors call the Pit, was sold.', 'The dock, the Pit, was sold.'],
    ['told of', 'The band, who told fans of the tour, left the stage.', 'The band left the stage.'],
    ['called by name', 'The man, a clerk who was called Orlan, left.', 'The man left.'],
    ['by no account of anyone', 'The road is shut, by the way, until May.', 'The road is shut until May.'],
    ['in the hands of', 'The plan is, in the hands of the council, safe.', 'The plan is safe.'],
    ['by the estimate', 'The army was, by the end of May, in the pass.', 'The army was in the pass.'],
  ])('%s', (_, source, article) => {
    expect(typed(source, article)).toEqual([]);
    expect(typed(article, source)).toEqual([]);
  });
});

describe('“according to” someone with a name and someone without', () => {
  const text = (whom: string) => `The tower fell at noon on the square in the old town of Tarn, according to ${whom}.`;
  test.each([
    ['the United Nations', 'the government', ['attribution: United Nations -> government']],
    [
      'the regional health office',
      'the World Health Organization',
      ['attribution: office -> World Health Organization'],
    ],
    ['witnesses', 'Orlan', ['attribution: witnesses -> Orlan']],
    ['the agency', 'Reuters', []],
    ['the health office', 'Orlan', []],
    ['officials', 'the World Health Organization', []],
    ['the minister', 'Orlan', []],
    ['researchers', 'Mira Orlan', []],
  ])('%s | %s', (was, now, expected) => {
    expect(typed(text(was), text(now))).toEqual(expected);
  });
});
