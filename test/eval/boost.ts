/** One labelled example: features as numbers, 1 for derived, how much it counts, and the log-odds that stand already. */
export type Example = {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
  readonly offset?: number;
};

/** A curve: `values[k]` holds where `cuts[k-1] < x <= cuts[k]`; one value more than cuts. */
export type Curve = { readonly cuts: readonly number[]; readonly values: readonly number[] };

const ROUNDS = 200;
const RATE = 0.1;
/** Newton's regularization: keeps thin leaves near zero. */
const LAMBDA = 2;
/** Least summed curvature of a leaf, so that no step rests on a handful of examples. */
const LEAST = 3;

type Stump = { readonly feature: number; readonly cut: number; readonly left: number; readonly right: number };

function bestStump(
  rows: readonly Example[],
  order: readonly Int32Array[],
  rises: readonly boolean[],
  g: Float64Array,
  h: Float64Array,
): Stump | null {
  const [G, H] = [g.reduce((s, v) => s + v, 0), h.reduce((s, v) => s + v, 0)];
  let best: (Stump & { gain: number }) | null = null;
  order.forEach((sorted, feature) => {
    let [gl, hl] = [0, 0];
    for (let k = 0; k + 1 < sorted.length; k++) {
      const [i, next] = [sorted[k] as number, sorted[k + 1] as number];
      gl += g[i] as number;
      hl += h[i] as number;
      const [here, there] = [(rows[i] as Example).x[feature] as number, (rows[next] as Example).x[feature] as number];
      if (here === there || hl < LEAST || H - hl < LEAST) continue;
      const [left, right] = [-gl / (hl + LAMBDA), -(G - gl) / (H - hl + LAMBDA)];
      if (rises[feature] ? left > right : left < right) continue;
      const gain = gl ** 2 / (hl + LAMBDA) + (G - gl) ** 2 / (H - hl + LAMBDA);
      if (!best || gain > best.gain) {
        best = {
          gain,
          feature,
          cut: (here + there) / 2,
          left: -gl / (hl + LAMBDA),
          right: -(G - gl) / (H - hl + LAMBDA),
        };
      }
    }
  });
  return best;
}

/** All stumps of one feature added up to one step curve. */
function toCurve(stumps: readonly Stump[]): Curve {
  const cuts = [...new Set(stumps.map((s) => s.cut))].sort((x, y) => x - y);
  const at = (x: number) => stumps.reduce((sum, s) => sum + RATE * (x <= s.cut ? s.left : s.right), 0);
  return { cuts, values: [...cuts.map(at), at(Number.POSITIVE_INFINITY)] };
}

/**
 * Fits a generalized additive logistic model (Hastie, Tibshirani 1986) by gradient boosting over stumps (Friedman 2001,
 * Newton leaves as in Chen, Guestrin 2016): one step curve a feature, no interactions, so that each can be looked at.
 * `rises[f]` says which way a curve may go: a feature that means more evidence can never count against, whatever
 * accident of the data would have it so.
 */
export function fit(rows: readonly Example[], rises: readonly boolean[]): Curve[] {
  const features = rows[0]?.x.length ?? 0;
  const order = Array.from({ length: features }, (_, f) =>
    Int32Array.from(rows.keys()).sort(
      (i, j) => ((rows[i] as Example).x[f] as number) - ((rows[j] as Example).x[f] as number),
    ),
  );
  const mean = rows.reduce((s, r) => s + r.weight, 0) / rows.length;
  const z = Float64Array.from(rows, (r) => r.offset ?? 0);
  const [g, h] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const stumps: Stump[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((r, i) => {
      const p = 1 / (1 + Math.exp(-(z[i] as number)));
      const w = r.weight / mean;
      g[i] = (p - r.y) * w;
      h[i] = Math.max(1e-6, p * (1 - p) * w);
    });
    const stump = bestStump(rows, order, rises, g, h);
    if (!stump) break;
    stumps.push(stump);
    rows.forEach((r, i) => {
      z[i] = (z[i] as number) + RATE * ((r.x[stump.feature] as number) <= stump.cut ? stump.left : stump.right);
    });
  }
  return order.map((_, f) => toCurve(stumps.filter((s) => s.feature === f)));
}
