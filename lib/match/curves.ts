// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values only happen to be near constants.
import type { Features } from './features.ts';
import type { Rivals } from './rival-claims.ts';

/** A step curve in log-odds: `values[k]` up to and with `cuts[k]`, the last value beyond. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

/** Made by test/eval/train.ts from the labelled pairs; not edited by hand. */
export const CURVES: Readonly<Partial<Record<keyof Features, Curve>>> = {
  coverage: {
    cuts: [],
    values: [0],
  },
  sourceCoverage: {
    cuts: [0.004, 0.006, 0.027, 0.04],
    values: [-0.431, -0.361, -0.097, -0.006, 0.108],
  },
  likeness: {
    cuts: [0.218, 0.247, 0.32, 0.363, 0.391, 0.425],
    values: [-1.846, -1.442, -1.134, -0.122, 0.001, 0.135, 0.653],
  },
  order: {
    cuts: [0.508, 0.976],
    values: [-0.185, 0.089, 0.337],
  },
  passage: {
    cuts: [0.327, 0.531, 0.734, 0.752, 0.81],
    values: [-0.824, -0.142, 0.411, 0.739, 1.129, 1.481],
  },
  wording: {
    cuts: [0.33, 0.341, 0.388, 0.452],
    values: [-1.183, -0.684, 0.282, 0.791, 1.007],
  },
  extent: {
    cuts: [0.497, 0.512, 0.709, 0.732],
    values: [-0.481, -0.145, 0.072, 0.229, 0.481],
  },
  spread: {
    cuts: [0.465, 0.757],
    values: [-0.1, 0.045, 0.194],
  },
  figures: {
    cuts: [0.934, 0.935, 0.938, 0.962, 0.974, 0.983, 0.998],
    values: [-3.616, -3.341, -2.501, -1.606, -1.405, -0.352, 0.3, 0.334],
  },
  links: {
    cuts: [],
    values: [0],
  },
  loose: {
    cuts: [0.077, 0.108, 0.11, 0.127, 0.145, 0.162, 0.167, 0.17, 0.2, 0.384],
    values: [0.578, 0.511, 0.468, 0.415, 0.145, -0.05, -0.46, -0.906, -1.07, -1.199, -1.964],
  },
  best: {
    cuts: [0.072, 0.852],
    values: [-0.09, -0.041, 0.835],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.408, 1.763, -0.44],
  },
  names: {
    cuts: [0.453],
    values: [-0.074, 0.003],
  },
  rising: {
    cuts: [0.672, 0.672],
    values: [-0.095, 0.052, 0.116],
  },
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
  explained: {
    cuts: [0.595, 0.693, 0.749],
    values: [0.413, -0.042, -0.97, -1.726],
  },
  alone: {
    cuts: [0.015, 0.063, 0.13, 0.164],
    values: [-1.204, -1.025, 0.614, 1.373, 2.098],
  },
};
