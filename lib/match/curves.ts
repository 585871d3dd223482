// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values only happen to be near constants.
import type { Features } from './features.ts';

/** A step curve in log-odds: `values[k]` up to and with `cuts[k]`, the last value beyond. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

/** Made by test/eval/train.ts from the labelled pairs; not edited by hand. */
export const CURVES: Readonly<Partial<Record<keyof Features, Curve>>> = {
  coverage: {
    cuts: [],
    values: [0],
  },
  sourceCoverage: {
    cuts: [0.007, 0.008, 0.023, 0.042],
    values: [-0.381, -0.208, -0.112, -0.016, 0.1],
  },
  likeness: {
    cuts: [0.247, 0.32, 0.353, 0.364, 0.368, 0.372, 0.385, 0.423],
    values: [-1.76, -1.289, -0.519, -0.414, 0.082, 0.115, 0.202, 0.49, 0.66],
  },
  order: {
    cuts: [],
    values: [0],
  },
  runs: {
    cuts: [],
    values: [0],
  },
  longest: {
    cuts: [1.075],
    values: [-0.066, 0.872],
  },
  passage: {
    cuts: [0.33, 0.544],
    values: [-0.438, 0.084, 0.293],
  },
  wording: {
    cuts: [0.323, 0.341, 0.376, 0.391, 0.441, 0.543, 0.573, 0.655],
    values: [-1.444, -0.722, -0.417, -0.079, 0.439, 0.652, 0.842, 1.156, 1.353],
  },
  extent: {
    cuts: [],
    values: [0],
  },
  spread: {
    cuts: [0.117, 0.188, 0.429, 0.782, 0.79],
    values: [-0.297, -0.175, -0.012, 0.133, 0.276, 0.34],
  },
  figures: {
    cuts: [0.317, 0.477, 0.649, 0.707],
    values: [-4.106, -2.899, -0.172, 0.259, 0.703],
  },
  links: {
    cuts: [0.425, 0.467, 0.503],
    values: [-0.392, -0.068, 0.107, 0.32],
  },
  loose: {
    cuts: [0.098, 0.124, 0.126, 0.145, 0.167, 0.274, 0.351, 0.382],
    values: [0.4, 0.36, 0.296, -0.403, -0.496, -0.529, -1.002, -1.072, -1.504],
  },
  best: {
    cuts: [0.81],
    values: [-0.033, 0.469],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.263, 1.477, -0.378],
  },
  names: {
    cuts: [],
    values: [0],
  },
  rising: {
    cuts: [0.021, 0.431, 0.46, 0.471, 0.484],
    values: [-0.308, -0.231, -0.099, -0.064, 0.051, 0.189],
  },
};
