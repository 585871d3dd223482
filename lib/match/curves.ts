// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values only happen to be near constants.
import type { Features } from './features.ts';

/** A step curve in log-odds: `values[k]` up to and with `cuts[k]`, the last value beyond. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

/** Made by test/eval/train.ts from the labelled pairs; not edited by hand. */
export const CURVES: Readonly<Record<keyof Features, Curve>> = {
  coverage: {
    cuts: [],
    values: [0],
  },
  sourceCoverage: {
    cuts: [0.007, 0.007, 0.023, 0.042],
    values: [-0.377, -0.279, -0.196, -0.121, 0.109],
  },
  likeness: {
    cuts: [0.238, 0.32, 0.364, 0.385, 0.427, 0.434],
    values: [-1.435, -1.312, -0.66, 0.042, 0.352, 0.444, 0.633],
  },
  order: {
    cuts: [0.646, 0.806, 0.967],
    values: [-0.096, -0.04, 0.049, 0.385],
  },
  runs: {
    cuts: [0.403, 0.551],
    values: [0.233, -0.701, -1.21],
  },
  longest: {
    cuts: [0.539],
    values: [-0.09, 0.058],
  },
  passage: {
    cuts: [0.225, 0.33, 0.387, 0.439, 0.544, 0.577, 0.729, 0.755],
    values: [-2.018, -1.888, -0.749, -0.147, 0.413, 0.873, 1.379, 1.781, 1.873],
  },
  figures: {
    cuts: [0.477, 0.649, 0.707, 0.837],
    values: [-1.32, -0.295, 0.043, 0.452, 0.52],
  },
  links: {
    cuts: [0.374, 0.425, 0.467, 0.503],
    values: [-0.457, -0.405, -0.111, -0.019, 0.405],
  },
  subject: {
    cuts: [0.191, 0.201, 0.203, 0.21, 0.227, 0.248, 0.275],
    values: [1.159, 1.007, 0.626, 0.513, 0.407, -0.242, -0.32, -0.754],
  },
  best: {
    cuts: [0.18, 0.81],
    values: [-0.271, -0.042, 1.129],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224, 0.837, 0.846, 0.985, 1.017, 1.046, 1.081],
    values: [2.138, 1.338, -0.609, -0.425, -0.17, -0.042, 0.075, 0.188, 0.57],
  },
  names: {
    cuts: [],
    values: [0],
  },
  rising: {
    cuts: [0.025, 0.028, 0.431, 0.484, 0.673],
    values: [-0.598, -0.503, -0.364, -0.222, 0.207, 0.402],
  },
};
