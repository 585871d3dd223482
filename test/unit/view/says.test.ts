import { describe, expect, test } from 'vitest';
import type { Change } from '../../../lib/report.ts';
import { sentencesOf } from '../../../lib/view/says.ts';
import { speakerOf } from '../../../lib/view/speaker.ts';

const PAGE = '“It is surprising,” Karim al-Tarrani, the envoy, said on Monday. The vote passed 9 to 4.';
const ORIGINAL = '“It is not surprising,” Karim al-Tarrani, the envoy, said on Monday. The vote passed 9 to 3.';

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const change = (kind: Change['kind'], here: string | null, there: string | null, says?: string): Change => ({
  kind,
  article: here === null ? null : spanOf(PAGE, here),
  source: there === null ? null : spanOf(ORIGINAL, there),
  ...(says ? { says } : {}),
});
const whole = (text: string) => ({ start: 0, end: text.length });
const said = (...changes: Change[]) =>
  sentencesOf({ article: whole(PAGE), source: { id: 's', ...whole(ORIGINAL) }, changes }, PAGE, ORIGINAL);

describe('sentences about changes', () => {
  test('a quotation is told with who says it', () => {
    expect(said(change('quote', 'surprising', 'not surprising'))).toEqual([
      'The original has Karim al-Tarrani say “It is not surprising”; this page has “It is surprising”.',
    ]);
  });

  test('a change inside a quotation is told once', () => {
    const lost = change('negation', null, 'not', 'The original denies this.');
    expect(said(change('quote', 'surprising', 'not surprising'), lost)).toHaveLength(1);
    expect(said(change('quote', null, 'not'), lost)).toEqual([
      'The original has Karim al-Tarrani say “It is not surprising”; this page has “It is surprising”.',
    ]);
  });

  test('that another copy has the same is not lost with the engine’s own sentence', () => {
    const says = 'Words changed: “surprising” for “not surprising”. The Dell has the same: it may be older.';
    expect(said(change('quote', 'surprising', 'not surprising', says))[1]).toBe(
      'The Dell has the same: it may be older.',
    );
  });

  test('what the engine says of a number is said', () => {
    expect(said(change('number', '4', '3', 'The number differs: 4 here, 3 in the original.'))).toEqual([
      'The number differs: 4 here, 3 in the original.',
    ]);
    expect(said(change('number', '4', '3'))).toEqual(['The original has “3”; this page has “4”.']);
    expect(said(change('number', '4', null))).toEqual(['“4” stands on this page and not in the original.']);
  });

  test('words that open a bracket are told with the one that closes it', () => {
    const original = 'GRENHAVEN (Northern Wire) — The ferry sank.';
    const lost = { kind: 'name', article: null, source: spanOf(original, 'GRENHAVEN (Northern Wire') } as const;
    const passage = { article: whole('The ferry sank.'), source: { id: 's', ...whole(original) }, changes: [lost] };
    expect(sentencesOf(passage, 'The ferry sank.', original)).toEqual([
      '“GRENHAVEN (Northern Wire)” stands in the original and not on this page.',
    ]);
  });

  test('wording is told where it is all there is', () => {
    const worded = change('wording', 'passed', 'passed');
    expect(said(worded)).toHaveLength(1);
    expect(said(worded, change('number', '4', '3'))).toEqual(['The original has “3”; this page has “4”.']);
  });

  test('where only the marks differ, the engine’s sentence stands', () => {
    const marks = change('quote', 'The vote passed', 'The vote passed', 'The quotation marks are taken off.');
    expect(said(marks)).toEqual(['The quotation marks are taken off.']);
  });
});

describe('speakers', () => {
  test.each([
    ['“We wait,” said Mayor Ida Quill.', 'Mayor Ida Quill'],
    ['“We wait,” said Mayor Ida Quill. The ferry runs on.', 'Mayor Ida Quill'],
    ['“We wait,” said Gen. J. R. Lee. The ferry runs on.', 'Gen. J. R. Lee'],
    ['“We wait,” said Hans-Peter O’Neill Jr. on Monday.', 'Hans-Peter O’Neill Jr'],
    ['“We wait,” Ida Quill said.', 'Ida Quill'],
    ['Ida Quill, the mayor, told reporters: “We wait.”', 'Ida Quill'],
    ['«We wait», dijo Pilar de la Cueva.', 'Pilar de la Cueva'],
    ['„We wait“, sagte Jan van Holt.', 'Jan van Holt'],
    ['“We wait,” he said. Ida Quill said no more.', null],
    ['“We wait,” it read.', null],
  ])('%s', (text, name) => {
    expect(speakerOf(text, text.indexOf('wait'))).toBe(name);
  });

  test('outside quotation marks nobody speaks', () => {
    expect(speakerOf('We wait. “Go,” said Ida Quill.', 3)).toBeNull();
  });
});
