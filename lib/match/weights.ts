import type { Features } from './features.ts';

export const BIAS = -7.95;
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 1.97,
  sourceCoverage: -1.8,
  likeness: 5.24,
  order: 2.25,
  runs: -3.62,
  longest: -0.3,
  passage: 4.07,
  figures: 3.92,
  links: 1.82,
  subject: -3.1,
  best: 2.97,
};
/** From here on a text is called derived. */
export const DERIVED_FROM = 0.55;
