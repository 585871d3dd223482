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
    cuts: [0.04, 0.042],
    values: [-0.139, -0.052, 0.059],
  },
  likeness: {
    cuts: [0.218, 0.247, 0.32, 0.363, 0.388, 0.425],
    values: [-1.769, -1.4, -1.073, -0.123, 0.004, 0.138, 0.627],
  },
  order: {
    cuts: [0.508, 0.976],
    values: [-0.232, 0.117, 0.358],
  },
  passage: {
    cuts: [0.327, 0.531, 0.578, 0.734, 0.752, 0.81],
    values: [-0.828, -0.118, 0.278, 0.44, 0.661, 1.148, 1.5],
  },
  wording: {
    cuts: [0.33, 0.341, 0.343, 0.388, 0.452],
    values: [-1.271, -0.808, -0.165, 0.153, 0.673, 1.08],
  },
  extent: {
    cuts: [0.497, 0.512, 0.709, 0.732],
    values: [-0.466, -0.139, 0.054, 0.213, 0.463],
  },
  spread: {
    cuts: [0.465, 0.757],
    values: [-0.098, 0.039, 0.233],
  },
  figures: {
    cuts: [0.933, 0.935, 0.938, 0.939, 0.962, 0.974, 0.983, 0.983, 0.998],
    values: [-3.666, -3.396, -2.521, -1.84, -1.592, -1.397, -0.364, -0.202, 0.267, 0.334],
  },
  links: {
    cuts: [],
    values: [0],
  },
  loose: {
    cuts: [0.077, 0.098, 0.11, 0.127, 0.138, 0.145, 0.156, 0.162, 0.167],
    values: [0.544, 0.514, 0.423, 0.291, 0.166, -0.054, -0.264, -0.356, -0.595, -1.201],
  },
  best: {
    cuts: [0.072, 0.172, 0.852],
    values: [-0.435, -0.06, 0.01, 0.878],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.277, 1.833, -0.416],
  },
  names: {
    cuts: [0.453],
    values: [-0.141, 0.005],
  },
  rising: {
    cuts: [0.487, 0.672, 0.7],
    values: [-0.092, -0.038, 0.008, 0.109],
  },
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
  explained: {
    cuts: [0.046, 0.276, 0.595, 0.627, 0.747],
    values: [0.598, 0.451, 0.122, -0.536, -1.884, -2.611],
  },
  alone: {
    cuts: [0.01, 0.061, 0.074, 0.171, 0.196],
    values: [-1.848, -0.961, -0.44, 0.75, 1.386, 1.78],
  },
};
