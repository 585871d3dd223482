import type { Finding } from './findings.ts';
import type { MarkKind } from './mark.ts';

const start = ({ article }: Finding): number => article?.start ?? 0;

/** The findings that are stepped through: what is altered, in the page's order; where nothing is, what was added. */
function stops(findings: readonly Finding[], kinds: readonly MarkKind[]): Finding[] {
  const placed = findings.filter(({ article }) => article !== null).sort((a, b) => start(a) - start(b));
  const altered = placed.filter(({ kind }) => kind === 'altered' || kind === 'paraphrased');
  const added = placed.filter(({ kind }) => kind === 'added');
  return altered.length > 0 && (kinds.length === 0 || kinds.includes('altered')) ? altered : added;
}

/**
 * The finding after the one picked, or before it, in the order of the page; round again at its end. Null where there is none to
 * go to.
 */
export function stepFrom(
  findings: readonly Finding[],
  kinds: readonly MarkKind[],
  picked: number | undefined,
  way: 'next' | 'previous',
): Finding | null {
  const all = stops(findings, kinds);
  const at = all.findIndex(({ id }) => id === picked);
  const from = findings.find(({ id }) => id === picked);
  if (all.length === 0) return null;
  if (at >= 0) return all[(at + (way === 'next' ? 1 : all.length - 1)) % all.length] ?? null;
  // One that is not stepped through was picked: on from where it stands.
  const place = from ? start(from) : way === 'next' ? -1 : Number.POSITIVE_INFINITY;
  return way === 'next'
    ? (all.find((one) => start(one) > place) ?? all[0] ?? null)
    : (all.findLast((one) => start(one) < place) ?? all.at(-1) ?? null);
}
