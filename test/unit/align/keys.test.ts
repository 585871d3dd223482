import { expect, test } from 'vitest';
import { prepare } from '../../../lib/align/prepare.ts';

const keysOf = (text: string): string[] => {
  const { keys } = prepare({ text });
  return Array.from(keys.of, (n) => keys.words[n] as string);
};

test.each([
  ['1,250 boats', '1.250 boats'],
  ['1250 boats', '1.250 boats'],
  ['9,500 boats', '\u0669\u0665\u0660\u0660 boats'],
  ['3,5 metres', '3.5 metres'],
  ['\u0663\u066B\u0665 metres', '3.5 metres'],
])('a figure is one however it is written: %s, %s', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));

test.each([
  ['1,250 boats', '1,205 boats'],
  ['3.5 metres', '35 metres'],
  ['12.50 euros', '1250 euros'],
])('and no other: %s, %s', (one, other) => expect(keysOf(one)).not.toEqual(keysOf(other)));
