import type { Evidence, Lineage } from '../report.ts';
import { agencyOf, OWN } from './agency.ts';
import type { Ground } from './direction.ts';
import { thirdOf } from './third.ts';
import type { Witness } from './witness.ts';

/** A ground this light would not be missed. */
const TRIFLE = 0.1;

/** Grounds for naming that source, strongest first, the share last. What speaks against it is left out. */
export function forOriginal(
  read: Witness,
  source: Witness,
  lineage: Lineage,
  why: readonly Ground[],
  derived: number,
): Evidence[] {
  const share: Evidence = {
    kind: 'overlap',
    says: `${Math.round(derived * 100)} % of the words of this page stand in it.`,
    span: null,
  };
  const common = read.own.find((o) => source.own.some((s) => s.name === o.name && s.share >= OWN));
  const span = common?.credits.find((c) => c.span)?.span ?? null;
  const dates = why.filter((g) => g.evidence.kind === 'date').map((g) => g.evidence);
  if (lineage === 'version') {
    const says = common ? `Both are credited to ${common.name} as its own text.` : 'Both are of the same outlet.';
    return [{ kind: common ? 'credit' : 'outlet', says, span }, ...dates, share];
  }
  const third = lineage === 'undetermined' ? thirdOf(read, source) : null;
  if (third !== null) {
    const mine = read.own.find((o) => o.name === third)?.credits ?? [];
    const says =
      mine.length > 0
        ? `Both credit ${third}: each may have taken the text from there.`
        : `It is credited to ${third}: this page may have taken the text from there too.`;
    return [{ kind: 'credit', says, span: mine.find((c) => c.span)?.span ?? null }, ...dates, share];
  }
  const pro = why
    .filter((g) => g.weight > TRIFLE)
    .sort((a, b) => b.weight - a.weight)
    .map((g) => g.evidence);
  const credited: Evidence = { kind: 'credit', says: `This page credits ${common?.name}, whose text it is.`, span };
  return [...(common && !pro.some((e) => e.kind === 'credit' && e.span) ? [credited] : []), ...pro, share];
}

/** What makes this page the source: its own agency lines, then what stands against each of the copies. */
export function forSource(read: Witness, against: readonly (readonly Ground[])[]): Evidence[] {
  const mine = agencyOf(read.article, read.own)?.credits.slice(0, 2) ?? [];
  const lines = mine.map(
    (c): Evidence => ({ kind: 'credit', says: `This page is credited to ${c.name} as its own text.`, span: c.span }),
  );
  const kinds = new Set(
    against
      .flat()
      .filter((g) => g.weight < -TRIFLE)
      .map((g) => g.evidence.kind),
  );
  const says: Partial<Record<Evidence['kind'], string>> = {
    canonical: 'A text held here declares this page as where it comes from.',
    link: 'A text held here links to this page.',
    date: 'The texts held here that share its words came out later.',
    overlap: 'The texts held here that share its words show more traces of rewriting.',
  };
  const rest = [...kinds].flatMap((kind): Evidence[] => (says[kind] ? [{ kind, says: says[kind], span: null }] : []));
  if (kinds.has('credit') && lines.length === 0)
    rest.unshift({ kind: 'credit', says: 'The texts held here credit this page’s outlet.', span: null });
  return [...lines, ...rest];
}
