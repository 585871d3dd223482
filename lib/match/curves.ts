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
    cuts: [0.007, 0.023, 0.025, 0.042],
    values: [-0.382, -0.203, -0.109, -0.01, 0.11],
  },
  likeness: {
    cuts: [0.247, 0.32, 0.364, 0.368, 0.372, 0.385, 0.423],
    values: [-1.838, -1.313, -0.477, 0.112, 0.146, 0.243, 0.5, 0.67],
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
    values: [-0.064, 0.865],
  },
  passage: {
    cuts: [0.33, 0.544],
    values: [-0.443, 0.089, 0.297],
  },
  wording: {
    cuts: [0.173, 0.323, 0.341, 0.376, 0.391, 0.441, 0.543, 0.573, 0.655],
    values: [-1.653, -1.359, -0.637, -0.332, 0.006, 0.525, 0.737, 0.927, 1.253, 1.454],
  },
  extent: {
    cuts: [],
    values: [0],
  },
  figures: {
    cuts: [0.317, 0.477, 0.649, 0.707],
    values: [-4.101, -2.807, -0.165, 0.232, 0.707],
  },
  links: {
    cuts: [0.425, 0.467, 0.503],
    values: [-0.429, -0.078, 0.072, 0.355],
  },
  loose: {
    cuts: [0.098, 0.126, 0.145, 0.274, 0.351, 0.382],
    values: [0.41, 0.298, -0.395, -0.526, -1.011, -1.079, -1.512],
  },
  best: {
    cuts: [0.81],
    values: [-0.039, 0.546],
  },
  details: {
    cuts: [],
    values: [0],
  },
  own: {
    cuts: [0.087, 0.224],
    values: [2.236, 1.544, -0.387],
  },
  names: {
    cuts: [],
    values: [0],
  },
  rising: {
    cuts: [0.021, 0.431, 0.484],
    values: [-0.326, -0.243, 0.007, 0.196],
  },
};
