const JOIN = '\\u00AD\\u200B-\\u200D\\u2060';
const SPACELESS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

/**
 * What a word is: a run of letters, marks and digits; inside it apostrophes, dots between single letters and digits'
 * separators hold it together, hyphens do not ("much-anticipated" is two words, as others write "much anticipated").
 * Scripts written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) give one word a character.
 */
export const WORD: string =
  `${SPACELESS}\\p{M}*` +
  '|(?:\\p{L}\\.){2,}' +
  '|\\p{N}+(?:[.,:\\u066B\\u066C]\\p{N}+)*' +
  `|[\\p{L}\\p{M}${JOIN}]+(?:['\\u2019\\u02BC][\\p{L}\\p{M}${JOIN}]+)*`;

// The classes of UTF-16 units that the pattern speaks of. A unit may be in several.
const LETTER = 1;
const MARK = 2;
const JOINER = 4;
const NUMBER = 8;
const ALONE = 16;
const APOSTROPHE = 32;
const SEPARATOR = 64;
const SURROGATE = 128;
const IN_WORD = LETTER | MARK | JOINER;
const STARTS = IN_WORD | NUMBER | ALONE | SURROGATE;
const KNOWN = 256;
/** In no class, as is known without a look at the tables. */
const NOTHING = 512;
const ASCII_MARKS: Readonly<Record<string, number>> = {
  "'": APOSTROPHE,
  '.': SEPARATOR,
  ',': SEPARATOR,
  ':': SEPARATOR,
};

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [JOINER, new RegExp(`[${JOIN}]`, 'u')],
  [NUMBER, /\p{N}/u],
  [ALONE, new RegExp(SPACELESS, 'u')],
  [APOSTROPHE, /['\u2019\u02BC]/],
  [SEPARATOR, /[.,:\u066B\u066C]/],
  [SURROGATE, /[\uD800-\uDFFF]/],
];

/** The classes of each unit, looked up in the engine's own Unicode tables when it is first met. */
const classes = new Uint16Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let found = KNOWN | usual(unit, char);
  if (found === KNOWN) for (const [bit, pattern] of TESTS) if (pattern.test(char)) found |= bit;
  classes[unit] = found;
  return found;
}

/**
 * The classes of what Latin texts are made of, none for all else: the tables' patterns take milliseconds to compile,
 * and a content script meets every unit for the first time.
 */
function usual(unit: number, char: string): number {
  if (unit < 0x80) return /[A-Za-z]/.test(char) ? LETTER : /\d/.test(char) ? NUMBER : (ASCII_MARKS[char] ?? NOTHING);
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? NOTHING : LETTER;
  if (unit >= 0x2010 && unit < 0x2030) return unit === 0x2019 ? APOSTROPHE : NOTHING;
  return unit === 0xa0 ? NOTHING : 0;
}

const DOT = 0x2e;
const AT_START = new RegExp(`^(?:${WORD})`, 'u');

/**
 * Walks over the words of a text: exactly the matches of `WORD`, several times faster than the pattern, as nothing is
 * built a word. Words with a character beyond the basic plane are left to the pattern itself.
 */
export class WordBounds {
  /** The word that `next` stopped at, half-open. */
  start = 0;
  end: number;
  private readonly text: string;
  private readonly to: number;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.to = to;
    this.end = from;
  }

  /** Moves on to the next word; false where there is none. */
  next(): boolean {
    for (let at = this.end; at < this.to; ) {
      const first = this.classAt(at);
      if ((first & STARTS) === 0) {
        at++;
        continue;
      }
      this.start = at;
      const end = this.endOf(at, first);
      this.end = end < 0 ? this.endByPattern(at) : end;
      if (this.end > at) return true;
      at = -this.end;
    }
    this.end = this.to;
    return false;
  }

  /** None behind the end, so that a word ends there. */
  private classAt(at: number): number {
    if (at >= this.to) return KNOWN;
    const unit = this.text.charCodeAt(at);
    return classes[unit] || classify(unit);
  }

  /** Where the word that starts here ends; -1 where the pattern has to say. */
  private endOf(start: number, first: number): number {
    if (first & SURROGATE) return -1;
    if (first & ALONE) return this.run(start + 1, MARK);
    if (first & LETTER && this.text.charCodeAt(start + 1) === DOT) {
      const end = this.initials(start);
      if (end !== start) return end;
    }
    return first & NUMBER ? this.joined(start, NUMBER, SEPARATOR) : this.joined(start, IN_WORD, APOSTROPHE);
  }

  /** The end of the run of units of these classes; -1 where a surrogate stands behind it. */
  private run(start: number, of: number): number {
    let at = start;
    let here = this.classAt(at);
    while (here & of) here = this.classAt(++at);
    return here & SURROGATE ? -1 : at;
  }

  /** Runs of these classes, each held to the one before by a single unit of the other class. */
  private joined(start: number, of: number, by: number): number {
    let end = this.run(start, of);
    while (end >= 0 && this.classAt(end) & by) {
      const next = this.classAt(end + 1);
      if (next & SURROGATE) return -1;
      if ((next & of) === 0) break;
      end = this.run(end + 1, of);
    }
    return end;
  }

  /** The end of "U.S."; `start` where there are fewer than two such letters. */
  private initials(start: number): number {
    let at = start;
    let here = this.classAt(at);
    while (here & LETTER && this.classAt(at + 1) & SEPARATOR && this.text.charCodeAt(at + 1) === DOT) {
      at += 2;
      here = this.classAt(at);
    }
    if (here & SURROGATE) return -1;
    return at - start >= 4 ? at : start;
  }

  /** The same by the pattern. Where no word starts: the place behind the character, negative. */
  private endByPattern(start: number): number {
    // Cut out, as the pattern may look neither behind the end nor at the first half of a character before the start.
    const part = this.text.slice(start, this.to);
    const match = AT_START.exec(part);
    if (match) return start + match[0].length;
    return -(start + String.fromCodePoint(part.codePointAt(0) as number).length);
  }
}

/** How many words a text has, at most: the few of which nothing is compared count too. A tenth of what reading them costs. */
export function countWords(text: string): number {
  const words = new WordBounds(text, 0, text.length);
  let count = 0;
  while (words.next()) count++;
  return count;
}
