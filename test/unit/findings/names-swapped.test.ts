import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

describe('two names that have changed places', () => {
  test.each([
    ['He said that ', 'Karim had attacked Lucas', 'Lucas had attacked Karim', ' with a bottle.'],
    ['', 'Brightloom has sued Quillpad', 'Quillpad has sued Brightloom', ' over a keyboard for the blind.'],
    ['', 'Croatia beat Morocco', 'Morocco beat Croatia', ' on a wet pitch in Doha.'],
    ['', 'Mira Orlan accused Petra Vann', 'Petra Vann accused Mira Orlan', ' of theft on the ship.'],
    ['The ferry sails from ', 'Harwich to Esbjerg', 'Esbjerg to Harwich', ' in winter.'],
    ['The lake is deeper in ', 'Austria than in Germany', 'Germany than in Austria', ' by far.'],
    ['The clerk wrote that ', "Orlan's brother owed Vann", "Vann's brother owed Orlan", ' a boat.'],
  ])('%s%s | %s', (head, was, now, tail) => {
    expect(typed(head + was + tail, head + now + tail)).toEqual([`name: ${was} -> ${now}`]);
  });
});

describe('two names in another order that says the same', () => {
  test.each([
    ['Hale and Ortiz will share the prize.', 'Ortiz and Hale will share the prize.'],
    ['The envoys of Germany, France and Spain met.', 'The envoys of France, Germany and Spain met.'],
    ['On Sunday Hale met Ortiz in the hall.', 'On Sunday Ortiz met Hale in the hall.'],
    ['In May Hale married Ortiz in the hall.', 'In May Ortiz married Hale in the hall.'],
    ['The match of Carrow against Millgate was off.', 'The match of Millgate against Carrow was off.'],
    ['Veldhoven was beaten by Carrow in the cup.', 'Carrow beat Veldhoven in the cup.'],
    ['He said Hale talked with Ortiz about it.', 'He said Ortiz talked with Hale about it.'],
    ['Hale sued Ortiz in the spring.', 'Ortiz was sued by Hale in the spring.'],
    ['The road between Tarn and Dane was shut.', 'The road between Dane and Tarn was shut.'],
    ['We heard that Hale is a cousin of Ortiz.', 'We heard that Ortiz is a cousin of Hale.'],
    ['Hale, said Ortiz, was late.', 'Ortiz, said Hale, was late.'],
  ])('%s | %s', (source, article) => {
    expect(typed(source, article)).toEqual([]);
  });
});
