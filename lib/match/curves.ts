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
    cuts: [0.006, 0.008, 0.009, 0.04],
    values: [-0.333, -0.263, -0.171, -0.017, 0.082],
  },
  likeness: {
    cuts: [0.247, 0.32, 0.363, 0.391, 0.425],
    values: [-1.793, -1.065, -0.042, 0.115, 0.247, 0.594],
  },
  order: {
    cuts: [0.508, 0.976],
    values: [-0.159, 0.076, 0.31],
  },
  runs: {
    cuts: [],
    values: [0],
  },
  longest: {
    cuts: [1.184],
    values: [-0.018, 0.396],
  },
  passage: {
    cuts: [0.327, 0.531, 0.734, 0.81],
    values: [-0.718, -0.156, 0.388, 1.084, 1.168],
  },
  wording: {
    cuts: [0.33, 0.341, 0.388, 0.452],
    values: [-1.183, -0.674, 0.284, 0.773, 0.988],
  },
  extent: {
    cuts: [0.497, 0.512, 0.709],
    values: [-0.381, -0.024, 0.152, 0.283],
  },
  spread: {
    cuts: [0.465, 0.699, 0.757],
    values: [-0.123, 0.026, 0.111, 0.308],
  },
  figures: {
    cuts: [0.317, 0.477, 0.649, 0.71],
    values: [-4.546, -2.71, -0.231, 0.443, 0.738],
  },
  links: {
    cuts: [0.425],
    values: [-0.033, 0.028],
  },
  loose: {
    cuts: [0.125, 0.127, 0.138, 0.162, 0.198, 0.384],
    values: [0.523, 0.44, 0.173, -0.106, -1.011, -1.065, -2.002],
  },
  best: {
    cuts: [0.852],
    values: [-0.007, 0.149],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.501, 1.965, -0.49],
  },
  names: {
    cuts: [0.453],
    values: [-0.225, 0.009],
  },
  rising: {
    cuts: [0.487, 0.523],
    values: [-0.046, 0.005, 0.043],
  },
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
  explained: {
    cuts: [0.595, 0.673, 0.693, 0.749],
    values: [0.38, 0.321, 0.206, -0.994, -1.718],
  },
  alone: {
    cuts: [0.015, 0.063, 0.13, 0.164],
    values: [-1.109, -0.882, 0.716, 0.81, 1.822],
  },
};
