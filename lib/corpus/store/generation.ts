import type { Manifest } from './manifest.ts';

/** What was begun before the library was emptied wanted to write into it; the transaction took all back. */
export class Emptied extends Error {}

/**
 * Throws where the library was emptied since `since`, a generation of it (left out: never). Every emptying begins a new one, and
 * whatever takes its time (an import, a refresh, a page that is read) notes the generation as it begins: what the reader deleted
 * is not to be written again by work that was under way, in this page or another. Call it in the transaction that writes.
 */
export function expectGeneration({ generation = 0 }: Manifest, since: number | undefined): void {
  if (since !== undefined && since !== generation) throw new Emptied();
}
