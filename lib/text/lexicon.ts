import { formsOf, type WordForms } from './word-forms.ts';
import { WordTable } from './word-table.ts';

/** The forms of every word met, each made once. */
class Lexicon extends WordTable<WordForms> {
  /** Numbers of the words of which nothing is compared (their norm is empty); next to none. */
  readonly blank: Set<number> = new Set();

  constructor() {
    super((surface, number) => {
      const forms = formsOf(surface);
      if (forms.norm === '') this.blank.add(number);
      return forms;
    });
  }

  override forget(): void {
    super.forget();
    this.blank.clear();
  }
}

/** The one lexicon: what it holds is but remembered work. */
export const lexicon: Lexicon = new Lexicon();
