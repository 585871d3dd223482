import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

// Who says it, in sentences told in other words.

const spoken = (was: string, now: string): string[] => typed(was, now).filter((each) => each.startsWith('attribution'));

const CALENDAR =
  "The tournament director, Sylvie Brancourt, said the event's place in the calendar of Skalda was not in danger.";

describe('a statement given to another', () => {
  test.each([
    ['Sylvie Brancourt, who directs the tournament, said there was no threat to when it is held in Skalda.', []],
    [
      'Umpire Paolo Ardenghi said there was no threat to when it is held in Skalda.',
      ['attribution: Sylvie Brancourt -> Paolo Ardenghi'],
    ],
    [
      'There was no threat to when it is held in Skalda, said the head of the Harbour Office, Margit Fjell.',
      ['attribution: Sylvie Brancourt -> Margit Fjell'],
    ],
    [
      'No threat is there to when it is held in Skalda, according to Prof Fjell.',
      ['attribution: Sylvie Brancourt -> Fjell'],
    ],
    [
      'No threat is there to when it is held in Skalda, in the opinion of Margit Fjell.',
      ['attribution: Sylvie Brancourt -> Margit Fjell'],
    ],
    [
      'No threat is there to when it is held in Skalda, Margit Fjell, who umpires there, said.',
      ['attribution: Sylvie Brancourt -> Margit Fjell'],
    ],
  ])('%s', (now, found) => expect(spoken(CALENDAR, now)).toEqual(found));
});

describe('what is no other speaker', () => {
  test.each([
    ['named by title and family name', 'There is no threat to when it is held in Skalda, Ms Brancourt said.'],
    ['behind "he said" another is named', 'He said that over the years Margit Fjell had never put it off in Skalda.'],
    ['told to another', 'No threat is there to when it is held in Skalda, the director told Margit Fjell.'],
    ['two of them speak', 'No threat is there to Skalda, said Margit Fjell, and Sylvie Brancourt said so too.'],
  ])('%s', (_, now) => expect(spoken(CALENDAR, now)).toEqual([]));
  test('one speaks for the other', () => {
    const head = ' Sylvie Brancourt was hired by Margit Fjell in spring.';
    const now = 'There was no threat to when it is held in Skalda, according to Margit Fjell.';
    expect(spoken(CALENDAR + head, now + head)).toEqual([]);
  });
});
