import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

// What copy editors do to a story without altering it, and what alters it beside such edits.

type Row = readonly [what: string, source: string, article: string, told: readonly string[]];
const rows = (all: readonly Row[]) =>
  test.each(all)('%s', (_, source, article, told) => expect(typed(source, article)).toEqual(told));

describe('nothing is altered', () => {
  rows([
    [
      'the agency of a dateline beside the first word',
      'SKALDA (Northern Wire) — Four sailors left the harbour of Skalda on Monday, officials said.',
      'SKALDA — Authorities on Monday said that four sailors left the harbour of Skalda.',
      [],
    ],
    [
      'an age told elsewhere',
      'Ada Quill, a 44-year-old teacher who lost her boat, spoke in Tarn.',
      'Ada Quill, a teacher aged 44 who lost her boat, spoke in Tarn.',
      [],
    ],
    [
      'how many they are is known',
      'The mediator said the two sides had agreed on a truce in Tarn.',
      'The mediator said the sides had agreed on a truce in Tarn.',
      [],
    ],
    ['three together', 'The three lenders of Tarn have agreed.', 'A trio of lenders of Tarn has agreed.', []],
    ['one of so many', 'Born the third of seven children, she sang.', 'Born one of seven children, she sang.', []],
    [
      'the title of a song',
      'Her best-known piece, "The Ferry to Lismore", was written in one night.',
      'Her best-known piece, The Ferry to Lismore, was written in one night.',
      [],
    ],
    [
      'someone called by a country',
      'The Italian said he had not planned to attack.',
      'Bastiani said he had not planned to attack.',
      [],
    ],
    [
      'who is the source stands at the head',
      'Most people in Tarn take a nap, according to a survey of last year.',
      'A survey of last year found that most people in Tarn take a nap.',
      [],
    ],
    [
      'denied in a sentence of its own',
      'A ferry ran aground near Tarn on Friday, the coast guard said. No one was hurt.',
      'Nobody was hurt when a ferry ran aground near Tarn on Friday, the coast guard said.',
      [],
    ],
    [
      'out of order',
      'The guard said cameras in the laundry had been out of order since July.',
      'The guard said the laundry’s cameras had not been working since July.',
      [],
    ],
    [
      'called by its country',
      'The president was at a summit in Addis Ababa, his office said.',
      'The president was at a summit in the Ethiopian capital, his office said.',
      [],
    ],
    [
      'a time of day',
      'The 29-meter (95-foot) rocket lifted off at 10:47 a.m. on Friday.',
      'The rocket, which is 29 meters tall, lifted off at 10.47 in the morning on Friday.',
      [],
    ],
    [
      'who shows it',
      'Records show that he was the subject of five complaints.',
      'He was the subject of five complaints, according to the records.',
      [],
    ],
    [
      'as much as can be',
      'Fines can reach 4% of turnover in Tarn.',
      'Fines of up to 4% of turnover are allowed in Tarn.',
      [],
    ],
    [
      'denied by what is said of it',
      'The heavy swell was preventing divers from inspecting the hull of the ferry.',
      'Divers could not inspect the hull of the ferry because of the heavy swell.',
      [],
    ],
    [
      'the ends of a range',
      'Samples ranged from 0.5 to 0.6 ounces a ton.',
      'Samples ranged from 0.6 to 0.5 ounces a ton.',
      [],
    ],
  ]);
});

describe('altered', () => {
  rows([
    [
      'the source dropped where a verb of speech moved',
      'Inspectors had reported a leak at least twice in the six months before the accident, according to trial testimony.',
      'A leak had been reported by inspectors at least twice in the six months before the accident.',
      ['attribution: according to trial testimony -> '],
    ],
    [
      'a place in an order put in',
      'It is its largest penalty so far.',
      'It is its second-largest penalty so far.',
      ['number:  -> second'],
    ],
    [
      'a day that moved beside what happened on it',
      'Two trains collided in Tarn during the Tuesday morning rush hour, the operator said on Wednesday.',
      'In the morning rush hour on Monday two trains collided in Tarn, the operator said.',
      ['date: Tuesday morning -> Monday'],
    ],
    [
      'what was from is to',
      'The bank lowered its forecast for growth to 0.9 percent from 1.3 percent.',
      'Its forecast for growth was lowered from 0.9 percent to 1.3 percent.',
      ['number: 1.3 percent -> 1.3 percent'],
    ],
    [
      'pounds are money',
      'The line reopened at a cost of 88 million pounds.',
      'The line was reopened at a cost of 88 million euros.',
      ['number: 88 million pounds -> 88 million euros'],
    ],
    [
      'two numbers that changed places',
      'Some 1,200 firefighters and 450 soldiers have been deployed in Tarn, the governor said on Monday.',
      'On Monday the governor said that some 450 firefighters and 1,200 soldiers have been deployed in Tarn.',
      ['number: 1,200 -> 450', 'number: 450 -> 1,200'],
    ],
    ['four digits are a time', 'It sank at 0758 GMT.', 'It sank at 0858 GMT.', ['date: 0758 -> 0858']],
    [
      'the part of a year',
      'The team plans a trial with 800 people in early 2026.',
      'A trial with 800 people is planned for late 2026.',
      ['date: early 2026 -> late 2026'],
    ],
    [
      'both for neither',
      'Neither side has allowed monitors into the town of Kessel.',
      'Both sides have allowed monitors into Kessel.',
      ['negation: Neither -> Both'],
    ],
    [
      'not quite',
      'She said that she had almost given up films.',
      'She said that she had given up films.',
      ['hedge: almost -> '],
    ],
    [
      'feared',
      'Two fishermen have been missing since Thursday and are feared dead.',
      'Two fishermen have been missing since Thursday and are dead.',
      ['hedge: are feared -> '],
    ],
  ]);
});

describe('another office', () => {
  rows([
    [
      'of a minister',
      'Finance Minister Ole Brekke did not comment.',
      'Prime Minister Ole Brekke did not comment.',
      ['name: Finance Minister -> Prime Minister'],
    ],
    [
      'behind it how they are addressed',
      'Defence Minister General Solofo Ravel denied it.',
      'The interior minister, General Solofo Ravel, denied it.',
      ['name: Defence Minister -> interior minister'],
    ],
    [
      'a rank put in',
      'The outlook is bleak, Governor Sigrid Haugland said.',
      'The outlook is bleak, said Deputy Governor Sigrid Haugland.',
      ['name: Governor -> Deputy Governor'],
    ],
    [
      'behind the name',
      'Miriam Osei, a cardiologist, led the study.',
      'Miriam Osei, a neurologist, led the study.',
      ['name: cardiologist -> neurologist'],
    ],
    [
      'beside a comma',
      'Its director, Rui Sampaio, called that a lie.',
      'Its producer, Rui Sampaio, called that a lie.',
      ['name: director -> producer'],
    ],
    [
      'the same in another word',
      'Its chairman, Rui Sampaio, called that a lie.',
      'Its president, Rui Sampaio, called that a lie.',
      [],
    ],
    ['the shorter form', 'Finance Minister Ole Brekke did not comment.', 'Minister Ole Brekke did not comment.', []],
    [
      'both are known',
      'Its director, Rui Sampaio, called that a lie. He is a producer too.',
      'Its producer, Rui Sampaio, called that a lie.',
      [],
    ],
  ]);
});
