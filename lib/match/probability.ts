import { CURVES, type Curve, LIBRARY_CURVES } from './curves.ts';
import type { Features } from './features.ts';
import type { Rivals } from './rival-claims.ts';

function read({ cuts, values }: Curve, x: number): number {
  const k = cuts.findIndex((cut) => x <= cut);
  return values[k < 0 ? values.length - 1 : k] ?? 0;
}

/**
 * One short shared sentence in a text that shares little else is standing background ("The dam, finished in 1968, …"): it
 * is kept from story to story and shows no derivation. `extent` .62 is some 40 words; of the 825 dev pairs it takes two. What
 * is a good part of the source is no background paragraph of it.
 */
const BACKGROUND = { spread: 0.25, coverage: 0.25, extent: 0.62, sourceCoverage: 0.25, atMost: 0.3 };

const isBackground = (f: Features): boolean =>
  f.spread < BACKGROUND.spread &&
  f.coverage < BACKGROUND.coverage &&
  f.sourceCoverage < BACKGROUND.sourceCoverage &&
  f.extent < BACKGROUND.extent;

/** The curves that the judgement reads its features off. */
export type Model = {
  readonly curves: Readonly<Partial<Record<keyof Features, Curve>>>;
  readonly rivals: Readonly<Partial<Record<keyof Rivals, Curve>>>;
};

const FITTED: Model = { curves: CURVES, rivals: LIBRARY_CURVES };

const sum = <T extends object>(curves: Readonly<Partial<Record<keyof T, Curve>>>, of: T): number =>
  Object.entries<Curve>(curves as Record<string, Curve>).reduce(
    (z, [name, curve]) => z + read(curve, of[name as keyof T] as number),
    0,
  );

/**
 * The probability, 0..1, that a text with these features is derived from the one it was aligned with: a generalized
 * additive logistic model (Hastie, Tibshirani 1986), one step curve a feature, fitted and cross-validated by
 * test/eval/train.ts. Each curve can be looked at, and none weighs two features against each other in secret. Where a
 * library's other candidates could be asked, two more curves say what their silence or their better claim is worth.
 */
export function probability(features: Features, rivals: Rivals | null, model: Model = FITTED): number {
  const z = sum<Features>(model.curves, features) + (rivals ? sum<Rivals>(model.rivals, rivals) : 0);
  const p = 1 / (1 + Math.exp(-z));
  return isBackground(features) ? Math.min(p, BACKGROUND.atMost) : p;
}
