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
    cuts: [0.008, 0.023, 0.026, 0.042],
    values: [-0.254, -0.182, -0.115, -0.026, 0.09],
  },
  likeness: {
    cuts: [0.247, 0.319, 0.353, 0.372, 0.384],
    values: [-1.781, -1.039, -0.337, -0.1, 0.221, 0.726],
  },
  order: {
    cuts: [0.52, 0.97, 0.976],
    values: [-0.089, 0.042, 0.11, 0.179],
  },
  runs: {
    cuts: [],
    values: [0],
  },
  longest: {
    cuts: [1.075],
    values: [-0.034, 0.551],
  },
  passage: {
    cuts: [0.304, 0.309, 0.531, 0.577],
    values: [-0.409, -0.207, 0.016, 0.2, 0.365],
  },
  wording: {
    cuts: [0.172, 0.322, 0.386, 0.391, 0.572, 0.655],
    values: [-1.331, -1.158, 0.039, 0.31, 0.959, 1.092, 1.351],
  },
  extent: {
    cuts: [],
    values: [0],
  },
  spread: {
    cuts: [0.219, 0.429, 0.777],
    values: [-0.223, -0.036, 0.102, 0.489],
  },
  figures: {
    cuts: [0.317, 0.477, 0.634, 0.71],
    values: [-4.326, -3.224, -0.137, 0.295, 0.785],
  },
  links: {
    cuts: [0.425, 0.467, 0.503],
    values: [-0.223, -0.095, 0.177, 0.21],
  },
  loose: {
    cuts: [0.098, 0.125, 0.167, 0.274, 0.384],
    values: [0.436, 0.289, -0.443, -0.574, -0.825, -1.562],
  },
  best: {
    cuts: [0.822],
    values: [-0.012, 0.22],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.488, 1.618, -0.505],
  },
  names: {
    cuts: [0.367],
    values: [-0.152, 0.006],
  },
  rising: {
    cuts: [0.049, 0.471, 0.485, 0.487],
    values: [-0.453, -0.284, 0.029, 0.268, 0.299],
  },
};
