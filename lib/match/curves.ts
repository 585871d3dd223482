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
    cuts: [0.004, 0.006, 0.008, 0.042],
    values: [-0.376, -0.304, -0.122, -0.02, 0.091],
  },
  likeness: {
    cuts: [0.247, 0.32, 0.363, 0.368, 0.372, 0.384, 0.424],
    values: [-1.727, -1.231, -0.357, -0.12, -0.027, 0.048, 0.556, 0.666],
  },
  order: {
    cuts: [0.52, 0.967],
    values: [-0.101, 0.054, 0.114],
  },
  runs: {
    cuts: [],
    values: [0],
  },
  longest: {
    cuts: [1.184],
    values: [-0.023, 0.492],
  },
  passage: {
    cuts: [0.318, 0.327, 0.531, 0.577, 0.729],
    values: [-0.426, -0.247, -0.037, 0.16, 0.337, 0.415],
  },
  wording: {
    cuts: [0.172, 0.323, 0.341, 0.376, 0.391, 0.426, 0.655],
    values: [-1.297, -1.15, -0.392, -0.049, 0.266, 0.776, 0.985, 1.16],
  },
  extent: {
    cuts: [],
    values: [0],
  },
  spread: {
    cuts: [0.22, 0.429, 0.7, 0.768, 0.777],
    values: [-0.267, -0.075, 0.094, 0.178, 0.264, 0.569],
  },
  figures: {
    cuts: [0.317, 0.477, 0.634, 0.71],
    values: [-4.552, -3.262, -0.205, 0.209, 0.813],
  },
  links: {
    cuts: [0.425, 0.467],
    values: [-0.139, -0.06, 0.124],
  },
  loose: {
    cuts: [0.077, 0.098, 0.125, 0.125, 0.148, 0.167, 0.274, 0.384],
    values: [0.583, 0.555, 0.417, 0.273, -0.241, -0.423, -0.969, -1.098, -1.882],
  },
  best: {
    cuts: [0.852],
    values: [-0.016, 0.321],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.48, 1.747, -0.469],
  },
  names: {
    cuts: [0.367],
    values: [-0.257, 0.008],
  },
  rising: {
    cuts: [0.049, 0.153, 0.471, 0.485, 0.487, 0.497],
    values: [-0.439, -0.379, -0.297, 0.016, 0.138, 0.229, 0.281],
  },
};

/** The same over what rival candidates in a library say, on top of the others. */
export const LIBRARY_CURVES: Readonly<Partial<Record<keyof Rivals, Curve>>> = {
  explained: {
    cuts: [0.201, 0.605, 0.683, 0.749],
    values: [0.921, 0.341, -1.053, -1.796, -2.45],
  },
  alone: {
    cuts: [0.015, 0.062, 0.065, 0.13, 0.179],
    values: [-1.281, -0.287, 0.051, 0.304, 1.071, 1.607],
  },
};
