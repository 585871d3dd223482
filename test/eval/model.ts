import { type Features, NAMES } from '../../lib/match/features.ts';
import { type Model, probability } from '../../lib/match/probability.ts';
import type { Rivals } from '../../lib/match/rival-claims.ts';
import { type Curve, type Example, fit } from './boost.ts';
import type { Examples, Labelled } from './examples.ts';

/** Not weighed: the common subject is told by `loose`, and common runs, which tell a copy from an edited text, gained nothing here. */
const UNUSED: ReadonlySet<keyof Features> = new Set(['subject', 'runs', 'longest']);
/** What speaks for an independent text: the common subject, details that the source has not, rivals that explain as much. */
const FALLING: ReadonlySet<keyof Features | keyof Rivals> = new Set(['loose', 'own', 'explained']);
const RIVALS: readonly (keyof Rivals)[] = ['explained', 'alone'];

/** Candidates of one traced text that are learnt from as what is not derived: those most like it, by the index. */
const NEGATIVES = { stranger: 8, other: 4 };
const WITHOUT: ReadonlySet<string> = new Set(['stranger', 'large']);

type Known = Labelled & { readonly y: 0 | 1 };
const isKnown = (e: Labelled): e is Known => e.y !== null;

/** What is learnt from: every pair, and of every traced text its original and some that are not. */
export function learntFrom({ pairs, traced }: Examples): Known[] {
  const some = traced.flatMap(({ set, candidates }) => {
    const known = candidates.filter(isKnown);
    const most = WITHOUT.has(set) ? NEGATIVES.stranger : NEGATIVES.other;
    return known.some((c) => c.y === 0)
      ? [...known.filter((c) => c.y === 1), ...known.filter((c) => c.y === 0).slice(0, most)]
      : [];
  });
  return [...pairs.filter(isKnown), ...some];
}

/** Sets count by the root of their size, so that a large one does not drown the others. */
function toExamples(known: readonly Known[], read: (e: Known) => number[], offset: (e: Known) => number): Example[] {
  const sizes = new Map<string, number>();
  for (const { set } of known) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return known.map((e) => ({ y: e.y, x: read(e), weight: 1 / Math.sqrt(sizes.get(e.set) ?? 1), offset: offset(e) }));
}

const named = <K extends string>(names: readonly K[], curves: readonly Curve[]): Partial<Record<K, Curve>> =>
  Object.fromEntries(names.map((name, n) => [name, curves[n] as Curve])) as Partial<Record<K, Curve>>;

const logit = (p: number): number => Math.log(Math.max(1e-12, p) / Math.max(1e-12, 1 - p));

/** The model without the curves of rivals or of some features, to see what they are worth. */
export type Without = { readonly features?: readonly (keyof Features)[]; readonly rivals?: boolean };

/**
 * Fits one curve a feature over all examples; then, with those standing, the curves over rivals to what was traced.
 * Curves may only go the way their meaning allows.
 */
export function train(known: readonly Known[], without: Without = {}): Model {
  const names = NAMES.filter((n) => !UNUSED.has(n) && !without.features?.includes(n));
  const curves = named(
    names,
    fit(
      toExamples(
        known,
        (e) => names.map((n) => e.features[n]),
        () => 0,
      ),
      names.map((n) => !FALLING.has(n)),
    ),
  );
  const model: Model = { curves, rivals: {} };
  const traced = known.filter((e) => e.rivals !== null);
  if (traced.length === 0 || without.rivals) return model;
  const rivals = fit(
    toExamples(
      traced,
      (e) => RIVALS.map((n) => (e.rivals as Rivals)[n]),
      (e) => logit(probability(e.features, null, model)),
    ),
    RIVALS.map((n) => !FALLING.has(n)),
  );
  return { curves, rivals: named(RIVALS, rivals) };
}
