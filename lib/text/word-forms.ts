import { stemmer } from 'stemmer';
import { fold } from './fold.ts';

/** The forms in which one word is compared. */
export type WordForms = {
  /** Folded: lower case, no accents, possessive 's dropped, inner dots dropped ("U.S." is "us"). */
  readonly norm: string;
  /** `norm` through Porter's stemmer where it is plain Latin, else `norm` itself. */
  readonly stem: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
};

/** The compared forms of a word as it stands in a text; `norm` is empty where nothing of it is compared. */
export function formsOf(surface: string): WordForms {
  let norm = fold(surface);
  if (norm.includes('.') && (/[a-z]/.test(norm) || (!/^[ -~]*$/.test(norm) && /\p{L}/u.test(norm))))
    norm = norm.replaceAll('.', '');
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  norm = norm.replaceAll("'", '');
  return { norm, stem: /^[a-z]{3,}$/.test(norm) ? stemmer(norm) : norm, capital: /^\p{Lu}/u.test(surface) };
}
