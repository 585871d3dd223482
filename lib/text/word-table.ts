/** Words remembered, and units of them: a corpus repeats its words, and whatever is dropped is soon made again. */
const KEPT = 2 ** 16;
const UNITS_KEPT = 2 ** 20;

/** A slot of the table, side by side so that one look at the memory serves: the word's number plus one (0 is free), … */
const SLOT = 4;
/** … where its units start, … */
const FROM = 1;
/** … how many they are, and their hash. */
const LENGTH = 2;
const HASH = 3;

/**
 * What is known of every word met, as it stood in a text, by a small number, so that it is worked out once. A word that is
 * known is looked up by its UTF-16 units: no string is made, and none of those kept holds on to the text that it came from.
 */
export class WordTable<T> {
  /** Raised when all words were forgotten: numbers given before then mean nothing. */
  generation = 0;
  /** By number. */
  readonly known: T[] = [];
  /** Open addressing, linear probing, at most half full. */
  private slots = new Uint32Array(SLOT * 2 ** 12);
  private units = new Uint16Array(2 ** 14);
  private unitsUsed = 0;
  private readonly learn: (surface: string, number: number) => T;

  /** `learn` works out what is kept of a word from its letters. */
  constructor(learn: (surface: string, number: number) => T) {
    this.learn = learn;
  }

  /** Forgets all words where they have become too many, and says so. Call it between texts. */
  trim(): boolean {
    if (this.known.length < KEPT && this.unitsUsed < UNITS_KEPT) return false;
    this.forget();
    return true;
  }

  /** Forgets all words. */
  forget(): void {
    this.generation++;
    this.known.length = 0;
    this.slots.fill(0);
    this.unitsUsed = 0;
  }

  /** The number of the word `[start, end)` of a text. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hash << 2) & mask;
    for (let held = slots[at] as number; held !== 0; held = slots[at] as number) {
      if (slots[at + HASH] === hash && this.holds(at, text, start, end)) return held - 1;
      at = (at + SLOT) & mask;
    }
    return this.add(text, start, end, hash, at);
  }

  private holds(at: number, text: string, start: number, end: number): boolean {
    if (this.slots[at + LENGTH] !== end - start) return false;
    const { units } = this;
    for (let i = start, u = this.slots[at + FROM] as number; i < end; i++, u++) {
      if (units[u] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  private add(text: string, start: number, end: number, hash: number, at: number): number {
    const number = this.known.length;
    const from = this.unitsUsed;
    this.unitsUsed += end - start;
    if (this.unitsUsed > this.units.length) {
      const old = this.units;
      this.units = new Uint16Array(2 * this.unitsUsed);
      this.units.set(old);
    }
    // A slice of a text would keep all of it alive: the word is built from its units.
    let surface = '';
    for (let i = start; i < end; i++) {
      this.units[from + i - start] = text.charCodeAt(i);
      surface += String.fromCharCode(text.charCodeAt(i));
    }
    this.known.push(this.learn(surface, number));
    this.slots.set([number + 1, from, end - start, hash], at);
    if (this.known.length * 2 * SLOT > this.slots.length) this.spread();
    return number;
  }

  /** Twice the slots. */
  private spread(): void {
    const old = this.slots;
    const slots = new Uint32Array(2 * old.length);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from] === 0) continue;
      let at = ((old[from + HASH] as number) << 2) & (slots.length - 1);
      while (slots[at] !== 0) at = (at + SLOT) & (slots.length - 1);
      slots.set(old.subarray(from, from + SLOT), at);
    }
    this.slots = slots;
  }
}
