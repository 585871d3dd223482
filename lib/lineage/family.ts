import type { Article } from '../article/article.ts';
import { findCredits } from './credits.ts';
import { direction, type Ground, grounds, SURE, total } from './direction.ts';
import { namesAmong, othersThan, shortNames } from './family-names.ts';
import { names } from './pointers.ts';
import { areVersions } from './versions.ts';
import { type Witness, witness } from './witness.ts';

/** The texts that share matter with the article read, weighed against it and each other. Members go by number. */
export type Family = {
  readonly read: Witness;
  readonly members: readonly number[];
  /** Reads any article with the help of the names that the family shows. */
  readonly witnessOf: (article: Article) => Witness;
  readonly at: (member: number) => Witness;
  /** All members but these. */
  readonly but: (...not: readonly number[]) => Witness[];
  /** The grounds for the article read having taken from a member. */
  readonly why: (member: number) => readonly Ground[];
  readonly toward: (member: number) => number;
  /** Members that are versions of the article's own text; that took from it; that it took from; that may be its source. */
  readonly versions: readonly number[];
  readonly copies: readonly number[];
  readonly sources: readonly number[];
  readonly open: readonly number[];
  /** Whether one member surely took from another. */
  readonly took: (member: number, from: number) => boolean;
  /** Those that took from none of the others; all of them should they go round in a ring. */
  readonly roots: (among: readonly number[]) => number[];
  /** Whether a member names the article read as its source, and nothing leads those elsewhere that name nobody. */
  readonly isNamed: boolean;
};

/** A sum this small leans nowhere. */
const SLIGHT = 0.2;

/** Weighs an article and the held ones, by number, that share matter with it. Compares every two of them, sentence by sentence. */
export function familyOf(article: Article, held: ReadonlyMap<number, Article>): Family {
  const all = [article, ...held.values()];
  const shown = namesAmong(all);
  const witnessOf = (one: Article): Witness =>
    witness(one, findCredits(one, othersThan(one, shown), shortNames(one, all)));
  const read = witnessOf(article);
  const members = [...held.keys()];
  const witnesses = new Map([...held].map(([i, one]) => [i, witnessOf(one)]));
  const at = (i: number): Witness => witnesses.get(i) as Witness;
  const but = (...not: readonly number[]): Witness[] => members.filter((i) => !not.includes(i)).map(at);
  const took = (i: number, j: number): boolean =>
    !areVersions(at(i), at(j)) && direction(at(i), at(j), [read, ...but(i, j)]) > SURE;

  const versions = members.filter((i) => areVersions(read, at(i)));
  const strangers = members.filter((i) => !versions.includes(i));
  const weighed = new Map(members.map((i) => [i, grounds(read, at(i), but(i))]));
  const why = (i: number): readonly Ground[] => weighed.get(i) ?? [];
  const toward = (i: number): number => total(why(i));
  const copies = strangers.filter((i) => toward(i) < -SURE);
  const open = strangers.filter((i) => !copies.includes(i));
  return {
    read,
    members,
    witnessOf,
    at,
    but,
    why,
    toward,
    versions,
    copies,
    sources: strangers.filter((i) => toward(i) > SURE),
    open,
    took,
    roots: (among) => {
      const first = among.filter((i) => !among.some((j) => j !== i && took(i, j)));
      return first.length > 0 ? first : [...among];
    },
    // What the copies agree on is no witness against the page that they name.
    isNamed:
      copies.some((i) => names(at(i), read)) && open.every((i) => direction(read, at(i), but(i, ...copies)) <= SLIGHT),
  };
}
