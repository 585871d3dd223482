import type { Voice } from './say.ts';

/** A file of `locales`: messages by their keys, some with a form for each plural category. */
export type Area = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Messages by the names that `browser.i18n` knows them by: `area_key`, or `area_key_form` for one form of a plural. */
export function flatten(areas: Readonly<Record<string, Area>>): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, message] of Object.entries(messages)) {
      if (typeof message === 'string') flat.set(`${area}_${key}`, message);
      else for (const [form, words] of Object.entries(message)) flat.set(`${area}_${key}_${form}`, words);
    }
  }
  return flat;
}

/** The words of a language where there is no browser: in the shell and in tests. */
export function voiceOf(language: string, areas: Readonly<Record<string, Area>>): Voice {
  const messages = flatten(areas);
  return {
    language,
    message: (key, fillings) =>
      (messages.get(key) ?? '').replace(/\$([1-9])/g, (_, place: string) => fillings[Number(place) - 1] ?? ''),
  };
}
