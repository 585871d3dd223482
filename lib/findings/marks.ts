/** A set of item indexes, one bit of a byte array each: most pairs ask thousands of times and add few. */
export class Marks {
  private readonly held: Uint8Array;
  constructor(length: number) {
    this.held = new Uint8Array(length);
  }
  has(at: number): boolean {
    return this.held[at] === 1;
  }
  add(at: number): void {
    this.held[at] = 1;
  }
}
