import { language } from './say.ts';

/**
 * The language tag for `Intl`. English of no stated region, as in the shell, is written as in Britain: "17 Aug 2026",
 * "a, b and c"; `Intl` would take it for American.
 */
const locale = (): string => (language() === 'en' ? 'en-GB' : language());

const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once for each language: making one takes longer than using it a hundred times. */
export function formatter<Formatter>(name: string, make: (locale: string) => Formatter): Formatter {
  const key = `${locale()} ${name}`;
  if (!made.has(key)) made.set(key, make(locale()));
  return made.get(key) as Formatter;
}
