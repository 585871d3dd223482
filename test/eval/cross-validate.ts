import type { Model } from '../../lib/match/probability.ts';
import { probability } from '../../lib/match/probability.ts';
import { DERIVED_FROM } from '../../lib/match/verdict.ts';
import type { Examples, Labelled, Traced } from './examples.ts';
import { learntFrom, train, type Without } from './model.ts';
import { auc, rate, table } from './score.ts';

type Guess = { readonly set: string; readonly y: 0 | 1; readonly p: number };
/** The best of a traced text's candidates: whether it is the original, and how probable it was called. */
type Top = { readonly set: string; readonly right: boolean; readonly open: boolean; readonly p: number };
export type HeldOut = {
  readonly pairs: readonly Guess[];
  readonly tops: readonly Top[];
  readonly all: readonly Guess[];
};

const FOLDS = 5;

/** A stable number for a text. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The kind of data that a set belongs to, whatever question it is asked: these are left out together. */
const familyOf = (set: string): string =>
  /^align-/.test(set)
    ? 'pan'
    : (/(sheepdog|wmt|pan|reuters|basil|random|large|stranger|allsides)/.exec(set)?.[0] ?? set);

function guessed(model: Model, { set, group: _, candidates }: Traced): { top: Top; guesses: Guess[] } {
  const judged = candidates.map((c) => ({ c, p: probability(c.features, c.rivals, model) })).sort((x, y) => y.p - x.p);
  const best = judged[0];
  return {
    top: { set, right: best?.c.y === 1, open: best?.c.y === null, p: best?.p ?? 0 },
    guesses: judged.flatMap(({ c, p }) => (c.y === null ? [] : [{ set: c.set, y: c.y, p }])),
  };
}

/** Judges everything by a model that was fitted without it: without its article, or without all data of its kind. */
export function heldOut(examples: Examples, by: 'article' | 'kind', without: Without = {}): HeldOut {
  const known = learntFrom(examples);
  const partOf = (e: { set: string; group: string }): string =>
    by === 'kind' ? familyOf(e.set) : String(hash(e.group) % FOLDS);
  const parts = new Set([...examples.pairs, ...examples.traced].map(partOf));
  const [pairs, tops, all]: [Guess[], Top[], Guess[]] = [[], [], []];
  for (const part of parts) {
    const model = train(
      known.filter((e) => partOf(e) !== part),
      without,
    );
    for (const e of examples.pairs) {
      if (partOf(e) === part)
        pairs.push({ set: e.set, y: (e as Labelled & { y: 0 | 1 }).y, p: probability(e.features, null, model) });
    }
    for (const t of examples.traced) {
      if (partOf(t) !== part) continue;
      const { top, guesses } = guessed(model, t);
      tops.push(top);
      all.push(...guesses);
    }
  }
  return { pairs, tops, all: [...pairs, ...all] };
}

const share = <T>(of: readonly T[], is: (one: T) => boolean): string => rate(of.filter(is).length, of.length);
const groups = <T extends { readonly set: string }>(of: readonly T[]): [string, T[]][] =>
  [...new Set(of.map((o) => o.set))].map((set) => [set, of.filter((o) => o.set === set)]);

/** AUC over the pairs of the first question and over all. */
export const areas = ({ pairs, all }: HeldOut): readonly [number, number] => {
  const area = (of: readonly Guess[]) => auc(of.map((g) => ({ score: g.p, positive: g.y === 1 })));
  return [area(pairs.filter((g) => !g.set.startsWith('align-'))), area(all)];
};

/** Accuracy of pairs and of traced texts, a set, at the thresholds that the engine uses. */
export function bySet({ pairs, tops }: HeldOut): string {
  return table(
    ['set', 'texts', 'right %'],
    [
      ...groups(pairs).map(([set, of]) => [set, of.length, share(of, (g) => g.p >= DERIVED_FROM === (g.y === 1))]),
      ...groups(tops.filter((t) => !t.open)).map(([set, of]) => [
        `${set}, traced`,
        of.length,
        share(of, (t) => (set === 'stranger' || set === 'large' ? t.p < DERIVED_FROM : t.right && t.p >= DERIVED_FROM)),
      ]),
    ],
  );
}

const isStranger = ({ set }: Top): boolean => set === 'stranger';
const isLarge = ({ set }: Top): boolean => set === 'large';

/** What each threshold would give: F1 of pairs; originals named first, originals claimed for strangers. */
export function thresholds({ pairs, tops }: HeldOut): string {
  const judged = pairs.filter((g) => !g.set.startsWith('align-'));
  const f1 = (t: number): number => {
    const [said, is] = [judged.filter((g) => g.p >= t), judged.filter((g) => g.y === 1)];
    return (2 * said.filter((g) => g.y === 1).length) / (said.length + is.length);
  };
  const held = tops.filter((t) => !isStranger(t) && !isLarge(t));
  return table(
    ['from', 'F1 of pairs', 'first %', 'claimed for strangers %', 'for the large corpus %'],
    [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map((t) => [
      t.toFixed(2),
      f1(t).toFixed(4),
      share(held, (x) => x.right && x.p >= t),
      share(tops.filter(isStranger), (x) => x.p >= t),
      share(
        tops.filter((x) => isLarge(x) && !x.open),
        (x) => x.p >= t,
      ),
    ]),
  );
}

/** How often what is given a probability in each tenth is derived. */
export function reliability(guesses: readonly Guess[]): string {
  return table(
    ['stated', 'texts', 'derived %'],
    Array.from({ length: 10 }, (_, n) => {
      const of = guesses.filter((g) => Math.min(9, Math.floor(g.p * 10)) === n);
      return [`${(n / 10).toFixed(1)}-${((n + 1) / 10).toFixed(1)}`, of.length, share(of, (g) => g.y === 1)];
    }),
  );
}
