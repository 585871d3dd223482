import type { CountKey, Key } from './keys.ts';

/**
 * The words of one language. `message` answers with `$1`, `$2`… filled in, and with the empty string where there is no
 * such message, as `browser.i18n.getMessage` does.
 */
export type Voice = { readonly language: string; message(key: string, fillings: readonly string[]): string };

/** Without a language keys stand in for words, so that nothing fails for want of them. */
let voice: Voice = { language: 'en', message: (key) => key };

/** Chooses the language of this process, once, as it starts: nothing may be said while modules are still loading. */
export function speak(chosen: Voice): void {
  voice = chosen;
}

/** The language that is spoken, as a BCP 47 tag, for `Intl`. */
export const language = (): string => voice.language;

/** Whether the language is written from right to left. */
export const rightToLeft = (): boolean => /^(?:ar|fa|he|ur)\b/.test(voice.language);

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Words kept from turning the line around them, where it is written from right to left. */
export const isolated = (words: string): string =>
  rightToLeft() ? `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}` : words;

/** A number in the language's own figures; a name kept from turning the sentence around it. */
const filling = (value: string | number): string =>
  typeof value === 'number' ? new Intl.NumberFormat(voice.language).format(value) : isolated(value);

/** A message that has nothing to be filled in; the content script, which counts every byte, says no other. */
export const plainly = (key: Key): string => voice.message(key, []);

/** A message in the language of this process, `$1`… filled in. */
export function say(key: Key, ...fillings: readonly (string | number)[]): string {
  return voice.message(key, fillings.map(filling));
}

/** A message in the form that `n` asks for; `$1` is `n`, the fillings begin at `$2`. */
export function count(key: CountKey, n: number, ...fillings: readonly (string | number)[]): string {
  const filled = [n, ...fillings].map(filling);
  const form = new Intl.PluralRules(voice.language).select(n);
  return voice.message(`${key}_${form}`, filled) || voice.message(`${key}_other`, filled);
}
