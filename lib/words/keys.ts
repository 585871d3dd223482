import type { english } from '../../locales/english.ts';

/** The words by area; every other language has the same areas and keys (a test compares them). */
type Areas = typeof english;

type KeysOf<Area extends keyof Areas, Kind> = {
  [Key in keyof Areas[Area]]: Areas[Area][Key] extends Kind ? `${Area}_${Key & string}` : never;
}[keyof Areas[Area]];

/** A message that stands in one form: its file's name and its key in it. */
export type Key = { [Area in keyof Areas]: KeysOf<Area, string> }[keyof Areas];

/** A message that has a form for each plural category of its language (Unicode CLDR). */
export type CountKey = { [Area in keyof Areas]: KeysOf<Area, object> }[keyof Areas];
