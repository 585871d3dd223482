import type { Features } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/**
 * The probability, 0..1, that a text with these features is derived from the one it was aligned with: logistic
 * regression, so that it is calibrated by construction and every weight can be read. Trained by test/eval/train.ts.
 */
export function probability(features: Features): number {
  let z = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) z += weight * features[name as keyof Features];
  return 1 / (1 + Math.exp(-z));
}
