import { hashString } from '../text/hash.ts';
import { lexicon } from '../text/lexicon.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { WordForms } from '../text/word-forms.ts';

const TERM_SEED = 0x7e32;
const HEADLINE_SEED = 0x4ead;

/** The hash under which a stem stands in the index. */
export const termHash = (stem: string): number => hashString(stem, TERM_SEED);

/** Where each figure of a word stands in its row of the table. */
export const NORM = 0;
/** A number for each distinct stem, from 1; 0 where the word does not tell what a text is about. */
export const STEM = 1;
export const TERM = 2;
export const HEADLINE = 3;
export const ROW = 4;

/** Words that say what a text is about: not a stop word, at least two letters or a figure. */
const tells = (norm: string): boolean => norm.length > 1 && !STOP_WORDS.has(norm);

/** The hashes of every word in the lexicon, by its number: made once a word, as a corpus repeats its words. */
class WordHashes {
  /** Rows of ROW figures. */
  table = new Uint32Array(ROW * 2 ** 11);
  /** Distinct stems so far. */
  stems = 0;
  private readonly stemNumbers = new Map<string, number>();
  private generation = 0;
  private known = 0;

  /** Catches up with the lexicon; call it once a text was read. */
  update(): void {
    const { known: forms, generation } = lexicon;
    if (this.generation !== generation) {
      this.generation = generation;
      this.known = 0;
      this.stemNumbers.clear();
      this.stems = 0;
    }
    if (forms.length * ROW > this.table.length) {
      const old = this.table;
      this.table = new Uint32Array(ROW * 2 * forms.length);
      this.table.set(old);
    }
    for (; this.known < forms.length; this.known++) this.learn(this.known, forms[this.known] as WordForms);
  }

  private learn(number: number, { norm, stem }: WordForms): void {
    const at = number * ROW;
    this.table[at + NORM] = hashString(norm);
    this.table[at + STEM] = tells(norm) ? this.numberOf(stem) : 0;
    this.table[at + TERM] = termHash(stem);
    this.table[at + HEADLINE] = hashString(stem, HEADLINE_SEED);
  }

  private numberOf(stem: string): number {
    const known = this.stemNumbers.get(stem);
    if (known !== undefined) return known;
    this.stems++;
    this.stemNumbers.set(stem, this.stems);
    return this.stems;
  }
}

/** The one table, beside the one lexicon. */
export const wordHashes = new WordHashes();
