import { asciiDigits } from '../text/digits.ts';
import { hashString } from '../text/hash.ts';
import { nameKey } from '../text/name-key.ts';
import type { Words } from '../text/tokens.ts';
import type { WordForms } from '../text/word-forms.ts';
import { isCommon, wordWeight } from '../text/word-weight.ts';
import { type Numbered, Numbering } from './numbered.ts';

/** "U.S." and "US" meet "United States" by its second word. */
const STATES = 'state';

/** A shorter word says too little by its sound. */
const SOUNDED = 4;

/** Names are compared by sound, so that Kadhimi meets Kazemi; a capital on an uncommon word is taken for a name. */
function keyOf({ norm, stem, capital }: WordForms, surface: () => string): string {
  if (norm === 'us' && /^U\.?S/.test(surface())) return STATES;
  if (/^\p{N}/u.test(norm)) return figureKey(norm);
  const named = capital && norm.length >= SOUNDED && !isCommon(stem);
  // Marked as a name's: no word is the same.
  return named ? `~${nameKey(norm)}` : stem;
}

/** A figure as every language writes it: "1,250", "1.250" and "١٢٥٠" are one, and so are "3,5" and "3.5". */
function figureKey(norm: string): string {
  const plain = asciiDigits(norm).replaceAll('\u066C', ',').replaceAll('\u066B', '.');
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.');
}

/** The key of each word of a text, by which sentences are compared; its figure is how much it tells. */
export const KEYS = new Numbering(keyOf, wordWeight);
/** The norm of each word; its figure is its hash. */
export const NORMS = new Numbering(({ norm }) => norm, hashString);

/** The stem, as the index knows it, of each key that is not its own stem. */
export function stemsOf({ count, same, forms }: Words, keys: Numbered): Map<string, string> {
  const stems = new Map<string, string>();
  for (let t = 0; t < count; t++) {
    const { stem } = forms[same[t] as number] as WordForms;
    const key = keys.words[keys.of[t] as number] as string;
    if (key !== stem || key === STATES) stems.set(key, stem);
  }
  return stems;
}
