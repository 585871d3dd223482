import { dayWords } from './day.ts';
import type { CountKey, Key } from './keys.ts';
import { count, say } from './say.ts';

/**
 * A sentence that is said later, or again in another language: a message by its key with what it is filled in with.
 * It is plain JSON, so that it can be kept and sent. A string is shown as it is: a name, or what another program says.
 */
export type Said =
  | string
  | { readonly key: Key; readonly with: readonly Filling[] }
  | { readonly count: CountKey; readonly n: number; readonly with: readonly Filling[] }
  /** A day, ISO 8601. */
  | { readonly day: string };

type Filling = Said | number;

export const said = (key: Key, ...fillings: readonly Filling[]): Said => ({ key, with: fillings });

/** The same for a counted message. */
export const saidOf = (key: CountKey, n: number, ...fillings: readonly Filling[]): Said => ({
  count: key,
  n,
  with: fillings,
});

/** The sentence in the language of this process. */
export function sayIt(what: Said): string {
  if (typeof what === 'string') return what;
  if ('day' in what) return dayWords(what.day);
  const fillings = what.with.map((one) => (typeof one === 'number' ? one : sayIt(one)));
  return 'key' in what ? say(what.key, ...fillings) : count(what.count, what.n, ...fillings);
}
