import { CURVES, type Curve } from './curves.ts';
import type { Features } from './features.ts';

function read({ cuts, values }: Curve, x: number): number {
  const k = cuts.findIndex((cut) => x <= cut);
  return values[k < 0 ? values.length - 1 : k] ?? 0;
}

/**
 * One short shared sentence in a text that shares little else is standing background ("The dam, finished in 1968, …"): it
 * is kept from story to story and shows no derivation. `extent` .62 is some 40 words; of the 825 dev pairs it takes two.
 */
const BACKGROUND = { spread: 0.25, coverage: 0.25, extent: 0.62, atMost: 0.3 };

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
  const p = 1 / (1 + Math.exp(-z));
  const background =
    features.spread < BACKGROUND.spread &&
    features.coverage < BACKGROUND.coverage &&
    features.extent < BACKGROUND.extent;
  return background ? Math.min(p, BACKGROUND.atMost) : p;
}
