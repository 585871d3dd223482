/**
 * Indices of the heaviest subsequence whose `at` never falls: what stays in order when some of a row has moved.
 * Of equally heavy ones that which ends first. O(n²), for rows of some hundred.
 */
export function heaviestRising(row: readonly { readonly at: number; readonly weight: number }[]): Set<number> {
  const total: number[] = [];
  const before: number[] = [];
  row.forEach(({ at, weight }, n) => {
    total[n] = weight;
    before[n] = -1;
    for (let m = 0; m < n; m++) {
      const sum = (total[m] as number) + weight;
      if ((row[m]?.at ?? 0) <= at && sum > (total[n] as number)) {
        total[n] = sum;
        before[n] = m;
      }
    }
  });
  const kept = new Set<number>();
  for (let n = total.indexOf(Math.max(...total)); n >= 0; n = before[n] as number) kept.add(n);
  return kept;
}
