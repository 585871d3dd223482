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
    values: [-1.815, -1.41, -1.102, -0.126, -0.004, 0.13, 0.647],
  },
  order: {
    cuts: [0.508, 0.976],
    values: [-0.181, 0.092, 0.257],
  },
  runs: {
    cuts: [0.789],
    values: [-0.051, 0.992],
  },
  longest: {
    cuts: [1.075, 1.184],
    values: [-0.01, 0.078, 0.159],
  },
  passage: {
    cuts: [0.327, 0.531, 0.734, 0.752, 0.81],
    values: [-0.816, -0.134, 0.419, 0.747, 1.137, 1.319],
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
    values: [-0.1, 0.045, 0.193],
  },
  figures: {
    cuts: [0.934, 0.935, 0.938, 0.962, 0.974, 0.983, 0.998],
    values: [-3.798, -3.523, -2.857, -1.665, -1.464, -0.303, 0.321, 0.358],
  },
  links: {
    cuts: [],
    values: [0],
  },
  loose: {
    cuts: [0.077, 0.108, 0.11, 0.127, 0.145, 0.162, 0.167, 0.17, 0.2, 0.384],
    values: [0.55, 0.514, 0.474, 0.421, 0.151, -0.044, -0.454, -0.866, -1.03, -1.16, -1.847],
  },
  best: {
    cuts: [0.852],
    values: [-0.022, 0.348],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.317, 1.731, -0.43],
  },
  names: {
    cuts: [],
    values: [0],
  },
  rising: {
    cuts: [0.672, 0.672],
    values: [-0.098, 0.088, 0.12],
  },
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
  explained: {
    cuts: [0.595, 0.673, 0.693, 0.749],
    values: [0.408, 0.094, -0.034, -0.914, -1.804],
  },
  alone: {
    cuts: [0.015, 0.063, 0.13, 0.164],
    values: [-1.195, -1.058, 0.603, 1.423, 2.137],
  },
};
