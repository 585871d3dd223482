/** At most this far from the exact value a number with fewer digits counts as its rounding, where the text says "about". */
const NEAR = 0.05;
const significant = (value: number): number =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** Whether `round` is `exact` with fewer digits: within 5 % after "about", within half a digit without it. */
export function isRounded(round: number, exact: number, marked: boolean): boolean {
  if (exact === 0 || significant(round) >= significant(exact)) return false;
  const digits = Math.max(1, significant(round));
  // To one digit only what the text itself calls rounded: 98 and 100 differ.
  if (digits > 1 && Number(exact.toPrecision(digits)) === round) return true;
  return marked && Math.abs(round - exact) / Math.abs(exact) <= NEAR;
}
