import { CURVES, type Curve } from './curves.ts';
import type { Features } from './features.ts';

function read({ cuts, values }: Curve, x: number): number {
  const k = cuts.findIndex((cut) => x <= cut);
  return values[k < 0 ? values.length - 1 : k] ?? 0;
}

/**
 * The probability, 0..1, that a text with these features is derived from the one it was aligned with: a generalized
 * additive logistic model (Hastie, Tibshirani 1986), one step curve a feature, fitted and cross-validated by
 * test/eval/train.ts. Each curve can be looked at, and none weighs two features against each other in secret.
 */
export function probability(features: Features): number {
  const z = Object.entries(CURVES).reduce(
    (sum, [name, curve]) => sum + read(curve, features[name as keyof Features]),
    0,
  );
  return 1 / (1 + Math.exp(-z));
}
