import { lexicon } from '../text/lexicon.ts';
import type { Words } from '../text/tokens.ts';
import type { WordForms } from '../text/word-forms.ts';

/** The distinct words of a text in one of their forms, numbered from 0 in the order in which they come. */
export type Numbered = {
  readonly words: readonly string[];
  /** The figure of each word: how much it tells, or its hash, as the numbering has it. */
  readonly figures: Float64Array;
  /** The word of each place. */
  readonly of: Int32Array;
  /** The number that each word has in the numbering, as long as that is of this generation. */
  readonly forms: readonly number[];
  readonly generation: number;
};

/** The form of a word; its letters are asked for where it needs them. */
export type FormOf = (forms: WordForms, surface: () => string) => string;

/**
 * Numbers the words of text after text by one form of theirs. What is made of a word of the lexicon is remembered, so that a
 * word that was met in any text costs two looks at a table.
 */
export class Numbering {
  private generation = lexicon.generation;
  /** By the lexicon's number the form's, plus one; 0 where the word was not met yet. */
  private formOf = new Int32Array(2 ** 12);
  /** The forms, and the number of each. */
  private readonly forms: string[] = [];
  private readonly numberOf = new Map<string, number>();
  /** By the form's number that in the text being read, plus one; all 0 between texts. */
  private own = new Int32Array(2 ** 12 + 1);
  private readonly form: FormOf;
  /** The figure of each form. */
  private readonly figures: number[] = [];
  private readonly figure: (form: string) => number;

  constructor(form: FormOf, figure: (form: string) => number) {
    this.form = form;
    this.figure = figure;
  }

  /** The words of a text as read a moment ago, before any other was. */
  number(text: string, read: Words): Numbered {
    this.follow();
    const met: number[] = [];
    const local = new Int32Array(read.numbers.length);
    for (let n = 0; n < local.length; n++) {
      const form = this.formOf[read.numbers[n] as number] || this.learn(text, read, n);
      if (this.own[form] === 0) this.own[form] = met.push(form);
      local[n] = (this.own[form] as number) - 1;
    }
    for (const form of met) this.own[form] = 0;
    const of = new Int32Array(read.count);
    for (let t = 0; t < of.length; t++) of[t] = local[read.same[t] as number] as number;
    const words = met.map((form) => this.forms[form - 1] as string);
    const figures = new Float64Array(met.length);
    for (let n = 0; n < figures.length; n++) figures[n] = this.figures[(met[n] as number) - 1] as number;
    return { words, figures, of, forms: met, generation: this.generation };
  }

  /** For each word of `b` its number among the words of `a`; those that only `b` has are numbered on from there. */
  bridge(a: Numbered, b: Numbered): { readonly to: Int32Array; readonly size: number } {
    let size = a.words.length;
    const to = new Int32Array(b.words.length);
    if (a.generation === b.generation) {
      const { own } = this;
      for (let n = 0; n < size; n++) own[a.forms[n] as number] = n + 1;
      for (let n = 0; n < to.length; n++) to[n] = (own[b.forms[n] as number] || ++size) - 1;
      for (const form of a.forms) own[form] = 0;
    } else {
      const numbers = new Map(a.words.map((word, n) => [word, n]));
      for (let n = 0; n < to.length; n++) to[n] = numbers.get(b.words[n] as string) ?? size++;
    }
    return { to, size };
  }

  /** Makes room for the words that the lexicon has; forgets them where it has. */
  private follow(): void {
    if (this.generation !== lexicon.generation) {
      this.generation = lexicon.generation;
      this.formOf.fill(0);
      this.numberOf.clear();
      this.forms.length = 0;
      this.figures.length = 0;
    }
    if (this.formOf.length >= lexicon.known.length) return;
    const old = this.formOf;
    this.formOf = new Int32Array(2 * lexicon.known.length);
    this.formOf.set(old);
    this.own = new Int32Array(this.formOf.length + 1);
  }

  private learn(text: string, { same, starts, ends, numbers, forms }: Words, n: number): number {
    const surface = () => {
      const first = same.indexOf(n);
      return text.slice(starts[first], ends[first]);
    };
    const form = this.form(forms[n] as WordForms, surface);
    const known = this.numberOf.get(form);
    if (known === undefined) this.figures.push(this.figure(form));
    const held = known ?? this.forms.push(form);
    this.numberOf.set(form, held);
    this.formOf[numbers[n] as number] = held;
    return held;
  }
}
