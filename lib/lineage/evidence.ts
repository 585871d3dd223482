import type { Evidence, Lineage } from '../report.ts';
import { say } from '../words/say.ts';
import { agencyOf, OWN } from './agency.ts';
import type { Ground } from './direction.ts';
import { thirdOf } from './third.ts';
import type { Witness } from './witness.ts';

/** A ground this light would not be missed. */
const TRIFLE = 0.1;

/** Grounds for naming that source, strongest first, but for the share, which the report adds. What speaks against it is left out. */
export function forOriginal(read: Witness, source: Witness, lineage: Lineage, why: readonly Ground[]): Evidence[] {
  const common = read.own.find((o) => source.own.some((s) => s.name === o.name && s.share >= OWN));
  const span = common?.credits.find((c) => c.span)?.span ?? null;
  const dates = why.filter((g) => g.evidence.kind === 'date').map((g) => g.evidence);
  if (lineage === 'version') {
    const says = common ? say('engine_bothOwn', common.name) : say('engine_bothOutlet');
    return [{ kind: common ? 'credit' : 'outlet', says, span }, ...dates];
  }
  const third = lineage === 'undetermined' ? thirdOf(read, source) : null;
  if (third !== null) {
    const mine = read.own.find((o) => o.name === third)?.credits ?? [];
    const says = say(mine.length > 0 ? 'engine_bothCredit' : 'engine_otherCredits', third);
    return [{ kind: 'credit', says, span: mine.find((c) => c.span)?.span ?? null }, ...dates];
  }
  const pro = why
    .filter((g) => g.weight > TRIFLE)
    .sort((a, b) => b.weight - a.weight)
    .map((g) => g.evidence);
  if (!common || pro.some((e) => e.kind === 'credit' && e.span)) return pro;
  return [{ kind: 'credit', says: say('engine_creditsOwner', common.name), span }, ...pro];
}

/** What makes this page the source: its own agency lines, then what stands against each of the copies. */
export function forSource(read: Witness, against: readonly (readonly Ground[])[]): Evidence[] {
  const mine = agencyOf(read.article, read.own)?.credits.slice(0, 2) ?? [];
  const lines = mine.map((c): Evidence => ({ kind: 'credit', says: say('engine_ownText', c.name), span: c.span }));
  const kinds = new Set(
    against
      .flat()
      .filter((g) => g.weight < -TRIFLE)
      .map((g) => g.evidence.kind),
  );
  const says: Partial<Record<Evidence['kind'], string>> = {
    canonical: say('engine_declaredHere'),
    link: say('engine_linkedHere'),
    date: say('engine_othersLater'),
    overlap: say('engine_othersWorn'),
  };
  const rest = [...kinds].flatMap((kind): Evidence[] => (says[kind] ? [{ kind, says: says[kind], span: null }] : []));
  if (kinds.has('credit') && lines.length === 0)
    rest.unshift({ kind: 'credit', says: say('engine_othersCredit'), span: null });
  return [...lines, ...rest];
}
